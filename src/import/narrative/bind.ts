import type { Account } from "../accounting/account.ts";
import type { Claim } from "../accounting/claims.ts";
import type { Span } from "./span.ts";

/** A piece of running text: words, or a figure that repeats a cell. */
export interface Piece {
  readonly text: string;
  /** Address of the cell inside the disclosure. */
  readonly figure?: string;
}

/** Cuts a text of the source into its words and the figures that repeat cells. */
export type Bind = (span: Span) => Piece[];

/** A figure on the characters `[start, end)` of a source's stream. */
interface Bound {
  readonly start: number;
  readonly end: number;
  readonly figure: string;
}

/**
 * Makes the binder of a source. A figure is bound to the cell it was placed in, together with the direction word right before it, when the content
 * still prints the same there: `shown` tells what each address prints in the end. Any other number stays plain.
 */
export function makeBind(account: Account, shown: ReadonlyMap<string, Claim>): Bind {
  const { stream } = account;
  const byLine = Map.groupBy(boundFigures(account, shown), ({ start }) => stream.lines[start] ?? 0);
  return ({ whole, start, text }) => {
    const from = stream.starts.get(whole.lines[0] ?? 0);
    if (from === undefined || !stream.text.startsWith(whole.text, from)) return [{ text }];
    const [first, last] = [from + start, from + start + text.length];
    const lines = new Set(whole.lines.slice(start, start + text.length));
    const bound = [...lines].flatMap((line) => byLine.get(line) ?? []);
    const inside = bound.filter((figure) => figure.start >= first && figure.end <= last);
    return cutPieces(text, first, inside);
  };
}

/** The figures of a source that repeat cells, in order. */
export function boundFigures({ stream, numbers }: Account, shown: ReadonlyMap<string, Claim>): Bound[] {
  return numbers.flatMap(({ fate, start: at }) => {
    if (fate.as !== "placed" || fate.found.claim.kind !== "figure") return [];
    const { claim, start, end } = fate.found;
    const cell = shown.get(claim.address);
    // A figure of several numbers is bound once, at its first.
    const isFirst = !/[0-9０-９]/.test(stream.text.slice(start, at));
    const isSaid = stream.text.slice(start, end) === claim.printed;
    if (!isFirst || !isSaid || cell?.printed !== claim.printed || cell.word !== claim.word) return [];
    const word = claim.word ?? "";
    const begins = stream.text.slice(0, start).endsWith(word) ? start - word.length : start;
    return [{ start: begins, end, figure: claim.address }];
  });
}

function cutPieces(text: string, first: number, bound: readonly Bound[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, figure } of bound) {
    if (start - first > at) pieces.push({ text: text.slice(at, start - first) });
    pieces.push({ text: text.slice(start - first, end - first), figure });
    at = end - first;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
