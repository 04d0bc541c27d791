import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../testing/property-seed.ts";
import type { FigureEntry, SectionEntry } from "../compile/entry.ts";
import { judge } from "./engine/judge.ts";
import type { Spot } from "./engine/sheet.ts";
import { tryBudget } from "../testing/try-rule.ts";
import { changePercent } from "./rules/said/change-percent.ts";

/** True values are whole millionths; what is printed of them is worked out here in whole numbers, without the engine's fractions. */
const million = 1_000_000n;

/** A true value printed with so many decimals, half away from zero, as everybody rounds. */
function print(millionths: bigint, decimals: number): string {
  const step = 10n ** BigInt(6 - decimals);
  const size = millionths < 0n ? -millionths : millionths;
  const rounded = (size + step / 2n) / step;
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return millionths < 0n && rounded > 0n ? `-${text}` : text;
}

/** A printed number in millionths. */
function read(printed: string): bigint {
  const [whole = "", decimals = ""] = printed.replace("-", "").split(".");
  const size = BigInt(whole) * million + BigInt(decimals.padEnd(6, "0"));
  return printed.startsWith("-") ? -size : size;
}

/** One unit of the last printed place, in millionths. */
function lastPlace(printed: string): bigint {
  return 10n ** BigInt(6 - (printed.split(".")[1]?.length ?? 0));
}

const section: SectionEntry = {
  form: "xj/2",
  part: "table",
  section: "2",
  anchor: "xj-2",
  page: "tables",
  title: "表2",
  unit: "万元",
  empty: false,
  rows: [],
};

function spotOf(value: string, index: number): Spot {
  const id = `yi/2025-budget/tables#xj-2/r${String(index)}/total`;
  const figure: FigureEntry = { id, column: "total", printed: value, value, state: "amount", unit: "万元" };
  const column = { id: "total", title: "总计", kind: "money" } as const;
  return { id, section, rowKey: `r${String(index)}`, row: undefined, column, figure };
}

function outcomeOf(whole: string, parts: readonly string[]): string {
  const [first, ...others] = [whole, ...parts].map(spotOf);
  return judge({ rule: "XJ2-1", kind: "rows", whole: first!, parts: others, inWords: false }).outcome;
}

const decimals = fc.integer({ min: 1, max: 4 });
const addends = fc.array(fc.tuple(fc.bigInt({ min: 100_000n, max: 10n ** 12n }), decimals), {
  minLength: 1,
  maxLength: 30,
});

describe("a sum of rounded numbers", () => {
  test("never fails when each number is a true one rounded, whatever the decimals it is printed with", () => {
    fc.assert(
      fc.property(addends, decimals, (parts, places) => {
        const whole = print(
          parts.reduce((sum, [value]) => sum + value, 0n),
          places,
        );
        const printed = parts.map(([value, own]) => print(value, own));
        expect(outcomeOf(whole, printed)).not.toBe("failed");
      }),
      { numRuns: 500 },
    );
  });

  test("holds, is rounded or fails exactly by whether the half units in the last places can make up the gap", () => {
    fc.assert(
      fc.property(addends, decimals, fc.integer({ min: -40, max: 40 }), (parts, places, shift) => {
        const printed = parts.map(([value, own]) => print(value, own));
        const sum = printed.reduce((total, one) => total + read(one), 0n);
        const whole = print(sum + BigInt(shift) * 10n ** BigInt(6 - places), places);
        fc.pre(read(whole) > 0n);
        const gap = read(whole) - sum;
        const room = [whole, ...printed].reduce((total, one) => total + lastPlace(one), 0n);
        const size = gap < 0n ? -gap : gap;
        expect(outcomeOf(whole, printed)).toBe(gap === 0n ? "held" : 2n * size <= room ? "rounded" : "failed");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a rate of change of rounded numbers", () => {
  const say = (now: string, by: string, rate: string): readonly string[] => {
    const [word, percentWord] = by.startsWith("-") ? ["减少", "下降"] : ["增加", "增长"];
    const row = {
      amount: now,
      change: `${word} ${by.replace("-", "")}`,
      percent: `${percentWord} ${rate.replace("-", "")}`,
    };
    return tryBudget(changePercent, [{ form: "said/income", rows: [{ row: "gpb", ...row }] }]).outcomes;
  };
  /** Every rate, in millionths of a percent rounded outwards, that the room of the two numbers leaves. */
  const roomOf = (now: string, by: string): readonly [bigint, bigint] => {
    const [halfNow, halfBy] = [lastPlace(now) / 2n, lastPlace(by) / 2n];
    const corners = [-halfNow, halfNow].flatMap((left) =>
      [-halfBy, halfBy].map((right) => {
        const change = read(by) + right;
        return (change * 100n * million * million) / (read(now) + left - change);
      }),
    );
    const sorted = corners.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return [sorted[0]! / million, sorted.at(-1)! / million];
  };
  const amounts = fc.tuple(
    fc.bigInt({ min: 1_000_000n, max: 10n ** 11n }),
    fc.bigInt({ min: 1_000_000n, max: 10n ** 11n }),
  );

  test("never fails when amount, change and rate are true ones rounded to two decimals", () => {
    fc.assert(
      fc.property(amounts, ([last, now]) => {
        const [by, rate] = [print(now - last, 2), print(((now - last) * 100n * million) / last, 2)];
        fc.pre(read(by) !== 0n && read(rate) !== 0n);
        expect(say(print(now, 2), by, rate)).not.toContain("failed");
      }),
      { numRuns: 300 },
    );
  });

  test("always fails beyond what the rounding of all three leaves", () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 1000n }), ([last, now], further) => {
        const [amount, by] = [print(now, 2), print(now - last, 2)];
        fc.pre(read(by) !== 0n && now > last);
        const [low, high] = roomOf(amount, by);
        fc.pre(low > 0n);
        // One unit beyond the room of the rate itself, and more.
        const above = print(high + (further + 2n) * 10_000n, 2);
        expect(say(amount, by, above)).toContain("failed");
        const below = low - (further + 2n) * 10_000n;
        if (below > 0n) expect(say(amount, by, print(below, 2))).toContain("failed");
      }),
      { numRuns: 300 },
    );
  });
});
