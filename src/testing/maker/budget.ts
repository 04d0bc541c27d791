import type { CodeEntry } from "../../compile/entry.ts";
import { inventTwoYears } from "./facts/two-years.ts";
import { budgetDisclosure, type Invented } from "./model/disclosure.ts";

/** Invents a consistent budget; the same seed and codes always give the same. */
export function inventBudget(seed: number, codes: readonly CodeEntry[]): Invented {
  const { department, now, before, book, chance } = inventTwoYears(seed, codes);
  return budgetDisclosure(department, now, before, book, chance);
}
