import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../scripts/lib/content.ts";
import { inventBudget } from "../../testing/maker/budget.ts";
import { classificationCodes, classificationFiles } from "../../testing/maker/classification.ts";
import { compileInvented } from "../../testing/maker/compiled.ts";
import { checkSite } from "../check-site.ts";
import { listChecks } from "../registry.ts";

const content = readContent(join(import.meta.dirname, "..", "..", "..", "content"));
const codes = classificationCodes(content);
const classification = classificationFiles(content);

/** Invented disclosures; `MINGZHANG_BUDGETS` asks for more. */
const count = Number(process.env["MINGZHANG_BUDGETS"] ?? "120");

test("of invented budgets that add up no error and no warning is told", () => {
  const applied = new Set<string>();
  for (let seed = 1; seed <= count; seed += 1) {
    const { findings, disclosures } = checkSite(compileInvented(inventBudget(seed, codes), classification));
    const told = findings.filter(({ severity }) => severity !== "note");
    expect(
      told.map(({ id, message }) => [id, message.zh]),
      `seed ${String(seed)}`,
    ).toEqual([]);
    for (const { checked } of disclosures)
      for (const { rule, outcome } of checked) if (outcome === "held") applied.add(rule);
  }
  // What never holds anywhere was never applied, and its silence would prove nothing.
  const rules = listChecks().filter(({ kind }) => kind === "rule");
  const idle = rules.map(({ id }) => id).filter((id) => !applied.has(id));
  process.stdout.write(`${String(count)} budgets; rules they never apply: ${idle.join(" ")}\n`);
  expect(applied.size).toBeGreaterThan(100);
}, 3_600_000);
