import type { TidyText } from "../text/tidy.ts";

/** A stretch of a paragraph that knows where in it it stands. */
export interface Span {
  readonly whole: TidyText;
  readonly start: number;
  readonly text: string;
}

/** A whole paragraph. */
export function spanOf(whole: TidyText): Span {
  return { whole, start: 0, text: whole.text };
}

/** Cuts characters `[from, to)` out of a stretch. */
export function cut(span: Span, from: number, to = span.text.length): Span {
  return { whole: span.whole, start: span.start + from, text: span.text.slice(from, to) };
}
