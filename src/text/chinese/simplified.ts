import { Converter } from "opencc-js/t2cn";

/** Blocks of Unicode that hold the Chinese characters in use, from radicals to ideographs, and compatibility forms. */
const blocks = [
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
] as const;

let table: ReadonlyMap<string, string> | undefined;

/**
 * Every traditional or variant character with its simplified form, after OpenCC, one character each. A character that is simplified already
 * is absent. Made once; not for the reader's browser.
 */
export function simplifiedForms(): ReadonlyMap<string, string> {
  table ??= readTable();
  return table;
}

function readTable(): ReadonlyMap<string, string> {
  const convert = Converter({ from: "t", to: "cn" });
  const direct = new Map<string, string>();
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point += 1) {
      const character = String.fromCodePoint(point);
      const simplified = convert(character);
      if (simplified !== character && [...simplified].length === 1) direct.set(character, simplified);
    }
  }
  const settle = (character: string): string => direct.get(direct.get(character) ?? character) ?? character;
  return new Map(
    [...direct].map(([character, once]) => [character, direct.has(once) ? settle(character) : once] as const),
  );
}
