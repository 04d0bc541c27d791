import type { BodyEntry, CodeEntry, DisclosureEntry, ProjectEntry, SiteModel } from "../compile/entry.ts";
import { codesText } from "../text/codes.ts";
import { searchText } from "../text/search.ts";
import { codeAddress, listCodes } from "./codes/code-list.ts";
import { titleOf } from "./context.ts";
import { figureLink, type FigureView } from "./figure.ts";
import { buildFrame, type FrameView } from "./frame.ts";
import { href } from "./href.ts";

/** Address of the search page. */
const address = "search";

/** A project in the index of all projects. */
export interface IndexedProject {
  readonly name: string;
  readonly href: string;
  readonly amount?: FigureView;
  /** Unit of the amount, or a word that stands in its place. */
  readonly note: string;
  /** Said of a project whose name is withheld. */
  readonly remark?: string;
}

/** Projects of one disclosure. */
export interface IndexedDisclosure {
  readonly title: string;
  readonly href: string;
  readonly count: string;
  readonly projects: readonly IndexedProject[];
}

/** A classification code in the index. */
export interface IndexedCode {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly level: number;
}

/** The search page: complete as it is; the script adds answers above the index. */
export interface SearchPageView {
  readonly frame: FrameView;
  readonly action: string;
  /** Where everything is listed: what to turn to when nothing is found. */
  readonly links: { readonly codes: string; readonly projects: string; readonly terms: string };
  readonly bodies: readonly {
    readonly name: string;
    readonly href: string;
    readonly disclosures: readonly IndexedDisclosure[];
  }[];
  readonly codes: readonly { readonly title: string; readonly rows: readonly IndexedCode[] }[];
}

/** Builds the search page with the index of all projects, by body and year, latest first, and of all codes that are printed. */
export function buildSearchPage(model: SiteModel): SearchPageView {
  const { title, description } = searchText;
  const frame = buildFrame(model.site, {
    address,
    title,
    description,
    crumbs: [{ label: title }],
    section: "search",
    running: title,
    scripts: ["search-page"],
    searchBox: false,
  });
  return {
    frame,
    action: href(address, address),
    links: { codes: "index.html#all-codes", projects: "index.html#all-projects", terms: href(address, "glossary") },
    bodies: model.bodies.flatMap((body) => indexBody(model, body)),
    codes: indexCodes(model),
  };
}

function indexBody(model: SiteModel, body: BodyEntry): SearchPageView["bodies"][number][] {
  const own = model.disclosures.filter((disclosure) => disclosure.body === body.id);
  if (own.length === 0) return [];
  const latestFirst = own.toSorted(
    (left, right) => right.fiscalYear - left.fiscalYear || (left.id < right.id ? -1 : 1),
  );
  return [{ name: body.name, href: href(address, body.id), disclosures: latestFirst.map(indexDisclosure) }];
}

/** Named projects in the order of the register; withheld ones after them by code, so that no order ties one to another. */
function indexDisclosure(disclosure: DisclosureEntry): IndexedDisclosure {
  const named = disclosure.projects.filter(({ withheld }) => !withheld);
  const withheld = disclosure.projects.filter((project) => project.withheld);
  const sorted = [...named, ...withheld.sort((left, right) => (left.name < right.name ? -1 : 1))];
  return {
    title: titleOf(disclosure),
    href: href(address, disclosure.id),
    count: searchText.projectCount.replace("{count}", String(sorted.length)),
    projects: sorted.map(indexProject),
  };
}

function indexProject(project: ProjectEntry): IndexedProject {
  const { amount } = project;
  const remark = project.withheld ? { remark: searchText.withheldName } : {};
  const link = { name: project.name, href: href(address, project.id), ...remark };
  if (!amount) return { ...link, note: searchText.noAmount };
  return { ...link, amount: figureLink(address, amount), note: amount.value === undefined ? "" : amount.unit };
}

function indexCodes(model: SiteModel): SearchPageView["codes"] {
  const all = listCodes(model);
  const list = (wanted: CodeEntry["scheme"]): readonly IndexedCode[] =>
    all
      .filter(({ scheme }) => scheme === wanted)
      .map(({ code, name, level }) => ({ code, name, href: href(address, codeAddress(code)), level }));
  return [
    { title: codesText.scheme.functional, rows: list("functional") },
    { title: codesText.scheme.economic, rows: list("economic") },
  ].filter((scheme) => scheme.rows.length > 0);
}
