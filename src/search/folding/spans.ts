import type { Folded } from "./fold.ts";

/** A part of an original text, from `start` to before `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every place of the original where one of the folded terms occurs, in order; neighbours and overlaps become one. */
export function findSpans({ text, starts, ends }: Folded, terms: readonly string[]): readonly Span[] {
  const spans = terms.flatMap((term) => {
    const found: Span[] = [];
    if (term === "") return found;
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
      found.push({ start: starts[at] ?? 0, end: ends[at + term.length - 1] ?? 0 });
    }
    return found;
  });
  return joinSpans(spans);
}

/** Spans in order, without overlap. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** A piece of a text; `hit` where it matched. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text at spans that are in order; the pieces together are the text, none is empty. */
export function cutAtSpans(original: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: original.slice(at, start), hit: false }, { text: original.slice(start, end), hit: true });
    at = end;
  }
  return [...pieces, { text: original.slice(at), hit: false }].filter(({ text }) => text !== "");
}
