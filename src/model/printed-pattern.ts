import { directionWords, noneWords, withheldWords } from "./cell.ts";

/**
 * Pattern (ECMAScript) of everything a figure's cell may print: a number, with a direction word or % if need be, or a word that says withheld
 * or none. Editors check by it while the clerk types; `readCell` decides.
 */
export function printedPattern(): string {
  const number = "[-−－]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?%?";
  const directed = `((${Object.keys(directionWords).join("|")})\\s*)?${number}`;
  const words = [...new Set([...withheldWords, ...noneWords])];
  return `^(${directed}|${words.join("|")})$`;
}
