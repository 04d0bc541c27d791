import type { DisclosureEntry, SiteModel, TermEntry } from "../../compile/entry.ts";
import { glossaryText } from "../../text/guides.ts";
import { fullTitleOf } from "../context.ts";
import type { Piece } from "../sentence.ts";
import { inBrackets } from "../source/place-view.ts";
import { buildGuide, type GuideView } from "./guide.ts";

/** A term as the glossary shows it. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly english: string;
  readonly text: string;
  /** Other names; empty when there are none. */
  readonly aliases: string;
  /** Where disclosures explain it themselves; empty when none does. */
  readonly said: readonly Piece[];
}

/** A term that only disclosures explain. */
export interface PrintedTermView {
  readonly term: string;
  readonly said: readonly Piece[];
}

/** The glossary. */
export interface GlossaryView extends GuideView {
  readonly intro: string;
  readonly terms: readonly TermView[];
  readonly others: readonly PrintedTermView[];
}

/** Where one disclosure explains a term. */
interface Explained {
  readonly term: string;
  readonly where: readonly Piece[];
}

/** Builds the glossary in the order in which the publisher wrote it; then the terms that only disclosures explain, in print order. */
export function buildGlossary(model: SiteModel): GlossaryView {
  const { site, terms } = model;
  const explained = model.disclosures.flatMap((disclosure) => explainedIn(model, disclosure));
  const ours = new Set(terms.flatMap((term) => [term.term, ...term.aliases].map(foldTerm)));
  const others = Map.groupBy(explained, ({ term }) => foldTerm(term));
  return {
    ...buildGuide(site, {
      address: "glossary",
      title: glossaryText.title,
      description: glossaryText.description.replace("{count}", String(terms.length)),
      section: "glossary",
    }),
    intro: glossaryText.intro,
    terms: terms.map((term) => toView(term, explained)),
    others: [...others]
      .filter(([name]) => !ours.has(name))
      .map(([, places]) => ({ term: places[0]?.term ?? "", said: saidOf(places) })),
  };
}

function explainedIn(model: SiteModel, disclosure: DisclosureEntry): Explained[] {
  return disclosure.terms.map(({ term, place }) => ({
    term,
    where: [fullTitleOf(model, disclosure), ...inBrackets({ from: "glossary", disclosure }, place)],
  }));
}

/** A term without quotation marks and blanks, for comparing. */
function foldTerm(term: string): string {
  return term.replace(/[“”"'‘’\s]/g, "");
}

function toView(entry: TermEntry, explained: readonly Explained[]): TermView {
  const { id, term, english, text, aliases } = entry;
  const names = aliases.join("、");
  const own = new Set([term, ...aliases].map(foldTerm));
  return {
    id,
    term,
    english,
    text,
    aliases: names === "" ? "" : glossaryText.aliases.replace("{names}", names),
    said: saidOf(explained.filter((place) => own.has(foldTerm(place.term)))),
  };
}

function saidOf(places: readonly Explained[]): Piece[] {
  if (places.length === 0) return [];
  return [glossaryText.said, ...places.flatMap(({ where }, order) => (order === 0 ? where : ["、", ...where]))];
}
