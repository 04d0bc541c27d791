import { readRule } from "../tables/head.ts";
import { cellsOf, isWrapped, type SourceLine, type SourceText } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";
import type { Claim } from "./claims.ts";
import { matchClaims } from "./match.ts";
import type { RowClaims } from "./content-claims.ts";
import { openStream, type PrintedNumber, type SourceStream } from "./stream.ts";
import type { FoundClaim } from "./taken.ts";
import { wordKind, type WordKind } from "./word-kinds.ts";

/**
 * What became of a number of the source: it stands in a cell (`placed`), belongs to a name or says when, which or where (`word`), stands in running
 * text only (`narrative`), or has no place yet (`open`).
 */
export type Fate =
  | { readonly as: "placed"; readonly found: FoundClaim }
  | { readonly as: "word"; readonly kind: WordKind; readonly found?: FoundClaim }
  | { readonly as: "narrative"; readonly found?: FoundClaim }
  | { readonly as: "open" };

/** A number of the source with what became of it. */
export interface AccountedNumber extends PrintedNumber {
  readonly fate: Fate;
}

/** Every number of a source accounted for. */
export interface Account {
  readonly stream: SourceStream;
  readonly numbers: readonly AccountedNumber[];
  /** Values of the content that their line does not print. */
  readonly missing: readonly Claim[];
}

/** Accounts for every number of a source by what the content claims; `prose` are the lines of running text. */
export function accountFor(source: SourceText, rows: readonly RowClaims[], prose: ReadonlySet<number>): Account {
  const stream = openStream(source.lines);
  const { taken, missing } = matchClaims(stream, rows);
  const rules = ruleLines(source);
  const pages = pageNumberLines(source);
  const numbers = stream.numbers.map((number): AccountedNumber => {
    const found = taken.claimOf(number);
    const line = stream.lineOf(number.place);
    if (found) return { ...number, fate: fateOf(found, number, stream) };
    if (rules.has(line)) return { ...number, fate: { as: "word", kind: "column-number" } };
    if (pages.has(line)) return { ...number, fate: pageNumber };
    const kind = wordKind(stream, number);
    if (kind) return { ...number, fate: { as: "word", kind } };
    return { ...number, fate: prose.has(line) ? { as: "narrative" } : { as: "open" } };
  });
  const furniture = openStream(source.dropped ?? []).numbers.map((number) => ({ ...number, fate: pageNumber }));
  return { stream, numbers: [...numbers, ...furniture].sort((a, b) => a.place - b.place), missing };
}

const pageNumber: Fate = { as: "word", kind: "page-number" };

/** A figure or cell is a place; the numbers of a name are words, and so are those of running text that are no figures. */
function fateOf(found: FoundClaim, number: PrintedNumber, stream: SourceStream): Fate {
  if (found.claim.kind === "figure" || found.claim.kind === "words") return { as: "placed", found };
  if (found.claim.kind === "code") return { as: "word", kind: "code", found };
  if (found.claim.kind === "name") return { as: "word", kind: wordKind(stream, number) ?? "name", found };
  const kind = wordKind(stream, number);
  return kind ? { as: "word", kind, found } : { as: "narrative", found };
}

/** Lines that number the columns of a table. */
function ruleLines({ lines, layout }: SourceText): ReadonlySet<number> {
  const fieldsOf = (line: SourceLine): readonly string[] =>
    cellsOf(line, layout)?.map(({ text }) => tidy(text)) ?? line.text.trim().split(/\s+/);
  return new Set(lines.filter((line) => readRule(fieldsOf(line))).map((line) => line.number));
}

/**
 * Lines of extracted pages that print nothing but a page's number: `- 12 -`, or a number at the foot, before a line that begins a page or apart from
 * the line above by more than one blank line.
 */
function pageNumberLines({ lines, layout }: SourceText): ReadonlySet<number> {
  if (!isWrapped(layout)) return new Set();
  const isPageNumber = ({ text }: SourceLine, index: number): boolean => {
    if (/^\s*[-—–]\s*\d{1,4}\s*[-—–]\s*$/.test(text)) return true;
    if (!/^\s*[1-9]\d{0,2}\s*$/.test(text)) return false;
    const apart = [1, 2].every((step) => (lines[index - step]?.text ?? "").trim() === "");
    const next = lines.slice(index + 1, index + 4).find((line) => line.text.trim() !== "");
    return apart || next === undefined || /^[ \f]/.test(next.text);
  };
  return new Set(lines.filter(isPageNumber).map((line) => line.number));
}
