import { expect, test } from "vitest";
import { formatNumber } from "./number-formats.ts";

test.each([
  [1, "chineseCounting", "一"],
  [10, "chineseCounting", "十"],
  [12, "chineseCountingThousand", "十二"],
  [20, "japaneseCounting", "二十"],
  [105, "chineseCountingThousand", "一百零五"],
  [3, "decimalEnclosedCircle", "③"],
  [4, "lowerRoman", "iv"],
  [28, "upperLetter", "BB"],
  [7, "decimalZero", "07"],
  [5, "bullet", ""],
])("%i in the format %s is printed %s", (value, format, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});
