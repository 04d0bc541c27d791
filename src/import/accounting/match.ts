import type { Claim } from "./claims.ts";
import type { RowClaims } from "./content-claims.ts";
import { findFigure, type RowNamesFound } from "./match-figure.ts";
import type { SourceStream } from "./stream.ts";
import { findText, isOnLine, takePieces } from "./match-text.ts";
import { TakenNumbers } from "./taken.ts";

/** The numbers of a source with their claims, and the claims that the source does not print where they say. */
export interface Matched {
  readonly taken: TakenNumbers;
  readonly missing: readonly Claim[];
}

/**
 * Finds on its line what every claim says is printed there; a number answers to one claim. Names, codes and texts of cells are found first, letter
 * by letter; then figures, in print order; then what is left of running texts. A text whose lines are interleaved with other cells is found number
 * by number.
 */
export function matchClaims(stream: SourceStream, rows: readonly RowClaims[]): Matched {
  const taken = new TakenNumbers(stream);
  const missing: Claim[] = [];
  const broken: Claim[] = [];
  for (const claim of ofKinds(rows, ["code", "name", "words"])) if (!findText(stream, claim, taken)) broken.push(claim);
  const names = namesFound(stream, rows);
  for (const row of rows)
    for (const claim of row.claims.filter(({ kind }) => kind === "figure"))
      if (!findFigure(stream, claim, taken, names)) broken.push(claim);
  for (const claim of ofKinds(rows, ["prose"])) if (!findText(stream, claim, taken)) broken.push(claim);
  // The digits of a code need not be printed: a sentence names a function by the path of its names.
  for (const claim of broken) if (!takePieces(stream, claim, taken) && claim.kind !== "code") missing.push(claim);
  return { taken, missing };
}

function ofKinds(rows: readonly RowClaims[], kinds: readonly Claim["kind"][]): Claim[] {
  return rows.flatMap((row) => row.claims.filter(({ kind }) => kinds.includes(kind)));
}

/** Where the name of each row stands on its line, by the row's address; one after the other where several rows bear the same name. */
function namesFound(stream: SourceStream, rows: readonly RowClaims[]): RowNamesFound {
  const found = new Map<number, { row: string; index: number }[]>();
  const next = new Map<string, number>();
  for (const { name, line, claims } of rows) {
    const [first] = claims;
    const start = stream.starts.get(line);
    if (!first || name === "" || start === undefined) continue;
    const key = `${line}/${name}`;
    const index = stream.text.indexOf(name, next.get(key) ?? start);
    if (index < 0 || !isOnLine(stream, index, first)) continue;
    next.set(key, index + name.length);
    const row = stream.lineOf(line);
    found.set(row, [...(found.get(row) ?? []), { row: rowOf(first.address), index }]);
  }
  for (const named of found.values()) named.sort((a, b) => a.index - b.index);
  return found;
}

function rowOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/"));
}
