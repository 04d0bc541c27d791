import type { SiteModel, SuccessionEntry } from "../compile/entry.ts";
import { eventNames } from "../text/overview.ts";
import { bodyName } from "./history.ts";

/** Says what happened between two bodies: `政务服务管理局改组为数字化发展局`. */
export function eventSentence(model: Pick<SiteModel, "bodies">, { event, from, to }: SuccessionEntry): string {
  return eventNames[event]
    .replace("{from}", bodyName(model, from, "short"))
    .replace("{to}", bodyName(model, to, "short"));
}

/** The year of an event. */
export function eventYear(event: SuccessionEntry): number {
  return Number(event.date.slice(0, 4));
}
