import type { DatedName, SiteModel } from "../compile/entry.ts";
import { bodyText } from "../text/body.ts";
import { eventSentence } from "./events.ts";
import type { Step } from "./frame.ts";
import { bodyLine, eventsOf } from "./history.ts";
import { href } from "./href.ts";

/** A name a body bore, or an event between bodies, on the time line. */
export interface HistoryEntry {
  readonly kind: "name" | "event";
  readonly when: string;
  readonly label: string;
  readonly what: Step;
  readonly about: string;
}

interface Sortable extends HistoryEntry {
  /** A name stands where it begins; an event before the names that begin with it. */
  readonly key: string;
}

/** Names and events of a body's line of history, oldest first; names of other bodies lead to their pages. */
export function buildHistory(model: SiteModel, body: string): HistoryEntry[] {
  const line = bodyLine(model, body);
  const names = model.bodies
    .filter((each) => line.has(each.id))
    .flatMap((each) =>
      each.names.map((dated): Sortable => ({
        key: `${dated.from ?? beginning(model, each.id)} 2 ${each.id}`,
        kind: "name",
        when: period(dated),
        label: bodyText.named,
        what: each.id === body ? { label: dated.name } : { label: dated.name, href: href(body, each.id) },
        about: "",
      })),
    );
  const events = eventsOf(model, line).map((event): Sortable => ({
    key: `${event.date} 1 ${event.from}`,
    kind: "event",
    when: event.date,
    label: bodyText.event,
    what: { label: eventSentence(model, event) },
    about: event.basis === undefined ? "" : bodyText.basis.replace("{basis}", event.basis),
  }));
  return [...names, ...events]
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ kind, when, label, what, about }) => ({ kind, when, label, what, about }));
}

/** A name without a beginning begins with the event that made its body, else before everything. */
function beginning({ successions }: SiteModel, body: string): string {
  const made = successions.filter((event) => event.to === body && event.event !== "part-transferred");
  return made.map((event) => event.date).sort()[0] ?? "0";
}

function period({ from, until }: DatedName): string {
  if (from !== undefined && until !== undefined) {
    return bodyText.between.replace("{from}", from).replace("{until}", until);
  }
  if (from !== undefined) return bodyText.from.replace("{from}", from);
  return until === undefined ? bodyText.always : bodyText.until.replace("{until}", until);
}
