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
  const before = all.filter(
    ({ kind, scope, fiscalYear }) =>
      kind === disclosure.kind && scope === disclosure.scope && fiscalYear === disclosure.fiscalYear - 1,
  );
  const own = before.find(({ body }) => body === disclosure.body);
  if (own) return own;
  const predecessors = new Set(
    successions
      .filter(({ to, event }) => to === disclosure.body && event !== "part-transferred")
      .map(({ from }) => from),
  );
  const [only, ...more] = before.filter(({ body }) => predecessors.has(body));
  return more.length > 0 ? undefined : only;
}
