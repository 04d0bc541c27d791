import { type Chance } from "../../wrapped-print.ts";
import { happens } from "../draw.ts";

/** Blanks around digits as converters leave them: in some lines everywhere, in others nowhere. Codes of withheld items keep theirs. */
export function spaced(line: string, chance: Chance): string {
  if (!happens(0.5, chance)) return line;
  return line.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, () => (happens(0.8, chance) ? " " : ""));
}

/** A blank between two Chinese characters of a cell, where it was wrapped. */
export function wrapped(cell: string, chance: Chance): string {
  const places = [...cell.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => index);
  if (places.length < 6 || !happens(0.15, chance)) return cell;
  const at = places[Math.floor(places.length / 2)] ?? 0;
  return `${cell.slice(0, at)} ${cell.slice(at)}`;
}
