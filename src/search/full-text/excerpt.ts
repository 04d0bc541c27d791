import type { Span } from "../folding/spans.ts";

/** A part of a text, with `…` where something is left out. */
export interface Excerpt {
  readonly text: string;
  /** What matched in it. */
  readonly marks: readonly Span[];
}

/** Cuts the words around the first match out of a text, about `reach` characters to either side. `marks`: what matched, in order. */
export function cutAround(text: string, marks: readonly Span[], reach = 36): Excerpt {
  const [first] = marks;
  const from = (first?.start ?? 0) - reach <= 3 ? 0 : (first?.start ?? 0) - reach;
  const last = (first?.end ?? 0) + reach;
  const to = last >= text.length - 3 ? text.length : last;
  const before = from > 0 ? "…" : "";
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? "…" : ""}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
