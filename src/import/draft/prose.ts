import type { Profile } from "../../forms/form.ts";
import { withheldWords } from "../../model/cell.ts";
import type { CellContent, DisclosureContent, PerformanceContent, RowContent } from "../../schema/content.ts";
import type { Draft } from "./mentions.ts";

/**
 * Leaves out what a document says in running prose (columns marked `prose` in their form, goals and outcomes), but for words that say a thing
 * is withheld. The figures inside stay, as cites.
 */
export function omitProse(draft: Draft, profile: Profile): Draft {
  const proseOf = new Map(
    profile.forms.map((form) => [
      form.id,
      new Set(form.columns.filter((column) => column.prose).map((column) => column.id)),
    ]),
  );
  const bare =
    (form: string) =>
    (row: RowContent): RowContent =>
      Object.fromEntries(
        Object.entries(row).filter(([column, content]) => !proseOf.get(form)?.has(column) || saysWithheld(content)),
      );
  return {
    sections: draft.sections.map(({ notes: _notes, ...section }) =>
      section.rows ? { ...section, rows: section.rows.map(bare(section.form)) } : section,
    ),
    clauses: draft.clauses.map((clause) => ({ ...clause, rows: clause.rows.map(bare("clause")) })),
    performance: draft.performance.map((table) => withoutTexts({ ...table, rows: table.rows.map(bare(table.form)) })),
  };
}

/** Leaves out what a body says it is for, but for the words that withhold it. */
export function omitFunctions({ functions, ...disclosure }: DisclosureContent): DisclosureContent {
  const printed = typeof functions === "string" ? functions : (functions?.printed ?? "");
  const isWithheld = printed.length <= 6 && printed.includes("公开");
  return functions !== undefined && isWithheld ? { ...disclosure, functions } : disclosure;
}

function withoutTexts(table: PerformanceContent): PerformanceContent {
  const { goal, outcome, ...rest } = table;
  return {
    ...rest,
    ...(saysWithheld(goal) && goal !== undefined ? { goal } : {}),
    ...(saysWithheld(outcome) && outcome !== undefined ? { outcome } : {}),
  };
}

function saysWithheld(content: CellContent | RowContent["cites"]): boolean {
  const text = typeof content === "string" ? content : content && "printed" in content ? content.printed : "";
  return withheldWords.includes(text);
}
