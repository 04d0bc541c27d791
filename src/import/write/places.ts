/**
 * Writes the places of content: every `at`, the number of a source line or cell, becomes what `placeAt` says (`p12.34`, `表3!C7`). A value whose place is
 * that of the row around it loses its own, and is then written as plainly as any other.
 */
export function withPlaces(content: unknown, placeAt: (number: number) => string): unknown {
  return rewrite(content, placeAt, undefined);
}

function rewrite(content: unknown, placeAt: (number: number) => string, outer: string | undefined): unknown {
  if (Array.isArray(content)) return content.map((member) => rewrite(member, placeAt, outer));
  if (typeof content !== "object" || content === null) return content;
  const entries = Object.entries(content);
  const number: unknown = entries.find(([key]) => key === "at")?.[1];
  const place = typeof number === "string" ? placeAt(Number(number)) : undefined;
  const kept = entries.flatMap(([key, value]): [string, unknown][] => {
    if (key === "at") return place === undefined || place === outer ? [] : [[key, place]];
    return [[key, plain(rewrite(value, placeAt, place ?? outer), value)]];
  });
  return Object.fromEntries(kept);
}

/** A value of which only `printed` is left after its place went: the printed string alone. */
function plain(content: unknown, before: unknown): unknown {
  if (typeof content !== "object" || content === null || typeof before !== "object" || before === null) return content;
  const [only, ...others] = Object.entries(content);
  return "at" in before && others.length === 0 && only?.[0] === "printed" ? only[1] : content;
}
