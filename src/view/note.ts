import { frameText } from "../text/ui.ts";
import type { Piece } from "./sentence.ts";

/** A note of ours in the margin: 批 judges or works out, 释 explains; unmarked, in ink, it only describes. */
export interface NoteView {
  readonly mark?: string;
  readonly lines: readonly (readonly Piece[])[];
  readonly ink?: true;
}

/** 批: a judgement, or how a number was worked out. */
export function remark(...lines: readonly (readonly Piece[])[]): NoteView {
  return { mark: frameText.remark, lines };
}

/** 释: an explanation of a term. */
export function explanation(text: string): NoteView {
  return { mark: frameText.explanation, lines: [[text]] };
}
