import { chineseOrdinal } from "../text/numerals.ts";
import type { NoteView } from "./note.ts";

/** A section of a page, numbered 一、二、三 … */
export interface SectionView {
  readonly id: string;
  /** Empty for a section that bears the number of its source. */
  readonly ordinal: string;
  readonly title: string;
  readonly notes: readonly NoteView[];
  /** Takes the margin as well; its notes come below. */
  readonly full?: true;
}

/** What a section is before it has its number. */
export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly notes?: readonly NoteView[];
  readonly full?: true;
  /** Bears the number of its source, and is not counted among ours. */
  readonly unnumbered?: true;
}

/** Numbers the sections that a page has, in order. */
export function numberSections<Draft extends SectionDraft>(drafts: readonly Draft[]): (Draft & SectionView)[] {
  const numbered = drafts.filter((draft) => !draft.unnumbered);
  return drafts.map((draft) => ({
    ...draft,
    notes: draft.notes ?? [],
    ordinal: draft.unnumbered ? "" : chineseOrdinal(numbered.indexOf(draft) + 1),
  }));
}
