import type { DisclosureEntry } from "../../compile/entry.ts";
import { parsePlace } from "../../model/place.ts";
import { narrativeText } from "../../text/narrative.ts";
import type { DisclosureContext } from "../context.ts";
import { href } from "../href.ts";
import { lineView, type PlaceView } from "../source/place-view.ts";

/** A body or office as the source lists it. */
export interface ListedView {
  readonly name: string;
  readonly href?: string;
  readonly nature: string;
  readonly place: PlaceView;
}

/** What a body is for and what it consists of, as the source says. */
export interface OrganisationView {
  readonly functions: string;
  readonly units: readonly ListedView[];
  readonly offices: readonly ListedView[];
}

/** Builds the list of units and offices; undefined where the disclosure says nothing of either. */
export function buildOrganisation({ model, disclosure, from }: DisclosureContext): OrganisationView | undefined {
  const { functions, functionsWithheld, units, offices } = disclosure;
  if (functions === undefined && !functionsWithheld && units.length === 0 && offices.length === 0) return undefined;
  const known = new Set(model.bodies.map((body) => body.id));
  const list = (bodies: DisclosureEntry["units"]): ListedView[] =>
    bodies.map(({ name, body, nature, at }) => ({
      name,
      ...(body !== undefined && known.has(body) ? { href: href(from, body) } : {}),
      nature: nature ?? "",
      place: lineView({ from, disclosure }, at === undefined ? undefined : parsePlace(at)),
    }));
  return {
    functions: functionsWithheld ? narrativeText.functionsWithheld : (functions ?? narrativeText.functionsLeftOut),
    units: list(units),
    offices: list(offices),
  };
}
