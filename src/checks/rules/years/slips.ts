import type { Spot } from "../../engine/sheet.ts";
import { compare, divide, type Fraction } from "../../interval.ts";
import { findPrinted, type Paper, spotIn, valueOfSpot } from "../said/paper.ts";

/** Digits that two numbers must share for a power of ten between them to be no chance. */
const telling = 3;

/** The same digits in two years with the decimal point in another place. */
export interface Slip {
  readonly earlier: Spot;
  readonly later: Spot;
  /** later ÷ earlier = 10^power; never 0. */
  readonly power: number;
}

/** Values of 国有资产 that two disclosures print with the same digits, one exactly 10, 100, 1,000 … times the other, though counts did not change. */
export function findSlips(earlier: Paper, later: Paper): Slip[] {
  const section = later.figures.findSection("assets");
  return (section?.rows ?? []).flatMap((row): Slip[] => {
    const now = section && spotIn(later, section, row, "value");
    const then = findPrinted(earlier, "assets", row.key, "value");
    const power = now && then ? powerBetween(valueOfSpot(then), valueOfSpot(now)) : undefined;
    if (!now || !then || power === undefined || digitsOf(now).length < telling) return [];
    return sameCount(earlier, later, row.key) ? [{ earlier: then, later: now, power }] : [];
  });
}

/** The power of ten between two numbers; undefined when it is none, or they are equal or nothing. */
function powerBetween(from: Fraction | undefined, to: Fraction | undefined): number | undefined {
  if (!from || !to || from.top <= 0n || to.top <= 0n) return undefined;
  const [large, small] = compare(to, from) > 0 ? [to, from] : [from, to];
  const { top, bottom } = divide(large, small);
  if (top % bottom !== 0n) return undefined;
  const zeros = /^10+$/.exec(String(top / bottom));
  if (!zeros) return undefined;
  const power = zeros[0].length - 1;
  return large === to ? power : -power;
}

function digitsOf({ figure }: Spot): string {
  return (figure?.value ?? "").replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
}

function sameCount(earlier: Paper, later: Paper, row: string): boolean {
  const [then, now] = [earlier, later].map((paper) => findPrinted(paper, "assets", row, "count")?.figure?.value);
  return then === now;
}
