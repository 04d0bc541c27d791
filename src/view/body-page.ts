import type { BodyEntry, DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { bodyText } from "../text/body.ts";
import { type AnnalsView, buildAnnals } from "./annals.ts";
import { buildHistory, type HistoryEntry } from "./body-history.ts";
import { fullTitleOf, titleOf } from "./context.ts";
import { findMainTotal } from "./facts.ts";
import { type FigureView, figureLink, wordsLink } from "./figure.ts";
import { buildFrame, type FrameView, type Step } from "./frame.ts";
import { bodyLine, disclosuresOf } from "./history.ts";
import { href } from "./href.ts";
import { numberSections, type SectionDraft, type SectionView } from "./section.ts";
import { fill, type Piece } from "./sentence.ts";

/** A disclosure in the list of a body's disclosures. */
export interface BodyDisclosure {
  readonly year: string;
  readonly title: Step;
  readonly date: string;
  readonly total?: FigureView;
  readonly about: string;
}

/** A fact about a body: a term and its links. */
export interface BodyFact {
  readonly term: string;
  readonly links: readonly Step[];
}

/** What a section of a body's page shows. */
export type BodyBlock =
  | { readonly kind: "facts"; readonly facts: readonly BodyFact[] }
  | { readonly kind: "history"; readonly entries: readonly HistoryEntry[] }
  | { readonly kind: "disclosures"; readonly disclosures: readonly BodyDisclosure[]; readonly unit: string }
  | { readonly kind: "annals"; readonly annals: AnnalsView };

/** The page of a body. */
export interface BodyPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly nature: string;
  readonly lede: readonly Piece[];
  readonly sections: readonly (SectionView & { readonly block: BodyBlock })[];
}

type Draft = SectionDraft & { readonly block: BodyBlock };

/** Builds the page of a body: names and succession, disclosures of its line of history, annals, what is below it. */
export function buildBodyPage(model: SiteModel, body: BodyEntry): BodyPageView {
  const disclosures = disclosuresOf(model, bodyLine(model, body.id)).reverse();
  const annals = buildAnnals({ model, from: body.id }, body.id);
  const facts = factsOf(model, body);
  const history = buildHistory(model, body.id);
  const drafts: readonly (Draft | undefined)[] = [
    disclosures.length > 0
      ? { id: "disclosures", title: bodyText.disclosures, block: disclosuresBlock(model, body.id, disclosures) }
      : undefined,
    annals && { id: "trend", title: bodyText.trend, block: { kind: "annals", annals } },
    { id: "history", title: bodyText.history, block: { kind: "history", entries: history } },
    facts.length > 0 ? { id: "facts", title: bodyText.facts, block: { kind: "facts", facts } } : undefined,
  ];
  return {
    frame: buildFrame(model.site, {
      address: body.id,
      title: body.name,
      description: bodyText.description.replace("{name}", body.name),
      crumbs: [{ label: bodyText.bodies, to: "#bodies" }, { label: body.short }],
      running: body.name,
      leaf: bodyText.leaf,
      section: "bodies",
      scripts: ["charts"],
    }),
    title: body.name,
    nature: body.nature ?? "",
    lede: lede(model, body, disclosures),
    sections: numberSections(drafts.filter((draft) => draft !== undefined)),
  };
}

function lede(model: SiteModel, body: BodyEntry, disclosures: readonly DisclosureEntry[]): Piece[] {
  const [newest] = disclosures;
  if (!newest) return [bodyText.ledeNone];
  const count = bodyText.ledeCount.replace("{count}", String(disclosures.length));
  return fill(bodyText.lede, {
    count: wordsLink(body.id, `${body.id}#disclosures`, count),
    newest: wordsLink(body.id, newest.id, fullTitleOf(model, newest)),
  });
}

function disclosuresBlock(model: SiteModel, from: string, disclosures: readonly DisclosureEntry[]): BodyBlock {
  const lines = disclosures.map((disclosure) => {
    const total = findMainTotal(disclosure);
    return {
      year: String(disclosure.fiscalYear),
      title: {
        label: disclosure.body === from ? titleOf(disclosure) : fullTitleOf(model, disclosure),
        href: href(from, disclosure.id),
      },
      date: disclosure.publishedOn ?? "",
      ...(total ? { total: figureLink(from, total.figure), about: bodyText.totals[total.fact] } : { about: "" }),
    };
  });
  return { kind: "disclosures", disclosures: lines, unit: disclosures[0]?.unit ?? "" };
}

function factsOf(model: SiteModel, body: BodyEntry): BodyFact[] {
  const link = ({ id, name }: BodyEntry): Step => ({ label: name, href: href(body.id, id) });
  const parent = model.bodies.find((each) => each.id === body.parent);
  const children = model.bodies.filter((each) => each.parent === body.id);
  const appearances = model.disclosures.flatMap((disclosure): Step[] => {
    const count = disclosure.projects.filter((project) => project.body === body.id && !project.withheld).length;
    if (disclosure.body === body.id || (count === 0 && !disclosure.units.some((unit) => unit.body === body.id)))
      return [];
    const what = count === 0 ? bodyText.listed : bodyText.appearsIn.replace("{count}", String(count));
    const to = count === 0 ? disclosure.id : `${disclosure.id}#projects`;
    return [{ label: `${fullTitleOf(model, disclosure)}（${what}）`, href: href(body.id, to) }];
  });
  const facts: readonly (BodyFact | undefined)[] = [
    parent && { term: bodyText.parent, links: [link(parent)] },
    body.nature === undefined ? undefined : { term: bodyText.nature, links: [{ label: body.nature }] },
    { term: bodyText.children, links: children.map(link) },
    { term: bodyText.appears, links: appearances },
    body.note === undefined ? undefined : { term: bodyText.note, links: [{ label: body.note }] },
  ];
  return facts.filter((fact) => fact !== undefined).filter((fact) => fact.links.length > 0);
}
