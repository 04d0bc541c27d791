import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { changesText } from "../text/changes.ts";
import { multiplesText } from "../text/multiples.ts";
import { findingsText } from "../text/findings.ts";
import { chineseYear } from "../text/numerals.ts";
import { annalsText } from "../text/annals.ts";
import { overviewFrame, overviewText } from "../text/overview.ts";
import { projectsText } from "../text/projects.ts";
import { flowText } from "../text/sources.ts";
import { type AnnalsView, buildAnnals } from "./annals.ts";
import { buildChanges, type ChangesView } from "./changes.ts";
import { disclosureContext, fullTitleOf, titleOf } from "./context.ts";
import { buildFlow, type FlowView } from "./flow.ts";
import { type FindingLine, findingLine } from "./findings/finding-line.ts";
import { buildSplit, moreFindings, type SplitView } from "./findings/counts.ts";
import { findAudit } from "./findings/findings-page.ts";
import { buildFrame, type FrameView, type Step } from "./frame.ts";
import { bodyName } from "./history.ts";
import { href } from "./href.ts";
import { buildMultiples, type MultiplesView } from "./multiples.ts";
import { explanation, type NoteView } from "./note.ts";
import { buildOpening, type OpeningView } from "./opening.ts";
import { buildProjectBars, type ProjectBarsView } from "./project-bars.ts";
import { numberSections, type SectionDraft, type SectionView } from "./section.ts";
import { buildTableList, type TableListView } from "./table-list.ts";
import { disclosureTools, type Tool } from "./tools.ts";
import { buildVariances, type VariancesView } from "./variances.ts";

/** What a section of the overview shows. */
export type OverviewBlock =
  | { readonly kind: "flow"; readonly flow: FlowView; readonly last?: FlowView }
  | { readonly kind: "changes"; readonly changes: ChangesView }
  | { readonly kind: "variances"; readonly variances: VariancesView }
  | { readonly kind: "projects"; readonly projects: ProjectBarsView }
  | { readonly kind: "annals"; readonly annals: AnnalsView }
  | { readonly kind: "multiples"; readonly multiples: MultiplesView }
  | { readonly kind: "audit"; readonly split: SplitView; readonly lines: readonly FindingLine[]; readonly more: Step }
  | {
      readonly kind: "tables";
      readonly tables: TableListView;
      readonly source: readonly string[];
      readonly url?: string;
    };

/** The overview of a disclosure: the whole of it in a minute, every number a link. */
export interface OverviewView {
  readonly frame: FrameView;
  readonly bodyName: string;
  readonly title: string;
  readonly tools: readonly Tool[];
  readonly opening: OpeningView;
  readonly sections: readonly (SectionView & { readonly block: OverviewBlock })[];
}

/** Contradictions that the overview names; the others are told on their page. */
const shownFindings = 3;

type Draft = SectionDraft & { readonly block: OverviewBlock };

/** Builds the overview page of a disclosure; a block it prints nothing for is left out. */
export function buildOverview(model: SiteModel, disclosure: DisclosureEntry): OverviewView {
  const from = disclosure.id;
  const context = disclosureContext(model, disclosure, from);
  const flow = buildFlow(context);
  const last = context.previous && buildFlow(disclosureContext(model, context.previous, from));
  const changes = buildChanges(context);
  const variances = buildVariances(context);
  const projects = buildProjectBars(context);
  const annals = buildAnnals(context, disclosure.body);
  const multiples = buildMultiples(context);
  const drafts: readonly (Draft | undefined)[] = [
    flow && {
      id: "flow",
      title: flowText.title,
      notes: flowNotes(flow),
      block: { kind: "flow", flow, ...(last ? { last } : {}) },
    },
    changes && { id: "change", title: changesText.title, full: true, block: { kind: "changes", changes } },
    variances && {
      id: "variance",
      title: changesText.varianceTitle,
      full: true,
      block: { kind: "variances", variances },
    },
    projects && {
      id: "projects",
      title: projects.title,
      notes: projects.withheld.length > 0 ? [explanation(projectsText.withheldNote)] : [],
      block: { kind: "projects", projects },
    },
    annals && { id: "trend", title: annalsText.title, block: { kind: "annals", annals } },
    multiples && { id: "small", title: multiplesText.title, full: true, block: { kind: "multiples", multiples } },
    auditSection(model, disclosure),
    tablesSection(model, disclosure, buildTableList(context)),
  ];
  return {
    frame: frameOf(model, disclosure),
    bodyName: disclosure.bodyName,
    title: titleOf(disclosure),
    tools: disclosureTools(from, disclosure),
    opening: buildOpening(context),
    sections: numberSections(drafts.filter((draft) => draft !== undefined)),
  };
}

function frameOf(model: SiteModel, disclosure: DisclosureEntry): FrameView {
  const title = titleOf(disclosure);
  const short = bodyName(model, disclosure.body, "short");
  return buildFrame(model.site, {
    address: disclosure.id,
    title: `${title} · ${short}`,
    description: overviewFrame.description.replace("{body}", disclosure.bodyName).replace("{title}", title),
    crumbs: [{ label: overviewFrame.bodies, to: "#bodies" }, { label: short, to: disclosure.body }, { label: title }],
    running: `${disclosure.bodyName}　${title.replace(String(disclosure.fiscalYear), chineseYear(disclosure.fiscalYear))}`,
    leaf: overviewText.leaf,
    section: "bodies",
    scripts: ["charts"],
  });
}

function flowNotes(flow: FlowView): NoteView[] {
  const has = (name: string): boolean => flow.nodes.some((node) => node.name.includes(name));
  return [
    ...(has("结转") ? [explanation(flowText.carryNote)] : []),
    ...(has("单位资金") ? [explanation(flowText.ownNote)] : []),
    ...(has("基本支出") ? [explanation(flowText.basicNote)] : []),
  ];
}

/** The badge of the checks: the counts, and the way to what was found. */
function auditSection(model: SiteModel, disclosure: DisclosureEntry): Draft | undefined {
  const audit = findAudit(model, disclosure);
  if (!audit) return undefined;
  const lines = audit.findings.filter(({ severity }) => severity === "error").slice(0, shownFindings);
  return {
    id: "check",
    title: findingsText.title,
    block: {
      kind: "audit",
      split: buildSplit(audit.summary),
      lines: lines.map((finding) => findingLine(disclosure.id, finding)),
      more: { label: moreFindings(audit.summary), href: href(disclosure.id, `${disclosure.id}/findings`) },
    },
  };
}

function tablesSection(model: SiteModel, disclosure: DisclosureEntry, tables: TableListView): Draft {
  const { source, publishedOn } = disclosure;
  const published = publishedOn === undefined ? "" : overviewFrame.published.replace("{date}", publishedOn);
  const lines = source.lines === undefined ? "" : overviewFrame.lines.replace("{lines}", String(source.lines));
  const cite = overviewFrame.cite
    .replace("{body}", disclosure.bodyName)
    .replace("{title}", titleOf(disclosure))
    .replace("{date}", publishedOn ?? overviewFrame.undated)
    .replace("{address}", `${disclosure.id}/`);
  return {
    id: "tables",
    title: tables.title,
    block: {
      kind: "tables",
      tables,
      source: [
        `${overviewFrame.sourceLine.replace("{title}", fullTitleOf(model, disclosure))}${published}${lines}`,
        overviewFrame.sha.replace("{sha}", `${source.sha256.slice(0, 8)}…${source.sha256.slice(-8)}`),
        cite,
      ],
      ...(source.url === undefined ? {} : { url: source.url }),
    },
  };
}
