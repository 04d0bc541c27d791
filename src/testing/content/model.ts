import { compile } from "../../compile/compile.ts";
import type { DisclosureEntry, FigureEntry, RowEntry, SectionEntry, SiteModel } from "../../compile/entry.ts";
import { buildContentFiles } from "./build.ts";

/** The invented content directory, compiled, with its two disclosures by name. */
export function buildModel(changes: Readonly<Record<string, string | undefined>> = {}): {
  readonly model: SiteModel;
  readonly budget: DisclosureEntry;
  readonly final: DisclosureEntry;
} {
  const model = compile(buildContentFiles(changes));
  const [final, budget] = model.disclosures;
  if (!final || !budget) throw new Error("the content has two disclosures");
  return { model, budget, final };
}

/** The section of a form, which must be there. */
export function sectionOf(disclosure: DisclosureEntry, form: string): SectionEntry {
  const found = disclosure.sections.find((section) => section.form === form);
  if (!found) throw new Error(`no section of form ${form}`);
  return found;
}

/** Keys of the rows with figures that are leaves. */
export function leavesOf(rows: readonly RowEntry[]): string[] {
  return rows.filter(({ leaf, figures }) => leaf && figures.length > 0).map(({ key }) => key);
}

/** Every figure of a disclosure, cited ones too. */
export function allFigures({ sections, clauses, performance }: DisclosureEntry): FigureEntry[] {
  const rows = [...sections, ...clauses, ...performance].flatMap((part) => part.rows);
  const funds = performance.flatMap((sheet) => sheet.funds);
  return [
    ...[...rows, ...funds].flatMap((row) => [...row.figures, ...row.cites]),
    ...performance.flatMap((sheet) => sheet.cites),
  ];
}
