import type { CiteEntry, ProjectEntry, RowEntry, SectionEntry } from "../../../../compile/entry.ts";
import type { Spot } from "../../../engine/sheet.ts";
import { compare } from "../../../interval.ts";
import type { Rule } from "../../../rule.ts";
import { citeSpot, findPrinted, type Paper, spotIn, valueOfSpot } from "../paper.ts";
import { nameRow, withUnit } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";

/** Explanations of this year's appropriations, and the rows that speak of the general public budget; all rows when none are named. */
const ofThisYear: readonly { readonly form: string; readonly rows?: readonly string[] }[] = [
  { form: "said/income", rows: ["gpb"] },
  { form: "said/gpb-scale" },
  { form: "said/gpb-items" },
];

/** A project that was only carried over is no reason for a change of this year's appropriations. */
export const citedCarry: Rule = {
  id: "cited-carry",
  severity: "warning",
  title: {
    zh: "结转项目不作为当年拨款增减的原因",
    en: "Money carried over is no reason for a change of this year's appropriations",
  },
  ground: {
    zh: "口径：一般公共预算当年拨款不含上年结转，结转另在表11和上年结转结余说明中公开。",
    en: "Scope: this year's appropriations do not contain what was carried over, which table 11 discloses apart.",
  },
  run: (context) =>
    resultOf(
      citedCarry,
      context.disclosure.id,
      context.disclosure.projects
        .filter(({ withheld }) => !withheld)
        .flatMap((project) => judgeProject(context, project)),
    ),
};

function judgeProject(paper: Paper, project: ProjectEntry): Verdict[] {
  const carried = findAmount(paper, "xj/11", project);
  // Without both tables nobody can tell what the money is.
  if (!carried || findAmount(paper, "xj/7", project) || !paper.figures.findSection("xj/7")) return [];
  const cites = listCites(paper).filter((cite) => sameMoney(cite, carried));
  const [first] = cites;
  if (!first) return [{ spots: [carried], outcome: "held" }];
  const whole = findPrinted(paper, "said/gpb-scale", "total", "amount");
  const places = cites.map((cite) => nameRow(cite));
  const total = whole ? withUnit(whole) : "";
  const told = {
    message: {
      zh: `${places.map(({ zh }) => zh).join("、")}的原因里说到“${project.name}”${withUnit(first)}，它是上年结转（表11为${withUnit(carried)}），不在当年拨款${total}之内，不能说明当年拨款的增减。请改写原因。`,
      en: `The reasons of ${places.map(({ en }) => en).join(", ")} name "${project.name}", ${withUnit(first)}; it was carried over (${withUnit(carried)} in table 11), is not part of this year's appropriations${total === "" ? "" : ` of ${total}`}, and cannot explain their change. Rewrite the reason.`,
    },
  };
  // One finding for all reasons that name the project.
  return cites.map((cite, index): Verdict => ({
    spots: [cite, carried],
    outcome: "failed",
    ...(index === 0 ? { told, also: [...cites, whole] } : {}),
  }));
}

function findAmount(paper: Paper, form: string, { key }: ProjectEntry): Spot | undefined {
  const section = paper.figures.findSection(form);
  const row = section?.rows.find(({ project }) => project === key);
  const spot = section && row && spotIn(paper, section, row, "total");
  return spot?.figure ? spot : undefined;
}

/** Money cited in reasons about this year's appropriations, without what the row itself says. */
function listCites(paper: Paper): Spot[] {
  return ofThisYear.flatMap(({ form, rows: keys }) => {
    const section = paper.figures.findSection(form);
    const rows = section?.rows.filter(({ key }) => !keys || keys.includes(key)) ?? [];
    return rows.flatMap((row) => (section ? row.cites.flatMap((cite) => moneyOf(section, row, cite)) : []));
  });
}

function moneyOf(section: SectionEntry, row: RowEntry, cite: CiteEntry): Spot[] {
  const own = row.figures.some(({ fen }) => fen !== undefined && Math.abs(fen) === cite.fen);
  return cite.fen === undefined || cite.fen === 0 || own ? [] : [citeSpot(section, row, cite)];
}

function sameMoney(cite: Spot, carried: Spot): boolean {
  const [left, right] = [valueOfSpot(cite), valueOfSpot(carried)];
  return left !== undefined && right !== undefined && compare(left, right) === 0;
}
