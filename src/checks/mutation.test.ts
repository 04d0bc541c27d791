import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readContent } from "../../scripts/lib/content.ts";
import { compile } from "../compile/compile.ts";
import { findProfile } from "../forms/profiles.ts";
import { countTrials, listBlindSpots, listMissed, listUntried } from "../testing/mutation-report.ts";
import { sampleMutations } from "../testing/mutation-sample.ts";
import { readOriginal, type Trial, tryMutation } from "../testing/mutation-trial.ts";
import { mutate } from "../testing/mutations.ts";
import { checkDisclosure } from "./check-site.ts";
import { listChecks } from "./registry.ts";
import { rules } from "./rules.ts";

const model = compile(readContent(join(import.meta.dirname, "..", "..", "content")));
const trials: Trial[] = [];

/** Every number is spoiled in one way; with `MINGZHANG_SPOILED=all` in every way, and every swap and dropped row is tried (ARCHITECTURE.md). */
const all = process.env["MINGZHANG_SPOILED"] === "all";

/** Seen mutations of every 1,000 that leave the interval of some identity or break some rule. */
const wantedOf1000 = 990;

/**
 * Of every 100 mutations that break something, those where the changed cell is the one named first. Not all: where two figures are printed once
 * and tied only to each other, nothing tells which of them is wrong.
 */
const namedFirstOf100 = 88;

/**
 * Of every 100 figures that break several checks, those told as two errors: where one of two figures of an identity is wrong and only a rule knows
 * which, no one other number closes both.
 */
const toldTwiceOf100 = 6;

/** One mutation in so many is also checked from scratch. */
const fromScratch = 100;

test.each(model.disclosures.map((disclosure) => [disclosure.id, disclosure] as const))(
  "%s: a spoiled figure that breaks an identity or a rule gives a new finding that names the place",
  (_id, disclosure) => {
    const profile = findProfile(disclosure.profile);
    if (!profile) throw new Error(`${disclosure.id} has no known profile`);
    const mutations = mutate(disclosure, profile);
    const chosen = all ? mutations : sampleMutations(mutations);
    expect(numbersIn(chosen)).toEqual(numbersIn(mutations));
    const original = readOriginal(disclosure, model, rules);
    const own = chosen.map((mutation) => tryMutation(mutation, original));
    trials.push(...own);
    const breaking = own.filter(({ failing }) => failing.length > 0);
    const missed = breaking.filter(({ named }) => !named);
    expect(breaking.length).toBeGreaterThan(0);
    expect(missed.length * 1000).toBeLessThanOrEqual(breaking.length * (1000 - wantedOf1000));
    for (const mutation of chosen.filter((_, index) => index % fromScratch === 0)) {
      const quick = checkDisclosure(mutation.disclosure, model, rules, original.run);
      expect(quick, mutation.figureIds.join(" ")).toEqual(checkDisclosure(mutation.disclosure, model, rules));
    }
  },
  900_000,
);

test("the finding names the spoiled figure first, as the one most likely wrong", () => {
  const breaking = trials.filter(({ failing, mutation }) => failing.length > 0 && mutation.kind !== "last digit");
  const first = breaking.filter(({ namedFirst }) => namedFirst);
  expect(first.length * 100).toBeGreaterThanOrEqual(breaking.length * namedFirstOf100);
});

test("only of a last digit a note is enough; whatever else breaks something is an error or a warning", () => {
  const told = trials.filter(
    ({ mutation, failing, named }) => mutation.kind !== "last digit" && failing.length > 0 && named,
  );
  const noted = told.filter(({ graver }) => !graver);
  expect(noted.length * 1000).toBeLessThanOrEqual(told.length * (1000 - wantedOf1000));
});

test("one spoiled figure is one finding, not one for each identity that it breaks", () => {
  const single = trials.filter(({ mutation, failing }) => mutation.kind === "ten times" && failing.length > 1);
  const errors = single.map(({ fresh }) => fresh.filter(({ severity }) => severity === "error").length);
  expect(single.length).toBeGreaterThan(100);
  expect(errors.filter((count) => count > 1).length * 100).toBeLessThanOrEqual(single.length * toldTwiceOf100);
});

function numbersIn(mutations: readonly Trial["mutation"][]): ReadonlySet<string> {
  const numbers = mutations.filter(({ kind, figureIds }) => kind !== "row dropped" && figureIds.length === 1);
  return new Set(numbers.flatMap(({ figureIds }) => figureIds));
}

afterAll(() => {
  const lines = [
    ...countTrials(trials),
    ...listMissed(trials),
    ...listBlindSpots(trials),
    ...listUntried(
      trials,
      listChecks().map(({ id }) => id),
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
});
