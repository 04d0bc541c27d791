import type { UnitWriter } from "./writer.ts";

/** What is known of a piece of a name: the titles that have it, in the order of their numbers, or, of a frequent piece, a summary. */
export type PieceEntry = readonly number[] | FrequentPiece;

/** A piece that more titles have than are listed. */
export interface FrequentPiece {
  /** Records with the piece in their title, all of them. */
  readonly total: number;
  /** The best titles, best first: those that are the piece, begin with it, hold it. */
  readonly best: readonly number[];
}

/** An entry in a file: titles as differences in base 36 with blanks between; of a frequent piece the total and the best titles as they are. */
export type PackedEntry = string | readonly [total: number, best: string];

const base = 36;

/** Writes the numbers of the titles that have a piece, smallest first. */
export function writeTitles(writer: UnitWriter, numbers: readonly number[]): void {
  writer.mark('"');
  let last = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (index > 0) writer.mark(" ");
    writer.number(number - last, base);
    last = number;
  }
  writer.mark('"');
}

/** Writes a summary. */
export function writeFrequent(writer: UnitWriter, { total, best }: FrequentPiece): void {
  writer.mark("[");
  writer.number(total, 10);
  writer.mark(",");
  writer.mark('"');
  for (let index = 0; index < best.length; index += 1) {
    if (index > 0) writer.mark(" ");
    writer.number(best[index] ?? 0, base);
  }
  writer.mark('"');
  writer.mark("]");
}

/** The entry again. */
export function unpackEntry(packed: PackedEntry): PieceEntry {
  const read = (text: string): number[] =>
    text === "" ? [] : text.split(" ").map((each) => Number.parseInt(each, base));
  if (typeof packed !== "string") return { total: packed[0], best: read(packed[1]) };
  let last = 0;
  return read(packed).map((difference) => (last += difference));
}
