import type { FigureEntry, ProjectEntry, SiteModel } from "../../compile/entry.ts";
import { findColumn } from "../../forms/form.ts";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { codesText } from "../../text/codes.ts";
import { tableName } from "../../text/names.ts";
import { fullTitleOf } from "../context.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { buildFrame, type FrameView, type Step } from "../frame.ts";
import { href } from "../href.ts";
import { numberSections, type SectionDraft, type SectionView } from "../section.ts";
import { codeAddress, type CodedRow, type CodeUse } from "./code-list.ts";

/** A place where the code is printed, with the first figure of the row. */
export interface CodeLine {
  readonly place: Step;
  readonly column: string;
  readonly amount?: FigureView;
  readonly unit: string;
}

/** Lines of one disclosure. */
export interface CodeDisclosure {
  readonly title: Step;
  readonly lines: readonly CodeLine[];
}

/** A term and what is said of it. */
export interface CodeFact {
  readonly term: string;
  readonly links: readonly Step[];
}

/** What a section of a code's page shows. */
export type CodeBlock =
  | { readonly kind: "printed"; readonly disclosures: readonly CodeDisclosure[]; readonly note: string }
  | { readonly kind: "projects"; readonly disclosures: readonly CodeDisclosure[] }
  | { readonly kind: "facts"; readonly facts: readonly CodeFact[] };

/** The page of a classification code. */
export interface CodePageView {
  readonly frame: FrameView;
  readonly headline: { readonly over: string; readonly title: string; readonly tools: readonly [] };
  readonly sections: readonly (SectionView & { readonly block: CodeBlock })[];
}

/**
 * Builds the page of a code: where each disclosure prints it, projects listed under it, its names, what is above and below it.
 * `all` is every code with a page.
 */
export function buildCodePage(model: SiteModel, all: readonly CodeUse[], use: CodeUse): CodePageView {
  const { code, name } = use;
  const printed = byDisclosure(model, use, (rows, from) => rows.map((row) => toLine(row, from)));
  const projects = projectsUnder(model, use);
  const drafts: readonly (SectionDraft & { readonly block: CodeBlock })[] = [
    {
      id: "printed",
      title: codesText.printed,
      block: {
        kind: "printed",
        disclosures: printed,
        note: printed.length > 0 ? codesText.noSum : codesText.notPrinted,
      },
    },
    { id: "projects", title: codesText.projects, block: { kind: "projects", disclosures: projects } },
    { id: "about", title: codesText.about, block: { kind: "facts", facts: facts(all, use) } },
  ];
  const title = `${code} ${name}`;
  return {
    frame: buildFrame(model.site, {
      address: codeAddress(code),
      title,
      description: codesText.description.replace("{code}", code).replace("{name}", name),
      crumbs: [{ label: codesText.subjects, to: "search#all-codes" }, ...above(all, use), { label: title }],
      running: name,
      leaf: code,
    }),
    headline: { over: `${codesText.scheme[use.scheme]}${levelName(use)}`, title, tools: [] },
    sections: numberSections(drafts.filter(({ block }) => block.kind !== "projects" || block.disclosures.length > 0)),
  };
}

/** （类）, （款） or （项）. */
export function levelName({ scheme, level }: CodeUse): string {
  return codesText.levels[scheme][level - 1] ?? "";
}

function byDisclosure(
  model: SiteModel,
  { code, rows }: CodeUse,
  lines: (rows: readonly CodedRow[], from: string) => readonly CodeLine[],
): readonly CodeDisclosure[] {
  const from = codeAddress(code);
  const own = rows.filter(({ row }) => row.project === undefined && row.figures.length > 0);
  return latestFirst(model).flatMap((disclosure) => {
    const here = own.filter((coded) => coded.disclosure.id === disclosure.id);
    const title = { label: fullTitleOf(model, disclosure), href: href(from, disclosure.id) };
    return here.length === 0 ? [] : [{ title, lines: lines(here, from) }];
  });
}

function latestFirst({ disclosures }: SiteModel): SiteModel["disclosures"] {
  return disclosures.toSorted((left, right) => right.fiscalYear - left.fiscalYear || (left.id < right.id ? -1 : 1));
}

function toLine({ disclosure, section, row }: CodedRow, from: string): CodeLine {
  const [figure] = row.figures;
  const number = section.part === "table" && /^\d+$/.test(section.section) ? `${tableName(section.section)} ` : "";
  const to = figure?.id ?? `${disclosure.id}/${section.page}#${section.anchor}`;
  return {
    place: { label: `${number}${section.title}`, href: href(from, to) },
    column: figure ? headingOf(disclosure.profile, section.form, figure) : "",
    ...amountOf(from, figure),
  };
}

function amountOf(from: string, figure: FigureEntry | undefined): Pick<CodeLine, "amount" | "unit"> {
  if (!figure) return { unit: "" };
  return { amount: figureLink(from, figure), unit: figure.value === undefined ? "" : figure.unit };
}

function headingOf(profile: string, form: string, { column }: FigureEntry): string {
  const known = findProfile(profile);
  const declared = known && findForm(known, form);
  return (declared && findColumn(declared, column)?.title) ?? column;
}

/** Named projects in the order of the register; withheld ones after them by name, so that no order ties one to another. */
function projectsUnder(model: SiteModel, { code }: CodeUse): readonly CodeDisclosure[] {
  const from = codeAddress(code);
  return latestFirst(model).flatMap((disclosure) => {
    const under = disclosure.projects.filter((project) => project.functionCode === code);
    const withheld = under.filter((project) => project.withheld);
    const sorted = [...under.filter((project) => !project.withheld), ...withheld.sort(byName)];
    const lines = sorted.map((project) => ({
      place: { label: project.name, href: href(from, project.id) },
      column: project.withheld ? codesText.withheld : "",
      ...amountOf(from, project.amount),
    }));
    const title = { label: fullTitleOf(model, disclosure), href: href(from, `${disclosure.id}/projects`) };
    return lines.length === 0 ? [] : [{ title, lines }];
  });
}

function byName(left: ProjectEntry, right: ProjectEntry): number {
  return left.name < right.name ? -1 : 1;
}

function above(all: readonly CodeUse[], use: CodeUse): { label: string; to: string }[] {
  return all
    .filter(({ code }) => code !== use.code && use.code.startsWith(code))
    .map(({ code, name }) => ({ label: `${code} ${name}`, to: codeAddress(code) }));
}

function facts(all: readonly CodeUse[], use: CodeUse): readonly CodeFact[] {
  const from = codeAddress(use.code);
  const step = ({ code, name }: CodeUse): Step => ({ label: `${code} ${name}`, href: href(from, codeAddress(code)) });
  const seen = use.listed.map(({ name, from: first, until }) => ({
    label: codesText.seen.replace("{name}", name).replace("{from}", String(first)).replace("{until}", String(until)),
  }));
  const printed = use.printed.map((name) => ({ label: codesText.printedName.replace("{name}", name) }));
  const unlisted = use.listed.length === 0 ? [{ label: codesText.unlisted }] : [];
  return [
    { term: codesText.names, links: [...seen, ...printed, ...unlisted] },
    { term: codesText.parent, links: all.filter(({ code }) => code === use.code.slice(0, -2)).map(step) },
    { term: codesText.children, links: all.filter(({ code }) => code.slice(0, -2) === use.code).map(step) },
  ].filter(({ links }) => links.length > 0);
}
