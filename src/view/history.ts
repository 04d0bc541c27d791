import type { DisclosureEntry, SiteModel, SuccessionEntry } from "../compile/entry.ts";

type History = Pick<SiteModel, "successions" | "disclosures">;

/**
 * Ids of the bodies of one line of history with this one: all it was made from, and all that was made from it, itself included.
 * A part transferred makes no line: the rest of the other body lives on.
 */
export function bodyLine({ successions }: Pick<SiteModel, "successions">, body: string): ReadonlySet<string> {
  const steps = successions.filter((event) => event.event !== "part-transferred");
  const before = follow(body, (here) => steps.filter((step) => step.to === here).map((step) => step.from));
  const after = follow(body, (here) => steps.filter((step) => step.from === here).map((step) => step.to));
  return new Set([...before, ...after]);
}

function follow(start: string, next: (here: string) => string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (!seen.has(here)) waiting.push(...next(here));
    seen.add(here);
  }
  return seen;
}

/** Events that touch a body of the line, oldest first. */
export function eventsOf(model: Pick<SiteModel, "successions">, line: ReadonlySet<string>): SuccessionEntry[] {
  return model.successions
    .filter(({ from, to }) => line.has(to) || line.has(from))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** Disclosures of the bodies of a line, by fiscal year. */
export function disclosuresOf(model: History, line: ReadonlySet<string>): DisclosureEntry[] {
  return model.disclosures
    .filter((disclosure) => line.has(disclosure.body))
    .sort((left, right) => left.fiscalYear - right.fiscalYear || (left.id < right.id ? -1 : 1));
}

/**
 * The disclosure of the year before with the same kind and scope: the body's own, else that of the one body it was made from.
 * Undefined when there is none, or when it was made from several that disclosed: their sum is not its past.
 */
export function findPrevious(model: History, disclosure: DisclosureEntry): DisclosureEntry | undefined {
  const { kind, scope, fiscalYear, body } = disclosure;
  const candidates = disclosuresOf(model, bodyLine(model, body)).filter(
    (other) => other.kind === kind && other.scope === scope && other.fiscalYear === fiscalYear - 1,
  );
  const own = candidates.find((other) => other.body === body);
  return own ?? (candidates.length === 1 ? candidates[0] : undefined);
}

/** Names of bodies by id, short or full; the id itself where the body is not listed. */
export function bodyName(model: Pick<SiteModel, "bodies">, id: string, form: "name" | "short"): string {
  return model.bodies.find((body) => body.id === id)?.[form] ?? id;
}
