import type { CodeEntry } from "../../compile/entry.ts";
import { chanceOf } from "../wrapped-print.ts";
import { whole } from "./draw.ts";
import { codeBookOf } from "./facts/code-book.ts";
import { followingYear, inventYear } from "./facts/invent-year.ts";
import { inventDepartment } from "./facts/names.ts";
import { budgetDisclosure, type Invented } from "./model/disclosure.ts";

/** Invents a consistent budget; the same seed and codes always give the same. */
export function inventBudget(seed: number, codes: readonly CodeEntry[]): Invented {
  const chance = chanceOf(seed);
  const year = whole(2023, 2026, chance);
  const book = codeBookOf(codes, year);
  const department = inventDepartment(chance);
  const before = inventYear(department, year - 1, book, chance);
  const now = followingYear(before, department, book, chance);
  return budgetDisclosure(department, now, before, book, chance);
}
