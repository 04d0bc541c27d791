import type { Named } from "./named.ts";

/** Least length of a piece of a name, and of a code, that finds it. */
export const least = { name: 2, code: 3 } as const;

/** What two prints of the same name may differ in: width, case, blanks, punctuation. */
export function alike(text: string): string {
  const known = bare.get(text);
  if (known !== undefined) return known;
  const made = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{Cf}]/gu, "");
  bare.set(text, made);
  return made;
}

const bare = new Map<string, string>();

/** Every distinct piece of `least` or more characters. */
export function piecesOf(texts: readonly string[], least: number): Set<string> {
  const pieces = new Set<string>();
  for (const text of texts.map((each) => [...each])) {
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + least; end <= text.length; end += 1) pieces.add(text.slice(start, end).join(""));
    }
  }
  return pieces;
}

/** Every distinct piece by which something must be found; those of which only one character is left without punctuation say too little. */
export function allPieces(named: readonly Named[]): readonly string[] {
  const ofNames = piecesOf(
    named.flatMap(({ names }) => names),
    least.name,
  );
  const ofCodes = piecesOf(
    named.flatMap(({ codes }) => codes),
    least.code,
  );
  return [...new Set([...ofNames, ...ofCodes])].filter((piece) => alike(piece).length >= least.name);
}

/** How something bears a piece: it is all of a name or code, or the beginning of one, or stands inside. Smaller is better. */
export type Rank = 0 | 1 | 2;

/** What a plain scan finds: keys with how they bear the piece. */
export type Scan = (piece: string) => ReadonlyMap<string, Rank>;

/** Looks through every name and code for a piece, one after the other. */
export function makeScan(named: readonly Named[]): Scan {
  const comparable = named.map(({ key, names, codes }) => ({ key, names: names.map(alike), codes: codes.map(alike) }));
  const known = new Map<string, ReadonlyMap<string, Rank>>();
  return (given) => {
    const piece = alike(given);
    const found =
      known.get(piece) ??
      new Map(
        comparable.flatMap(({ key, names, codes }) => {
          const rank = rankOf([...names, ...(piece.length < least.code ? [] : codes)], piece);
          return rank === undefined ? [] : [[key, rank] as const];
        }),
      );
    known.set(piece, found);
    return found;
  };
}

function rankOf(texts: readonly string[], piece: string): Rank | undefined {
  const holding = texts.filter((text) => text.includes(piece));
  if (holding.length === 0) return undefined;
  if (holding.includes(piece)) return 0;
  return holding.some((text) => text.startsWith(piece)) ? 1 : 2;
}
