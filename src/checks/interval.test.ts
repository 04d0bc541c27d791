import { describe, expect, test } from "vitest";
import {
  divide,
  fractionOf,
  intervalOf,
  meet,
  multiply,
  spanOf,
  subtract,
  subtractIntervals,
  toRounded,
} from "./interval.ts";

const decimal = (text: string): ReturnType<typeof fractionOf> => fractionOf(text);

describe("rounding a fraction", () => {
  test("halves go away from zero, and nothing is −0", () => {
    expect(toRounded(decimal("2.675"), 2)).toBe("2.68");
    expect(toRounded(decimal("-2.675"), 2)).toBe("-2.68");
    expect(toRounded(decimal("-0.004"), 2)).toBe("0.00");
    expect(toRounded(divide(decimal("2"), decimal("3")), 0)).toBe("1");
  });
});

describe("what printed numbers can stand for", () => {
  test("a difference has the room of both", () => {
    const { low, high } = subtractIntervals(intervalOf("1.10"), intervalOf("0.1"));
    expect([toRounded(low, 3), toRounded(high, 3)]).toEqual(["0.945", "1.055"]);
  });

  test("a rate has the room that its two numbers leave: 0.16 of 0.27 may be 58.22 %, not 54.22 %", () => {
    const rate = spanOf(intervalOf("0.11"), intervalOf("-0.16"), (now, by) =>
      multiply(decimal("100"), divide(by, subtract(now, by))),
    );
    expect(meet(rate, intervalOf("-58.22"))).toBe(true);
    expect(meet(rate, intervalOf("-54.22"))).toBe(false);
  });
});
