import type { RowContent, SectionContent } from "../../schema/content.ts";
import { findCites } from "../figures/cites.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { ProseSection } from "../text/regions.ts";
import { moneyPattern, moneyUnitOf, numberPattern, rowFrom, sectionOf, spotsOf } from "../figures/spots.ts";
import { stitch } from "../text/stitch.ts";
import { sliceTidy, type TidyText } from "../text/tidy.ts";

const count = `(?:共)?(?<count>${numberPattern})个`;
const amount = `(?:共)?(?:涉及(?:预算)?(?:金额|资金)|全年预算(?:总额|数))(?:共)?(?<amount>${numberPattern})(?<amount_unit>${moneyPattern})`;
const executed = `(?:实际执行总额|全年执行数)(?<executed>${numberPattern})(?<executed_unit>${moneyPattern})`;
const figures = `(?:${count})?(?:，?${amount})?(?:，${executed})?`;

/** Row id and its wording; a number, an amount or both follow it. */
const wordings: readonly (readonly [string, string])[] = [
  ["overall", "整体(?:预算|支出)?绩效(?:目标|自评表)"],
  ["projects", "(?:当年)?预算安排项目"],
  ["fiscal-projects", "(?:当年)?(?<!非)财政拨款项目"],
  ["other-projects", "(?:当年)?非财政拨款项目"],
  ["evaluations", "预算绩效评价项目"],
];

/** Sentences that only point to the tables behind them. */
const pointer = /^具体(?:项目自评)?情况[^。；]*[。：:；]?$/;

/** 预算绩效: goals, projects and evaluations with their number and money; what was achieved is the note of the last row (form `said/performance`). */
export function readSaidPerformance(section: ProseSection): SectionContent | undefined {
  const unit = moneyUnitOf(section.paragraphs);
  const read = section.paragraphs.map((paragraph) => readParagraph(paragraph, unit));
  const rows = read.flatMap((paragraph) => paragraph.rows);
  const prose = stitch(read.flatMap((paragraph) => paragraph.rest));
  return sectionOf("said/performance", section.at, withNote(rows, prose), unit);
}

function readParagraph(paragraph: Paragraph, unit: string | undefined): { rows: RowContent[]; rest: TidyText[] } {
  const matches = wordings
    .flatMap(([row, wording]) =>
      [...paragraph.text.matchAll(new RegExp(`(?<name>${wording})${figures}`, "dg"))].map((match) => ({ row, match })),
    )
    .filter(({ match }) => spotsOf(match).length > 0)
    .sort((a, b) => a.match.index - b.match.index);
  const rows = matches.map(({ row, match }) =>
    rowFrom(paragraph, { row, name: match.groups?.["name"] ?? "" }, spotsOf(match), unit),
  );
  const last = matches.at(-1)?.match;
  const end = last ? last.index + last[0].length : 0;
  const start = end + (/^[。；，]/.test(paragraph.text.slice(end)) ? 1 : 0);
  const rest = sliceTidy(paragraph, start);
  return { rows, rest: rest.text === "" || pointer.test(rest.text) ? [] : [rest] };
}

function withNote(rows: readonly RowContent[], prose: TidyText): RowContent[] {
  const last = rows.at(-1);
  if (!last || prose.text === "") return [...rows];
  const line = String(prose.lines[0] ?? last.at ?? "");
  const cites = findCites(prose);
  return [
    ...rows.slice(0, -1),
    {
      ...last,
      note: line === last.at ? prose.text : { printed: prose.text, at: line },
      ...(cites.length > 0 ? { cites } : {}),
    },
  ];
}
