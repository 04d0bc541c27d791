import { recognisePerformance } from "../performance/recognise-performance.ts";
import { performanceHead } from "../text/table-titles.ts";
import type { Regions } from "../text/regions.ts";
import type { SourceText } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";
import { byFrequency, coverLines, type DisclosureKind } from "./signs.ts";

/** What a document that consists of performance tables alone says of itself; each list likeliest first. */
export interface EvaluationSigns {
  /** More than one where the tables name a department and another body that carries a project out. */
  readonly bodies: readonly string[];
  readonly kind: DisclosureKind;
  readonly years: readonly number[];
  /** Whether no title and no caption names a year, and `years` are those that the text speaks of. */
  readonly isYearTold: boolean;
  /** Title of the first table as printed. */
  readonly title: string;
}

/** Lines below a title among which its year is printed. */
const captions = 4;

/**
 * Reads a document that is nothing but goal or evaluation tables (项目支出绩效自评表): an evaluation belongs to the final accounts, a goal to the budget. Its body stands in a
 * title, else it is the one that the tables call 主管部门, 部门（单位）名称 or 实施单位. Undefined for any other document.
 */
export function evaluationSigns(regions: Regions, { layout }: SourceText): EvaluationSigns | undefined {
  const { performance, parts, tables, profile, explanation } = regions;
  const [first] = performance;
  const isHeaded = explanation.some(({ title }) => title !== "");
  if (!first || isHeaded || parts.length + tables.length + profile.length > 0) return undefined;
  const cover = coverLines(regions);
  const heads = performance.flatMap(({ lines }) => performanceHead(lines[0]?.text ?? "") ?? []);
  const read = recognisePerformance(performance, layout).found;
  const entitled = [...cover, ...heads.map(({ before }) => before)].flatMap((text) => nameIn(text) ?? []);
  const carrying = read.flatMap(({ department, implementer }) =>
    [department, implementer].flatMap((name) => (name === undefined || name === "" ? [] : [name])),
  );
  const near = performance.flatMap(({ lines }) => lines.slice(0, captions).map(({ text }) => tidy(text)));
  const printed = yearsIn([...cover, ...near]);
  const told = yearsIn(performance.flatMap(({ lines }) => lines.map(({ text }) => tidy(text))));
  return {
    bodies: byFrequency(entitled.length > 0 ? entitled : carrying),
    kind: first.form.startsWith("evaluation") ? "final" : "budget",
    years: printed.length > 0 ? printed : told,
    isYearTold: printed.length === 0,
    title: tidy(first.lines[0]?.text ?? ""),
  };
}

/** The body that a title names before its year, or alone on a line of the cover. */
function nameIn(text: string): string | undefined {
  const name = text.replace(/\d{4}年.*$/, "");
  return /^\p{Script=Han}{4,40}$/u.test(name) && /[^件表]$/.test(name) ? name : undefined;
}

function yearsIn(texts: readonly string[]): readonly number[] {
  const years = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map(([, year]) => Number(year)),
  );
  return byFrequency(years).slice(0, 3);
}
