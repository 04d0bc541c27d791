import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { readContent } from "../../../../scripts/lib/content.ts";
import { chanceOf, pick } from "../../wrapped-print.ts";
import { inventBudget } from "../budget.ts";
import { classificationCodes, classificationFiles } from "../classification.ts";
import { inventFinal } from "../final.ts";
import type { Block } from "../paper/block.ts";
import { budgetBlocks } from "../paper/budget.ts";
import { finalBlocks } from "../paper/final.ts";
import { printAs, type Way } from "../print/ways.ts";
import { damageFile } from "./damage-file.ts";
import { damagedWays, type News, type Task } from "./messages.ts";
import { tryImport } from "./try-import.ts";

const content = readContent(join(import.meta.dirname, "..", "..", "..", "..", "content"));
const files = classificationFiles(content);
const codes = classificationCodes(content);

/** The shortest of many documents of a kind, as blocks: each is imported hundreds of times. */
function shortest(invent: (seed: number) => readonly Block[], count: number): readonly (readonly Block[])[] {
  return Array.from({ length: 60 }, (_, seed) => invent(seed))
    .map((blocks) => ({ blocks, size: JSON.stringify(blocks).length }))
    .sort((a, b) => a.size - b.size)
    .slice(0, count)
    .map(({ blocks }) => blocks);
}

/** Documents that are damaged: budgets, and final accounts with self-evaluations. */
const originals = [
  ...shortest((seed) => budgetBlocks(inventBudget(seed, codes), chanceOf(seed)), 4),
  ...shortest((seed) => finalBlocks(inventFinal(seed, codes), chanceOf(seed)), 2),
];
const printed = new Map<string, Uint8Array>();

/** One of the originals printed one way. */
function original(way: Way, index: number): Uint8Array {
  const key = `${way} ${String(index)}`;
  const bytes = printed.get(key) ?? printAs(way, originals[index] ?? [], chanceOf(index));
  printed.set(key, bytes);
  return bytes;
}

async function tryOne(number: number, pdf: Uint8Array | undefined, tell: (news: News) => void): Promise<void> {
  const chance = chanceOf(number);
  const way = pick(damagedWays, chance);
  const index = Math.floor(chance() * originals.length);
  const bytes = way === "pdf" ? pdf : original(way, index);
  if (!bytes) return;
  const damaged = damageFile(bytes, way, chance);
  const what = `${way}: ${damaged.kinds.join(", ")}`;
  tell({ told: "begun", number, what });
  const start = performance.now();
  try {
    const attempt = await tryImport(`invented.${way}`, damaged.bytes, files);
    const outcome = attempt.outcome === "imported" ? `${way} imported` : `${way} refused ${attempt.codes.join(" ")}`;
    tell({ told: "done", number, outcome, milliseconds: performance.now() - start });
  } catch (error) {
    const stack =
      error instanceof Error
        ? `${error.stack ?? error.message}\n${error.cause instanceof Error ? (error.cause.stack ?? "") : ""}`
        : String(error);
    tell({ told: "fault", number, what, stack });
  }
}

// The task comes from try-many.ts, which alone starts this worker.
const task: Task = workerData;
for (let number = task.from; number <= task.to; number += 1)
  await tryOne(number, task.pdf, (news) => parentPort?.postMessage(news));
