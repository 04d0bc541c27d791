import type { RowContent, SectionContent } from "../../schema/content.ts";
import type { ProseSection } from "../text/regions.ts";
import { changePattern, numberPattern, rowFrom, sectionOf, spotsOf } from "../figures/spots.ts";

const count = `(?<count>${numberPattern})`;

/** Row id and the wordings that state its number. */
const counted: readonly (readonly [string, RegExp])[] = [
  ["subordinates", new RegExp(`(?:下属|所属)${count}(?:家|个)(?<name>预算单位)`, "dg")],
  ["subordinates", new RegExp(`(?<name>(?:下属|所属)预算单位)${count}(?:家|个)`, "dg")],
  ["subordinates", /(?<count>无)(?<name>(?:下属|所属)预算单位)/dg],
  ["offices", new RegExp(`(?:下设|内设|设有)${count}个(?<name>内设机构|处室|科室|职能科室|处|科)`, "dg")],
  ["offices", new RegExp(`(?<name>内设机构|内设处室|内设科室|处室|科室)${count}个`, "dg")],
  ["administrative", new RegExp(`(?<name>行政单位)${count}(?:家|个)`, "dg")],
  ["administrative", new RegExp(`下设${count}(?:家|个)(?<name>行政单位)`, "dg")],
  ["institutions", new RegExp(`(?<name>事业单位)${count}(?:家|个)`, "dg")],
  ["institutions", new RegExp(`下设${count}(?:家|个)(?<name>事业单位)`, "dg")],
];

const change = `(?:，(?<change>${changePattern})人)?`;

const staffed: readonly (readonly [string, RegExp])[] = [
  ["posts", new RegExp(`(?<name>编制(?:人数|总数|数))(?:为|共)?${count}(?:人|名)?`, "dg")],
  ["staff", new RegExp(`(?<name>实有(?:人数|人员))(?:为|共)?${count}(?:人|名)${change}`, "dg")],
  ["serving", new RegExp(`(?<name>在职(?:人员)?)${count}(?:人|名)${change}`, "dg")],
  ["retired", new RegExp(`(?<name>(?<!离)退休(?:人员)?)${count}(?:人|名)${change}`, "dg")],
  ["pensioned", new RegExp(`(?<name>离休(?:人员)?)${count}(?:人|名)${change}`, "dg")],
];

/** Printed counts of subordinate bodies and offices (form `organisation`). */
export function readOrganisation(section: ProseSection): SectionContent | undefined {
  return readRows("organisation", counted, section);
}

/** Posts and people with their stated changes (form `staffing`). */
export function readStaffing(section: ProseSection): SectionContent | undefined {
  return readRows("staffing", staffed, section);
}

function readRows(
  form: string,
  wordings: readonly (readonly [string, RegExp])[],
  section: ProseSection,
): SectionContent | undefined {
  const rows: RowContent[] = section.paragraphs
    .filter((paragraph) => !paragraph.text.includes("|"))
    .flatMap((paragraph) =>
      wordings
        .flatMap(([row, wording]) => [...paragraph.text.matchAll(wording)].map((match) => ({ row, match })))
        .sort((a, b) => a.match.index - b.match.index)
        .map(({ row, match }) => rowFrom(paragraph, { row, name: match.groups?.["name"] ?? "" }, spotsOf(match))),
    );
  return sectionOf(form, Number(rows[0]?.at ?? section.at), rows);
}
