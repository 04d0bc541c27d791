import { join } from "node:path";
import type { IndexFile } from "../../../src/search/lists/index-files.ts";
import type { RecordLists } from "../../../src/search/records/all-records.ts";
import { indexNames } from "../../lib/index-names.ts";
import { namesFolder } from "../../lib/index-site.ts";
import { root, runNode } from "../../lib/run.ts";
import { type Benchmark, printFigure } from "../benchmark.ts";
import { bytesRead, type Cost } from "./bytes-read.ts";
import { askCold, askWarm, startChromium, type Timing } from "./in-browser.ts";
import { inventRecords } from "./invented-records.ts";
import { hostPacked } from "./packed-host.ts";
import { inventQuestions, inventSpelled, type Question } from "./queries.ts";

/** The search of a large site: an index of invented names under the pages of the embedded disclosures. */
export const search: Benchmark = {
  title: { zh: "查找", en: "Search" },
  run: async () => {
    const dist = join(root, ".cache/bench/site");
    await runNode(join(root, "scripts", "build.ts"), ["--out", dist]);
    const smaller = await writeTimed(inventRecords(20_000));
    await browse(dist, smaller.records, smaller.files);
    const larger = await writeTimed(inventRecords(200_000));
    await count(larger.records, larger.files);
    await browse(dist, larger.records, larger.files);
  },
};

/** The index is made so often: on a machine that is not alone one run says little. */
const runs = 3;

async function writeTimed(records: RecordLists): Promise<{ records: RecordLists; files: readonly IndexFile[] }> {
  const counts = Object.entries(records).map(([name, list]) => `${list.length} ${name}`);
  console.log(`  ${counts.join(", ")}`);
  let files: readonly IndexFile[] = [];
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    files = await indexNames(records);
    times.push((performance.now() - start) / 1000);
  }
  const told = times.map((seconds) => `${seconds.toFixed(1)} s`).join(", ");
  printFigure("index built, one run after the other (limit of 200,000: 10 s)", told);
  return { records, files };
}

/** What questions cost through the search page in Chromium. */
async function browse(dist: string, records: RecordLists, files: readonly IndexFile[]): Promise<void> {
  const host = await hostPacked(dist, new Map(files.map(({ path, text }) => [`${namesFolder}/${path}`, text])));
  const browser = await startChromium();
  const asked = inventQuestions(records, 40).filter(({ kind }) => kind !== "not there" && kind !== "two words");
  const questions = asked.map(({ text }) => text);
  const cold = await askCold(browser, host, questions.slice(0, 15));
  const warm = await askWarm(browser, host, questions);
  const told = (timings: readonly Timing[]): string =>
    tell(
      timings.map(({ ms }) => ms),
      "ms",
    );
  printFigure("first answer, cold (limit of 20,000: 300 ms)", told(cold));
  printFigure("first answer, warm (limit of 20,000: 50 ms)", told(warm));
  const kilobytes = cold.map(({ bytes }) => bytes / 1000);
  printFigure("sent with the page, until the first answer (limit of 20,000: 400 KB)", tell(kilobytes, "KB"));
  await browser.close();
  host.close();
}

/** What each question alone costs a reader, by the size of the files it reads. */
async function count(records: RecordLists, files: readonly IndexFile[]): Promise<void> {
  await countThese(files, inventQuestions(records, 400), "a query (limit of 200,000: 50 KB, 95th percentile)");
  await countThese(files, inventSpelled(records, 90), "a query in pinyin, which is read when nothing is written so");
}

async function countThese(files: readonly IndexFile[], questions: readonly Question[], all: string): Promise<void> {
  const costs = await bytesRead(files, questions);
  const kilobytes = (own: readonly Cost[]): string =>
    tell(
      own.map(({ bytes }) => bytes / 1000),
      "KB",
    );
  for (const kind of new Set(questions.map((question) => question.kind))) {
    printFigure(`  ${kind}`, kilobytes(costs.filter(({ question }) => question.kind === kind)));
  }
  printFigure(all, kilobytes(costs));
}

function tell(values: readonly number[], unit: string): string {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ${unit}, 95th percentile ${at(0.95)} ${unit}, most ${at(1)} ${unit}`;
}
