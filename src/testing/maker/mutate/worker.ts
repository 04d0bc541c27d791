import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { readContent } from "../../../../scripts/lib/content.ts";
import { chanceOf, pick } from "../../wrapped-print.ts";
import { inventBudget } from "../budget.ts";
import { classificationCodes, classificationFiles } from "../classification.ts";
import { budgetBlocks } from "../paper/budget.ts";
import { printAs, type Way } from "../print/ways.ts";
import { damageFile } from "./damage-file.ts";
import { damagedWays, type News, type Task } from "./messages.ts";
import { tryImport } from "./try-import.ts";

const content = readContent(join(import.meta.dirname, "..", "..", "..", "..", "content"));
const files = classificationFiles(content);
const codes = classificationCodes(content);

/** Documents that are damaged: of many, those with the fewest rows, because each is imported hundreds of times. */
const originals = Array.from({ length: 60 }, (_, seed) => budgetBlocks(inventBudget(seed, codes), chanceOf(seed)))
  .map((blocks) => ({ blocks, size: JSON.stringify(blocks).length }))
  .sort((a, b) => a.size - b.size)
  .slice(0, 6);
const printed = new Map<string, Uint8Array>();

/** One of the originals printed one way. */
function original(way: Way, index: number): Uint8Array {
  const key = `${way} ${String(index)}`;
  const bytes = printed.get(key) ?? printAs(way, originals[index]?.blocks ?? [], chanceOf(index));
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
