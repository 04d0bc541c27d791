import { describe, expect, test } from "vitest";
import { makeDisclosure } from "../testing/site-fixture.ts";
import { findBudget, findNext, findPrevious } from "./previous.ts";

const [jia2024, yi2025, yi2026] = ["jia/2024-budget", "yi/2025-budget", "yi/2026-budget"].map((id) =>
  makeDisclosure({ id, fiscalYear: Number(id.slice(-11, -7)), sections: [] }),
);
const yiFinal = makeDisclosure({ id: "yi/2025-final", fiscalYear: 2025, kind: "final", sections: [] });
const all = [jia2024!, yi2025!, yi2026!, yiFinal];
const renamed = [{ from: "jia", to: "yi", event: "renamed" as const, date: "2024" }];

describe("the line of disclosures", () => {
  test("goes from year to year, across a renaming, both ways", () => {
    expect(findPrevious(yi2026!, all, renamed)).toBe(yi2025);
    expect(findPrevious(yi2025!, all, renamed)).toBe(jia2024);
    expect(findNext(jia2024!, all, renamed)).toBe(yi2025);
    expect(findNext(yi2026!, all, renamed)).toBeUndefined();
  });

  test("ties accounts to the budget of their year, and no budget to itself", () => {
    expect(findBudget(yiFinal, all, renamed)).toBe(yi2025);
    expect(findBudget(yi2025!, all, renamed)).toBeUndefined();
  });

  test("does not follow a part that went elsewhere, nor choose between two", () => {
    expect(findNext(jia2024!, all, [{ ...renamed[0]!, event: "part-transferred" }])).toBeUndefined();
    const bing = makeDisclosure({ id: "bing/2025-budget", fiscalYear: 2025, sections: [] });
    expect(
      findNext(jia2024!, [...all, bing], [...renamed, { ...renamed[0]!, to: "bing", event: "split" }]),
    ).toBeUndefined();
  });
});
