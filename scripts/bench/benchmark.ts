import type { Bilingual } from "../../src/errors/publish-error.ts";

/** A named measurement of `npm run bench`. It prints figures and ratios on stdout and asserts nothing: machines differ. */
export interface Benchmark {
  readonly title: Bilingual;
  readonly run: () => void | Promise<void>;
}

/** Milliseconds of one call: the median of several, after one that warms up. */
export function medianTime(call: () => unknown, times = 5): number {
  call();
  const taken = Array.from({ length: times }, () => timeOf(call)).sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)] ?? 0;
}

/** Milliseconds of one call, the first included. */
export function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** Milliseconds of processor time of one call; other work on the machine does not lengthen it. */
export function processorTimeOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Prints one figure: `  what ………… 12.3 ms`. */
export function printFigure(what: string, figure: string): void {
  console.log(`  ${what}: ${figure}`);
}
