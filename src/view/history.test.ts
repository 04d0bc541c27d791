import { describe, expect, it } from "vitest";
import { makeDisclosure, makeSite } from "../testing/site-fixture.ts";
import { bodyLine, disclosuresOf, findPrevious } from "./history.ts";

const make = (id: string, fiscalYear: number, kind: "budget" | "final" = "budget") =>
  makeDisclosure({ id, fiscalYear, kind, sections: [] });

describe("a line of history", () => {
  it("leads from a body to all it was made from and all that was made from it, not to its siblings", () => {
    const model = {
      successions: [
        { from: "a", to: "c", event: "merged", date: "2021" },
        { from: "b", to: "c", event: "merged", date: "2021" },
        { from: "c", to: "d", event: "renamed", date: "2024" },
      ],
    } as const;
    expect([...bodyLine(model, "a")].sort()).toEqual(["a", "c", "d"]);
    expect([...bodyLine(model, "d")].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("does not run through a part transferred", () => {
    const model = { successions: [{ from: "gxj", to: "yi", event: "part-transferred", date: "2024" }] } as const;
    expect([...bodyLine(model, "yi")]).toEqual(["yi"]);
  });

  it("puts disclosures of all its bodies in the order of their years", () => {
    const site = makeSite([
      make("yi/2025-budget", 2025),
      make("jia/2020-final", 2020, "final"),
      make("bing/2024-budget", 2024),
    ]);
    expect(disclosuresOf(site, bodyLine(site, "yi")).map((each) => each.id)).toEqual([
      "jia/2020-final",
      "yi/2025-budget",
    ]);
  });
});

describe("the disclosure of the year before", () => {
  it("is found across a renaming", () => {
    const site = makeSite([make("jia/2024-budget", 2024), make("yi/2025-budget", 2025)]);
    expect(findPrevious(site, make("yi/2025-budget", 2025))?.id).toBe("jia/2024-budget");
  });

  it("is never one of another kind, another year, or another body", () => {
    const site = makeSite([
      make("jia/2024-final", 2024, "final"),
      make("jia/2023-budget", 2023),
      make("bing/2024-budget", 2024),
    ]);
    expect(findPrevious(site, make("yi/2025-budget", 2025))).toBeUndefined();
  });

  it("is none where two bodies merged, because their sum is not the past of one", () => {
    const site = makeSite([make("jia/2024-budget", 2024), make("bing/2024-budget", 2024)], {
      successions: [
        { from: "jia", to: "yi", event: "merged", date: "2024" },
        { from: "bing", to: "yi", event: "merged", date: "2024" },
      ],
    });
    expect(findPrevious(site, make("yi/2025-budget", 2025))).toBeUndefined();
  });
});
