import { withheldWords } from "./cell.ts";

/** The code that a withheld item is printed under: `特定目标1010122U` → `1010122U`; undefined in any other name. Marks and full-width letters count as they read. */
export function withheldCode(name: string): string | undefined {
  return /特定目标[\s“”"‘’'「」『』·]*([0-9A-Z]+)/.exec(name.normalize("NFKC"))?.[1];
}

/** Whether a printed name itself says that the thing is withheld: 特定目标1010122U, also among other words, 不予公开. */
export function isWithheldName(name: string): boolean {
  return withheldCode(name) !== undefined || name.includes("不予公开") || withheldWords.includes(name);
}
