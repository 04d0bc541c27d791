import type { BodyEntry, DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { bodyLine, disclosuresOf } from "./history.ts";

/** A line of history with something published: its newest body and all its disclosures, oldest first. */
export interface HistoryLine {
  readonly body: BodyEntry;
  readonly disclosures: readonly DisclosureEntry[];
}

/**
 * The lines of history of a site, each once, under the body of its newest disclosure; bodies that published nothing are left out.
 * Largest newest disclosure's year first, then in the order of bodies' ids.
 */
export function historyLines(model: SiteModel): HistoryLine[] {
  const seen = new Set<string>();
  const lines: HistoryLine[] = [];
  const published = [...model.disclosures].sort(
    (left, right) => right.fiscalYear - left.fiscalYear || (left.id < right.id ? -1 : 1),
  );
  for (const newest of published) {
    const body = model.bodies.find((each) => each.id === newest.body);
    if (!body || seen.has(body.id)) continue;
    const line = bodyLine(model, body.id);
    line.forEach((id) => seen.add(id));
    lines.push({ body, disclosures: disclosuresOf(model, line) });
  }
  return lines;
}
