import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../scripts/lib/content.ts";
import { checkSite } from "../../checks/check-site.ts";
import { classificationCodes, classificationFiles } from "./classification.ts";
import { compileInvented } from "./compiled.ts";
import { inventFinal } from "./final.ts";

const content = readContent(join(import.meta.dirname, "..", "..", "..", "content"));
const codes = classificationCodes(content);
const classification = classificationFiles(content);

/** Invented final accounts; `MINGZHANG_BUDGETS` asks for more. */
const count = Number(process.env["MINGZHANG_BUDGETS"] ?? "25");

test("of invented final accounts that add up no error and no warning is told", () => {
  const applied = new Set<string>();
  for (let seed = 1; seed <= count; seed += 1) {
    const { findings, disclosures } = checkSite(compileInvented(inventFinal(seed, codes), classification));
    const told = findings.filter(({ severity }) => severity !== "note");
    expect(
      told.map(({ id, message }) => [id, message.zh]),
      `seed ${String(seed)}`,
    ).toEqual([]);
    for (const { checked } of disclosures)
      for (const { rule, outcome } of checked) if (outcome === "held") applied.add(rule);
  }
  process.stdout.write(`${String(count)} final accounts; ${String(applied.size)} checks held somewhere\n`);
  expect([...applied].filter((id) => /^(?:FINAL|SANGONG|EVAL)/.test(id)).length).toBeGreaterThan(50);
}, 3_600_000);
