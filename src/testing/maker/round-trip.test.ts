import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../../scripts/lib/browsers.ts";
import { readContent } from "../../../scripts/lib/content.ts";
import { toSourceText } from "../../../scripts/lib/read-sources.ts";
import { chanceOf } from "../wrapped-print.ts";
import { inventBudget } from "./budget.ts";
import { classificationCodes } from "./classification.ts";
import { inventFinal } from "./final.ts";
import { explanationOnly } from "./model/explanation-only.ts";
import { budgetBlocks } from "./paper/budget.ts";
import { finalBlocks } from "./paper/final.ts";
import { startPrinter, type PdfPrinter } from "./print/office/pdf.ts";
import { printAs, type Way } from "./print/ways.ts";
import { roundTrip, type Outcome } from "./trip/round-trip.ts";

const codes = classificationCodes(readContent(join(import.meta.dirname, "..", "..", "..", "content")));

/** Documents printed and imported, all ways together; `MINGZHANG_TRIPS` asks for more (1000: twenty minutes). */
const count = Number(process.env["MINGZHANG_TRIPS"] ?? "24");

/** How many of all documents are printed each way, and what may become of them: where blank cells vanish, not every place can be proved. */
const ways: readonly (readonly [Way | "pdf", share: number, allowed: readonly Outcome[]])[] = [
  ["tabs", 0.2, ["exact"]],
  ["pipes", 0.15, ["exact"]],
  ["pages", 0.3, ["exact", "asked", "open"]],
  ["html", 0.1, ["exact"]],
  ["docx", 0.1, ["exact"]],
  ["xlsx", 0.1, ["exact"]],
  ["pdf", 0.05, ["exact"]],
];

const browser = findBrowser("chromium");
let printer: PdfPrinter | undefined;
beforeAll(async () => {
  if (browser !== undefined) printer = await startPrinter(browser);
});
afterAll(() => printer?.close());

/** What is invented, and how many of all documents are such. */
const kinds = [
  ["budgets", 1, inventBudget, budgetBlocks],
  ["final accounts", 0.4, inventFinal, finalBlocks],
] as const;

const printings = kinds.flatMap(([kind, part, invent, blocksOf]) =>
  ways.map(([way, share, allowed]) => ({ kind, way, share: part * share, allowed, invent, blocksOf })),
);

test.each(printings)(
  "invented $kind printed as $way come back as they were: every key, value, row and column",
  async ({ kind, way, share, allowed, invent, blocksOf }) => {
    const outcomes = new Map<Outcome, number>();
    for (let seed = 1; seed <= Math.ceil(count * share); seed += 1) {
      const made = invent(seed, codes);
      const blocks = blocksOf(made, chanceOf(seed + 1));
      const chance = chanceOf(seed + 2);
      const bytes = way === "pdf" ? await printer?.print(blocks, chance) : printAs(way, blocks, chance);
      if (bytes === undefined) {
        process.stdout.write("no Chromium on this machine: no PDF printed\n");
        return;
      }
      const { outcome, differences } = roundTrip(await toSourceText(`invented.${way}`, bytes), made, codes);
      if (!allowed.includes(outcome)) expect(differences, `${way}, seed ${String(seed)}: ${outcome}`).toEqual([]);
      expect(allowed, `${way}, seed ${String(seed)}`).toContain(outcome);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    process.stdout.write(
      `${kind} as ${way}: ${[...outcomes].map(([outcome, many]) => `${String(many)} ${outcome}`).join(", ")}\n`,
    );
  },
  3_600_000,
);

test.each(["tabs", "pages", "docx"] as const)(
  "an explanation whose tables are not in the document comes back alone, its projects those it names (%s)",
  async (way) => {
    for (let seed = 1; seed <= Math.ceil(count / 12); seed += 1) {
      const made = explanationOnly(inventBudget(seed, codes));
      const bytes = printAs(way, budgetBlocks(made, chanceOf(seed + 1)), chanceOf(seed + 2));
      const { outcome, differences } = roundTrip(await toSourceText(`invented.${way}`, bytes), made, codes);
      expect(differences, `${way}, seed ${String(seed)}: ${outcome}`).toEqual([]);
    }
  },
  3_600_000,
);
