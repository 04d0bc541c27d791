import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readContent } from "../../scripts/lib/content.ts";
import { compile } from "../compile/compile.ts";
import { mutate } from "../testing/mutations.ts";
import { readOriginal, type Trial, tryMutation } from "../testing/mutation-trial.ts";
import { countTrials, listBlindSpots, listUntried } from "../testing/mutation-report.ts";
import { listChecks } from "./registry.ts";
import { rules } from "./rules.ts";

const model = compile(readContent(join(import.meta.dirname, "..", "..", "content")));
const trials: Trial[] = [];

/** Seen mutations of every 1,000 that leave the interval of some identity or break some rule. */
const wantedOf1000 = 990;

/**
 * Of every 100 mutations that break something, those where the changed cell is the one named first. Not all: where two figures are printed once
 * and tied only to each other, nothing tells which of them is wrong.
 */
const namedFirstOf100 = 90;

test.each(model.disclosures.map((disclosure) => [disclosure.id, disclosure] as const))(
  "%s: a spoiled figure that breaks an identity or a rule gives a new finding that names the place",
  (_id, disclosure) => {
    const original = readOriginal(disclosure, model, rules);
    const own = mutate(disclosure, original.profile).map((mutation) => tryMutation(mutation, original));
    trials.push(...own);
    const breaking = own.filter(({ failing }) => failing.length > 0);
    const missed = breaking.filter(({ named }) => !named);
    expect(breaking.length).toBeGreaterThan(0);
    expect(missed.length * 1000).toBeLessThanOrEqual(breaking.length * (1000 - wantedOf1000));
  },
  300_000,
);

test("the finding names the spoiled figure first, as the one most likely wrong", () => {
  const breaking = trials.filter(({ failing, mutation }) => failing.length > 0 && mutation.kind !== "last digit");
  const first = breaking.filter(({ namedFirst }) => namedFirst);
  expect(first.length * 100).toBeGreaterThanOrEqual(breaking.length * namedFirstOf100);
});

test("one spoiled figure is one finding, not one for each identity that it breaks", () => {
  const single = trials.filter(({ mutation, failing }) => mutation.kind === "ten times" && failing.length > 1);
  const errors = single.map(({ fresh }) => fresh.filter(({ severity }) => severity === "error").length);
  expect(single.length).toBeGreaterThan(100);
  expect(errors.filter((count) => count > 1).length * 100).toBeLessThanOrEqual(single.length);
});

afterAll(() => {
  const lines = [
    ...countTrials(trials),
    ...listBlindSpots(trials),
    ...listUntried(
      trials,
      listChecks().map(({ id }) => id),
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
});
