import type { CodeEntry } from "../../../compile/entry.ts";

/** The classification codes that a disclosure of one year may use: code → the one name it bears in it. */
export interface CodeBook {
  readonly functional: ReadonlyMap<string, string>;
  readonly economic: ReadonlyMap<string, string>;
  /** 类 that 表1 and 表4 list, in order. */
  readonly classes: readonly string[];
  /** 项 of the general budget, of 政府性基金 and of 国有资本经营 whose 类 and 款 have names too. */
  readonly items: Readonly<Record<"gpb" | "fund" | "capital", readonly string[]>>;
}

/** The codes of a year, each under the name it bears then, else its latest. */
export function codeBookOf(codes: readonly CodeEntry[], year: number): CodeBook {
  const functional = namesOf(codes, "functional", year);
  const whole = [...functional.keys()]
    .filter((code) => code.length === 7 && functional.has(code.slice(0, 5)) && functional.has(code.slice(0, 3)))
    .sort();
  const isFund = (code: string): boolean => code.startsWith("21208");
  const isCapital = (code: string): boolean => code.startsWith("223");
  return {
    functional,
    economic: namesOf(codes, "economic", year),
    classes: [...functional.keys()].filter((code) => code.length === 3).sort(),
    items: {
      gpb: whole.filter((code) => !isFund(code) && !isCapital(code) && !code.startsWith("212")),
      fund: whole.filter(isFund),
      capital: whole.filter(isCapital),
    },
  };
}

function namesOf(codes: readonly CodeEntry[], scheme: CodeEntry["scheme"], year: number): Map<string, string> {
  return new Map(
    codes.flatMap(({ code, names, scheme: own }) => {
      if (own !== scheme) return [];
      const latest = [...names].sort((a, b) => b.until - a.until)[0];
      const name = names.find(({ from, until }) => from <= year && year <= until) ?? latest;
      return name ? [[code, name.name] as const] : [];
    }),
  );
}

/** Name of a code; the code itself when it has none. */
export function nameOf(code: string, names: ReadonlyMap<string, string>): string {
  return names.get(code) ?? code;
}
