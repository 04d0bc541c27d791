/** What a row can contribute to a sum: a number of 分 with its rounding. */
export interface Contribution {
  readonly fen: number;
  readonly ulp: number;
}

/** Above this many different partial sums a sum is not used to exclude anything. */
const tooMany = 40_000;

/**
 * For contributors that each add one of their contributions to `fixed`, tells which contributions can take part in a total of zero within rounding.
 * Returns one list of supported contributions a contributor, or undefined when there are too many combinations to tell.
 */
export function findSupported(
  fixed: Contribution,
  contributors: readonly (readonly Contribution[])[],
): readonly (readonly Contribution[])[] | undefined {
  const ulps = contributors.reduce((sum, options) => sum + Math.max(...options.map((option) => option.ulp)), fixed.ulp);
  const lows = tailSums(contributors, Math.min);
  const highs = tailSums(contributors, Math.max);
  const slack = ulps / 2;
  const forward: number[][] = [[fixed.fen]];
  for (const [index, options] of contributors.entries()) {
    const low = lows[index + 1] ?? 0;
    const high = highs[index + 1] ?? 0;
    const sums = new Set<number>();
    for (const sum of forward.at(-1) ?? [])
      for (const option of options) {
        const next = sum + option.fen;
        if (next + low <= slack && next + high >= -slack) sums.add(next);
      }
    if (sums.size > tooMany) return undefined;
    forward.push([...sums]);
  }
  return walkBack(forward, contributors, slack);
}

/** Sum of the smallest (or largest) contributions from each contributor on. */
function tailSums(contributors: readonly (readonly Contribution[])[], pick: (...values: number[]) => number): number[] {
  const sums = [0];
  for (const options of [...contributors].reverse())
    sums.unshift((sums[0] ?? 0) + pick(...options.map((option) => option.fen)));
  return sums;
}

/** From the totals that are zero within rounding back to the contributions that lead there. */
function walkBack(
  forward: readonly (readonly number[])[],
  contributors: readonly (readonly Contribution[])[],
  slack: number,
): Contribution[][] {
  let good = new Set((forward.at(-1) ?? []).filter((sum) => Math.abs(sum) <= slack));
  const supported: Contribution[][] = [];
  for (let index = contributors.length - 1; index >= 0; index -= 1) {
    const options = contributors[index] ?? [];
    const before = forward[index] ?? [];
    supported.unshift(options.filter((option) => before.some((sum) => good.has(sum + option.fen))));
    good = new Set(before.filter((sum) => options.some((option) => good.has(sum + option.fen))));
  }
  return supported;
}
