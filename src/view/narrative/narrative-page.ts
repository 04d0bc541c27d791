import type { DisclosureEntry, SectionEntry, SiteModel } from "../../compile/entry.ts";
import { tableName } from "../../text/names.ts";
import { narrativeText } from "../../text/narrative.ts";
import { type DisclosureContext, disclosureContext, fullTitleOf } from "../context.ts";
import { wordsLink } from "../figure.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { findSection } from "../lookup.ts";
import { numberSections, type SectionDraft, type SectionView } from "../section.ts";
import type { Piece } from "../sentence.ts";
import { inBrackets } from "../source/place-view.ts";
import { formOf } from "../tables/columns.ts";
import { termNotes } from "../terms.ts";
import { buildOrganisation, type OrganisationView } from "./organisation.ts";
import { buildStatement, type StatementView } from "./statement.ts";

/** What a section of the page shows. */
export type NarrativeBlock =
  | { readonly kind: "organisation"; readonly organisation: OrganisationView }
  | {
      readonly kind: "statement";
      readonly statement: StatementView;
      readonly compare: readonly Piece[];
      /** Name of the region in which a wide table scrolls. */
      readonly region?: string;
    }
  | { readonly kind: "empty"; readonly said: readonly Piece[] }
  | { readonly kind: "prose"; readonly html: string };

/** The page of what a disclosure says in words. */
export interface NarrativePageView extends LeafView {
  readonly intro: readonly string[];
  readonly sections: readonly (SectionView & { readonly block: NarrativeBlock })[];
}

type Draft = SectionDraft & { readonly block: NarrativeBlock };

/** Columns beside a name that still leave room for the margin. */
const narrow = 6;

/** Builds the page of what a disclosure says in words, in print order. */
export function buildNarrativePage(model: SiteModel, disclosure: DisclosureEntry): NarrativePageView {
  const context = disclosureContext(model, disclosure, `${disclosure.id}/narrative`);
  const organisation = buildOrganisation(context);
  const said = disclosure.sections.filter(({ page }) => page === "narrative");
  const notes = termNotes(
    model.terms,
    said.map(({ title, rows }) => [title, ...rows.map((row) => row.name)]),
  );
  const drafts: Draft[] = [
    ...(disclosure.narrative ?? []).map(({ id, title, html }) => ({
      id,
      title: title === "" ? narrativeText.prose : title,
      unnumbered: true as const,
      block: { kind: "prose", html } as const,
    })),
    ...(organisation
      ? [{ id: "body", title: narrativeText.body, block: { kind: "organisation", organisation } } as const]
      : []),
    ...said.map((section, index) => ({ ...toDraft(context, section), notes: notes[index] ?? [] })),
  ];
  return {
    ...buildLeaf(context, {
      label: narrativeText.leaf,
      title: narrativeText.title,
      description: narrativeText.description.replace("{title}", fullTitleOf(model, disclosure)),
    }),
    intro: introOf(model, disclosure),
    sections: numberSections(drafts),
  };
}

/** What the page shows and how to read it; what is said of prose left out is said only where it was. */
function introOf({ site }: SiteModel, { narrative }: DisclosureEntry): string[] {
  if (narrative !== undefined) return [narrativeText.introText, narrativeText.intro];
  return [narrativeText.intro, ...(site.proseNote === undefined ? [] : [site.proseNote])];
}

function toDraft(context: DisclosureContext, section: SectionEntry): Draft {
  const { disclosure, from } = context;
  const { anchor: id, title } = section;
  if (section.empty && section.rows.length === 0) {
    return {
      id,
      title,
      block: { kind: "empty", said: [narrativeText.empty, ...inBrackets(context, section.place)] },
    };
  }
  const form = formOf(disclosure, section);
  const statement = buildStatement({ from, disclosure }, section, form?.columns ?? []);
  const wide = statement.columns.length > narrow;
  return {
    id,
    title,
    ...(wide ? { full: true as const } : {}),
    block: { kind: "statement", statement, compare: compareWith(context, section), ...(wide ? { region: title } : {}) },
  };
}

/** Links to the tables that must say the same. */
function compareWith({ disclosure, from }: DisclosureContext, section: SectionEntry): Piece[] {
  const identities = formOf(disclosure, section)?.identities ?? [];
  const forms = identities.flatMap((identity) => (identity.kind === "equal" ? [identity.right.form] : []));
  const others = [...new Set(forms)].flatMap((form) => {
    const other = form === section.form ? undefined : findSection(disclosure, form);
    return other && !other.empty ? [other] : [];
  });
  if (others.length === 0) return [];
  const links = others.flatMap((other, index): Piece[] => {
    const name = other.part === "table" ? tableName(other.section) : other.title;
    return [...(index > 0 ? ["、"] : []), wordsLink(from, `${disclosure.id}/${other.page}#${other.anchor}`, name)];
  });
  return [narrativeText.compare, ...links, narrativeText.stop];
}
