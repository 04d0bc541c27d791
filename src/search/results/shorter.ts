/** A shorter query and how many names have it. */
export interface Shorter {
  readonly query: string;
  readonly count: number;
}

/** How many names have a text. */
export type Count = (text: string) => Promise<number>;

/** Shortest piece that is offered. */
const shortest = 2;

/**
 * Pieces of a query that finds nothing which do find something: each of its words; of one word the longest beginning and the longest end.
 * Whatever has a piece has every piece of it, so the length is found by halves.
 */
export async function findShorter(query: string, count: Count): Promise<readonly Shorter[]> {
  const words = query.split(/\s+/u).filter((word) => word !== "");
  const characters = [...(words[0] ?? "")];
  const pieces =
    words.length > 1
      ? words
      : [
          await longest(characters.length - 1, (length) => characters.slice(0, length).join(""), count),
          await longest(characters.length - 1, (length) => characters.slice(-length).join(""), count),
        ];
  const found = await Promise.all(
    [...new Set(pieces)]
      .filter((piece) => [...piece].length >= shortest)
      .map(async (piece) => ({ query: piece, count: await count(piece) })),
  );
  return found.filter((each) => each.count > 0);
}

async function longest(most: number, cut: (length: number) => string, count: Count): Promise<string> {
  let found = "";
  let [from, to] = [shortest, most];
  while (from <= to) {
    const length = Math.ceil((from + to) / 2);
    const piece = cut(length);
    if ((await count(piece)) > 0) {
      found = piece;
      from = length + 1;
    } else to = length - 1;
  }
  return found;
}
