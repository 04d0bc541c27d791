import type { CodeEntry } from "../../../compile/entry.ts";
import { chanceOf } from "../../wrapped-print.ts";
import { whole } from "../draw.ts";
import { codeBookOf } from "./code-book.ts";
import { followingYear, inventYear } from "./invent-year.ts";
import { inventDepartment } from "./names.ts";

/** A department, a year of its money and the year before, and the chance they were drawn by; the same seed and codes always give the same. */
export function inventTwoYears(seed: number, codes: readonly CodeEntry[]) {
  const chance = chanceOf(seed);
  const year = whole(2023, 2026, chance);
  const book = codeBookOf(codes, year);
  const department = inventDepartment(chance);
  const before = inventYear(department, year - 1, book, chance);
  const now = followingYear(before, department, book, chance);
  return { chance, year, book, department, before, now };
}
