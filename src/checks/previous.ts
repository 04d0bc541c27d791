import type { DisclosureEntry, SuccessionEntry } from "../compile/entry.ts";

/**
 * The disclosure of the same kind and scope one year before: of the same body, else of one that it goes back to by renaming, merger or split.
 * Undefined when the content has none, or more than one predecessor published.
 */
export function findPrevious(
  disclosure: DisclosureEntry,
  all: readonly DisclosureEntry[],
  successions: readonly SuccessionEntry[],
): DisclosureEntry | undefined {
  return findIn(disclosure, all, predecessorsOf(disclosure.body, successions), -1, disclosure.kind);
}

/**
 * The disclosure of the same kind and scope one year after: of the same body, else of one that goes back to it.
 * Undefined when the content has none, or more than one successor published.
 */
export function findNext(
  disclosure: DisclosureEntry,
  all: readonly DisclosureEntry[],
  successions: readonly SuccessionEntry[],
): DisclosureEntry | undefined {
  const bodies = successions.filter((one) => one.from === disclosure.body && isWhole(one)).map(({ to }) => to);
  return findIn(disclosure, all, bodies, 1, disclosure.kind);
}

/** The budget of the year that a disclosure accounts for: of the same body, else of a predecessor; undefined for a budget itself. */
export function findBudget(
  disclosure: DisclosureEntry,
  all: readonly DisclosureEntry[],
  successions: readonly SuccessionEntry[],
): DisclosureEntry | undefined {
  if (disclosure.kind === "budget") return undefined;
  return findIn(disclosure, all, predecessorsOf(disclosure.body, successions), 0, "budget");
}

function predecessorsOf(body: string, successions: readonly SuccessionEntry[]): string[] {
  return successions.filter((one) => one.to === body && isWhole(one)).map(({ from }) => from);
}

function isWhole({ event }: SuccessionEntry): boolean {
  return event !== "part-transferred";
}

function findIn(
  { body, scope, fiscalYear }: DisclosureEntry,
  all: readonly DisclosureEntry[],
  relatives: readonly string[],
  years: number,
  wanted: DisclosureEntry["kind"],
): DisclosureEntry | undefined {
  const found = all.filter(
    (one) => one.kind === wanted && one.scope === scope && one.fiscalYear === fiscalYear + years,
  );
  const own = found.find((one) => one.body === body);
  if (own) return own;
  const [only, ...more] = found.filter((one) => relatives.includes(one.body));
  return more.length > 0 ? undefined : only;
}
