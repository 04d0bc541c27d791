import type { SearchAnswer } from "../record.ts";

/** Finds the longest beginning or end of a query, of at least two characters, that some name contains, and how many do. */
export async function findShorter(
  query: string,
  find: (text: string) => Promise<SearchAnswer>,
): Promise<{ readonly query: string; readonly count: number } | undefined> {
  const characters = [...query.trim()];
  for (let length = characters.length - 1; length >= 2; length -= 1) {
    for (const piece of [characters.slice(0, length), characters.slice(-length)]) {
      const shorter = piece.join("").trim();
      const { total } = await find(shorter);
      if (total > 0) return { query: shorter, count: total };
    }
  }
  return undefined;
}
