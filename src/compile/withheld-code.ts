/** The code that a withheld item is printed under: `特定目标1010122U` → `1010122U`; undefined in any other name. */
export function withheldCode(name: string): string | undefined {
  return /特定目标\s*([0-9A-Z]+)/.exec(name)?.[1];
}
