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

/** Packs the numbers of the titles that have a piece, in any order; sorts them in place. */
export function packTitles(numbers: number[]): PackedEntry {
  numbers.sort((left, right) => left - right);
  let packed = "";
  let last = 0;
  for (const number of numbers) {
    packed += packed === "" ? number.toString(base) : ` ${(number - last).toString(base)}`;
    last = number;
  }
  return packed;
}

/** Packs a summary. */
export function packFrequent(total: number, best: readonly number[]): PackedEntry {
  return [total, best.map((number) => number.toString(base)).join(" ")];
}

/** The entry again. */
export function unpackEntry(packed: PackedEntry): PieceEntry {
  const read = (text: string): number[] =>
    text === "" ? [] : text.split(" ").map((each) => Number.parseInt(each, base));
  if (typeof packed !== "string") return { total: packed[0], best: read(packed[1]) };
  let last = 0;
  return read(packed).map((difference) => (last += difference));
}
