import { expect, test } from "vitest";
import { planTests } from "./test-plan.ts";

test("without arguments everything runs", () => {
  expect(planTests([])).toEqual({ parts: ["types", "lint", "unit", "site"], vitestArguments: [] });
});

test("--only names the parts, which run in their usual order", () => {
  expect(planTests(["--only", "site", "--only=lint"])).toEqual({ parts: ["lint", "site"], vitestArguments: [] });
});

test("anything else goes to vitest, and only tests run", () => {
  expect(planTests(["money", "-t", "one fen"])).toEqual({
    parts: ["unit", "site"],
    vitestArguments: ["money", "-t", "one fen"],
  });
});

test("--only and words for vitest go together", () => {
  expect(planTests(["--only", "unit", "money"])).toEqual({ parts: ["unit"], vitestArguments: ["money"] });
});

test.each([[["--only"]], [["--only", "units"]]])("%j names no part", (args) => {
  expect(planTests(args)).toBeUndefined();
});
