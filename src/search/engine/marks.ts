import type { Folding } from "../folding/fold.ts";
import { findSpans, joinSpans, type Span } from "../folding/spans.ts";
import type { Query } from "../matching/query.ts";
import { readName } from "../pinyin/read-name.ts";
import type { Readings } from "../pinyin/readings.ts";

/** Says which parts of a text matched. */
export type MarkText = (text: string) => readonly Span[];

/** Marks the query where it stands as a whole, else its words. */
export function markLiteral({ fold }: Folding, query: Query | undefined): MarkText {
  if (!query) return () => [];
  return (text) => {
    const folded = fold(text);
    const whole = findSpans(folded, [query.whole]);
    return whole.length > 0 ? whole : findSpans(folded, query.words);
  };
}

/** Marks the characters that are read as the query says. */
export function markPinyin({ fold }: Folding, query: Query | undefined, readings: Readings): MarkText {
  if (!query) return () => [];
  return (text) => {
    const { text: folded, starts, ends } = fold(text);
    const read = readName(folded, query, readings) ?? [];
    return joinSpans(read.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 })));
  };
}
