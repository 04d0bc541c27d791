import type { Benchmark } from "./bench/benchmark.ts";
import { checks } from "./bench/checks.ts";
import { search } from "./bench/search/search.ts";
import { argumentError, parseArguments, runCommand } from "./lib/command.ts";

/** Every benchmark by the name it is asked for with. */
const benchmarks: Readonly<Record<string, Benchmark>> = { checks, search };

const usage = `npm run bench -- [${Object.keys(benchmarks).join("|")}]…`;

/** Runs the named benchmarks, or all of them; figures and ratios on stdout. */
async function bench(): Promise<number> {
  const { positionals } = parseArguments(usage, { args: process.argv.slice(2), allowPositionals: true });
  for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
    const benchmark = benchmarks[name];
    if (!benchmark) throw argumentError(usage, { zh: name, en: name });
    console.log(`${name}：${benchmark.title.zh} ${benchmark.title.en}`);
    await benchmark.run();
  }
  return 0;
}

await runCommand(bench);
