import type { DisclosureEntry, FigureEntry, RowEntry, SectionEntry } from "../compile/entry.ts";

/** In what a copy of a disclosure is another than the original. */
export interface Difference {
  /** Addresses of figures that print something else. */
  readonly figures: readonly string[];
  /** Places, among all sections, of those where cells turned blank or printed, or rows vanished. */
  readonly sections: readonly number[];
}

/** Every section, clause and performance table of a disclosure in one list; their places in it are the same in every copy. */
export function sectionsOf({ sections, clauses, performance }: DisclosureEntry): readonly SectionEntry[] {
  return [...sections, ...clauses, ...performance];
}

/** Compares a copy with its original; what they share they share as objects. */
export function differenceOf(original: DisclosureEntry, copy: DisclosureEntry): Difference {
  const others = sectionsOf(copy);
  const figures: string[] = [];
  const sections: number[] = [];
  for (const [index, section] of sectionsOf(original).entries()) {
    const other = others[index];
    if (other === section) continue;
    const changed = other && changedFigures(figuresOf(section), figuresOf(other));
    if (changed && rowsOf(section).length === rowsOf(other).length) figures.push(...changed);
    else sections.push(index);
  }
  return { figures, sections };
}

/** The figures that print something else; undefined where others are printed. */
function changedFigures(before: readonly FigureEntry[], after: readonly FigureEntry[]): string[] | undefined {
  const same = before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
  return same ? before.filter((figure, index) => figure !== after[index]).map(({ id }) => id) : undefined;
}

function figuresOf(section: SectionEntry): readonly FigureEntry[] {
  return rowsOf(section).flatMap((row) => [...row.figures, ...row.cites]);
}

function rowsOf(section: SectionEntry & { readonly funds?: readonly RowEntry[] }): readonly RowEntry[] {
  return [...(section.funds ?? []), ...section.rows];
}
