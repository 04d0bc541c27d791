import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../scripts/lib/content.ts";
import { chanceOf } from "../wrapped-print.ts";
import { inventBudget } from "./budget.ts";
import { classificationCodes } from "./classification.ts";
import { budgetBlocks } from "./paper/budget.ts";
import { printGrid } from "./print/grid-text.ts";
import { roundTrip, sourceOf } from "./trip/round-trip.ts";

const codes = classificationCodes(readContent(join(import.meta.dirname, "..", "..", "..", "content")));

test.each(["tabs", "pipes"] as const)(
  "invented budgets printed as %s come back as they were: every key, value, row and column",
  (bars) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const made = inventBudget(seed, codes);
      const text = printGrid(budgetBlocks(made, chanceOf(seed + 1)), bars, chanceOf(seed + 2));
      const { outcome, differences } = roundTrip(sourceOf(text), made, codes);
      expect(differences, `seed ${String(seed)}`).toEqual([]);
      expect(outcome, `seed ${String(seed)}`).toBe("exact");
    }
  },
  60_000,
);
