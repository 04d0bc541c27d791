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
  kind: DisclosureEntry["kind"],
): DisclosureEntry | undefined {
  const known = byPublisher(all);
  const find = (publisher: string): DisclosureEntry | undefined =>
    known.get(keyOf({ body: publisher, kind, scope, fiscalYear: fiscalYear + years }));
  const own = find(body);
  if (own) return own;
  const [only, ...more] = [...new Set(relatives)].flatMap((relative) => find(relative) ?? []);
  return more.length > 0 ? undefined : only;
}

const indexes = new WeakMap<readonly DisclosureEntry[], ReadonlyMap<string, DisclosureEntry>>();

/** Disclosures by who published what of which year, of several the first; a list of disclosures never changes: it is indexed once. */
function byPublisher(all: readonly DisclosureEntry[]): ReadonlyMap<string, DisclosureEntry> {
  const known = indexes.get(all);
  if (known) return known;
  const fresh = new Map([...all].reverse().map((one) => [keyOf(one), one]));
  indexes.set(all, fresh);
  return fresh;
}

function keyOf({
  body,
  kind,
  scope,
  fiscalYear,
}: Pick<DisclosureEntry, "body" | "kind" | "scope" | "fiscalYear">): string {
  return `${body} ${kind} ${scope} ${String(fiscalYear)}`;
}
