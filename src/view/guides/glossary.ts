import type { SiteModel, TermEntry } from "../../compile/entry.ts";
import { glossaryText } from "../../text/guides.ts";
import { buildGuide, type GuideView } from "./guide.ts";

/** A term as the glossary shows it. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly english: string;
  readonly text: string;
  /** Other names; empty when there are none. */
  readonly aliases: string;
}

/** The glossary. */
export interface GlossaryView extends GuideView {
  readonly intro: string;
  readonly terms: readonly TermView[];
}

/** Builds the glossary in the order in which the publisher wrote it. */
export function buildGlossary({ site, terms }: SiteModel): GlossaryView {
  return {
    ...buildGuide(site, {
      address: "glossary",
      title: glossaryText.title,
      description: glossaryText.description.replace("{count}", String(terms.length)),
      section: "glossary",
    }),
    intro: glossaryText.intro,
    terms: terms.map(toView),
  };
}

function toView({ id, term, english, text, aliases }: TermEntry): TermView {
  const names = aliases.join("、");
  return { id, term, english, text, aliases: names === "" ? "" : glossaryText.aliases.replace("{names}", names) };
}
