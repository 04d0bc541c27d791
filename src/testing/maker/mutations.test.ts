import { join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "../../../scripts/lib/browsers.ts";
import { readContent } from "../../../scripts/lib/content.ts";
import { chanceOf } from "../wrapped-print.ts";
import { inventBudget } from "./budget.ts";
import { classificationCodes } from "./classification.ts";
import { tryMany } from "./mutate/try-many.ts";
import { budgetBlocks } from "./paper/budget.ts";
import { startPrinter } from "./print/office/pdf.ts";

/** Damaged documents; `MINGZHANG_MUTATIONS` asks for more (10000: an hour). */
const count = Number(process.env["MINGZHANG_MUTATIONS"] ?? "100");

/** Longest time one document may take, in milliseconds; a hundred times what it takes on an idle machine. */
const limit = 60_000;

async function printPdf(): Promise<Uint8Array | undefined> {
  const browser = findBrowser("chromium");
  if (browser === undefined || count < 1000) return undefined;
  const printer = await startPrinter(browser);
  const codes = classificationCodes(readContent(join(import.meta.dirname, "..", "..", "..", "content")));
  const pdf = await printer.print(budgetBlocks(inventBudget(6, codes), chanceOf(6)), chanceOf(6));
  await printer.close();
  return pdf;
}

test("documents damaged at random are imported or refused with a message, never a crash and never without end", async () => {
  const { outcomes, faults, slowest } = await tryMany({ from: 1, to: count, pdf: await printPdf() }, limit);
  const told = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, many]) => `${String(many)} ${outcome}`);
  process.stdout.write(
    `${told.join("\n")}\nslowest: ${slowest.what}, ${String(Math.round(slowest.milliseconds))} ms\n`,
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(told.filter((line) => line.includes("imported")).length).toBeGreaterThan(3);
}, 7_200_000);
