import { chineseOrdinal } from "../text/numerals.ts";
import type { NoteView } from "./note.ts";

/** A numbered section of a page: 一、二、三 … */
export interface SectionView {
  readonly id: string;
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
}

/** Numbers the sections that a page has, in order. */
export function numberSections<Draft extends SectionDraft>(drafts: readonly Draft[]): (Draft & SectionView)[] {
  return drafts.map((draft, index) => ({ ...draft, notes: draft.notes ?? [], ordinal: chineseOrdinal(index + 1) }));
}
