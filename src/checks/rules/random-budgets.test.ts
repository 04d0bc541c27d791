import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../scripts/lib/content.ts";
import { inventBudget } from "../../testing/maker/budget.ts";
import { classificationCodes, classificationFiles } from "../../testing/maker/classification.ts";
import { compileInvented } from "../../testing/maker/compiled.ts";
import { inventFinal } from "../../testing/maker/final.ts";
import { checkSite } from "../check-site.ts";
import { listChecks } from "../registry.ts";

const content = readContent(join(import.meta.dirname, "..", "..", "..", "content"));
const codes = classificationCodes(content);
const classification = classificationFiles(content);

/** Invented disclosures of a kind; `MINGZHANG_BUDGETS` asks for more. */
const asked = process.env["MINGZHANG_BUDGETS"];

/** Checks so many disclosures that add up, none of which may be told an error or a warning; ids of the checks that held somewhere. */
function expectSilence(invent: typeof inventBudget, count: number): readonly string[] {
  const applied = new Set<string>();
  for (let seed = 1; seed <= count; seed += 1) {
    const { findings, disclosures } = checkSite(compileInvented(invent(seed, codes), classification));
    const told = findings.filter(({ severity }) => severity !== "note");
    expect(
      told.map(({ id, message }) => [id, message.zh]),
      `seed ${String(seed)}`,
    ).toEqual([]);
    for (const { checked } of disclosures)
      for (const { rule, outcome } of checked) if (outcome === "held") applied.add(rule);
  }
  return [...applied];
}

// What never holds anywhere was never applied, and its silence would prove nothing.

test("of invented budgets that add up no error and no warning is told", () => {
  const count = Number(asked ?? "120");
  const applied = expectSilence(inventBudget, count);
  const rules = listChecks().filter(({ kind }) => kind === "rule");
  const idle = rules.map(({ id }) => id).filter((id) => !applied.includes(id));
  process.stdout.write(`${String(count)} budgets; rules they never apply: ${idle.join(" ")}\n`);
  expect(applied.length).toBeGreaterThan(100);
}, 3_600_000);

test("of invented final accounts that add up no error and no warning is told", () => {
  const count = Number(asked ?? "25");
  const applied = expectSilence(inventFinal, count);
  process.stdout.write(`${String(count)} final accounts; ${String(applied.length)} checks held somewhere\n`);
  expect(applied.filter((id) => /^(?:FINAL|SANGONG|EVAL)/.test(id)).length).toBeGreaterThan(50);
}, 3_600_000);
