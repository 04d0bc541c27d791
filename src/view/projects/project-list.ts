import type { DisclosureEntry, ProjectEntry, SiteModel } from "../../compile/entry.ts";
import { projectPageText } from "../../text/project-page.ts";
import { projectsText } from "../../text/projects.ts";
import { type DisclosureContext, disclosureContext, fullTitleOf } from "../context.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { bodyName } from "../history.ts";
import { href } from "../href.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { findRow } from "../lookup.ts";
import { moneyKind } from "./money.ts";

/** A project in the list. */
export interface ProjectLine {
  readonly name: string;
  readonly href: string;
  readonly withheld: boolean;
  readonly money: string;
  /** `2010302 一般行政管理事务`; empty where no table says. */
  readonly code: string;
  readonly amount?: FigureView;
}

/** The list of a disclosure's projects, by body, in the order of the register. */
export interface ProjectListView extends LeafView {
  readonly intro: readonly string[];
  readonly unit: string;
  readonly groups: readonly { readonly body: string; readonly lines: readonly ProjectLine[] }[];
}

/** Builds the list of projects. */
export function buildProjectList(model: SiteModel, disclosure: DisclosureEntry): ProjectListView {
  const context = disclosureContext(model, disclosure, `${disclosure.id}/projects`);
  const bodies = [...new Set(disclosure.projects.map((project) => undertaker(disclosure, project)))];
  const anyWithheld = disclosure.projects.some((project) => project.withheld);
  return {
    ...buildLeaf(context, {
      label: projectPageText.listTitle,
      title: disclosure.projects.length === 0 ? projectPageText.listTitle : countTitle(disclosure),
      description: projectPageText.listDescription.replace("{title}", fullTitleOf(model, disclosure)),
    }),
    intro: [
      disclosure.projects.length === 0 ? projectPageText.none : projectPageText.listIntro,
      ...(anyWithheld ? [projectsText.withheldNote] : []),
    ],
    unit: disclosure.unit,
    groups: bodies.map((body) => ({
      body: body === undefined ? projectPageText.noBody : bodyName(model, body, "name"),
      lines: disclosure.projects
        .filter((project) => undertaker(disclosure, project) === body)
        .map((project) => toLine(context, project)),
    })),
  };
}

/** The body that carries a project out; in the disclosure of a single unit it is the unit. */
function undertaker({ scope, body }: DisclosureEntry, project: ProjectEntry): string | undefined {
  return project.body ?? (scope === "unit" ? body : undefined);
}

function countTitle({ projects }: DisclosureEntry): string {
  return projectsText.title.replace("{count}", String(projects.length));
}

function toLine({ disclosure, from }: DisclosureContext, project: ProjectEntry): ProjectLine {
  const { functionCode: code, amount } = project;
  const row = code === undefined ? undefined : (findRow(disclosure, "xj/3", code) ?? findRow(disclosure, "xj/5", code));
  return {
    name: project.name,
    href: href(from, project.id),
    withheld: project.withheld,
    money: moneyKind(disclosure, project),
    code: code === undefined ? "" : `${code}${row ? ` ${row.name}` : ""}`,
    ...(amount ? { amount: figureLink(from, amount) } : {}),
  };
}

/** What the page of one project is made from, with the pieces of its address. */
export interface ProjectPath {
  readonly params: { readonly body: string; readonly disclosure: string; readonly project: string };
  readonly props: { readonly model: SiteModel; readonly disclosure: DisclosureEntry; readonly project: ProjectEntry };
}

/** One path for every project: `zwfwj` / `2024-budget` / `p1`. */
export function projectPaths(model: SiteModel): ProjectPath[] {
  return model.disclosures.flatMap((disclosure) => {
    const [body = "", folder = ""] = disclosure.id.split("/");
    return disclosure.projects.map((project) => ({
      params: { body, disclosure: folder, project: project.key },
      props: { model, disclosure, project },
    }));
  });
}
