import type { DisclosureEntry, ProjectEntry, SiteModel } from "../../compile/entry.ts";
import { projectPageText } from "../../text/project-page.ts";
import { type DisclosureContext, disclosureContext, titleOf } from "../context.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { explanation, type NoteView } from "../note.ts";
import { numberSections, type SectionDraft, type SectionView } from "../section.ts";
import type { Piece } from "../sentence.ts";
import { type ArrangementView, buildArrangement } from "./arrangement.ts";
import { buildGoals, type GoalsView } from "./goals.ts";
import { shareOfWhole } from "./money.ts";
import { type PrintedPlace, printedPlaces } from "./places.ts";
import { buildTogether, type TogetherView } from "./together.ts";
import { otherYears, type YearLine } from "./years.ts";

/** What a section of a project's page shows. */
export type ProjectBlock =
  | { readonly kind: "places"; readonly places: readonly PrintedPlace[]; readonly unit: string }
  | { readonly kind: "arrangement"; readonly arrangement: ArrangementView }
  | { readonly kind: "together"; readonly together: TogetherView }
  | { readonly kind: "goals"; readonly goals: GoalsView }
  | { readonly kind: "years"; readonly years: readonly YearLine[] };

/** The page of one project. */
export interface ProjectPageView extends LeafView {
  readonly withheld: boolean;
  readonly amount?: FigureView & { readonly unit: string; readonly hidden: boolean };
  readonly lede: readonly Piece[];
  readonly notes: readonly NoteView[];
  readonly sections: readonly (SectionView & { readonly block: ProjectBlock })[];
}

type Draft = SectionDraft & { readonly block: ProjectBlock };

/** Builds the page of one project. */
export function buildProjectPage(
  model: SiteModel,
  disclosure: DisclosureEntry,
  project: ProjectEntry,
): ProjectPageView {
  const from = project.id;
  const context = disclosureContext(model, disclosure, from);
  const share = shareOfWhole(from, disclosure, project);
  const { amount } = project;
  return {
    ...buildLeaf(context, {
      label: projectPageText.over,
      title: project.name,
      over: `${disclosure.bodyName}${titleOf(disclosure)}`,
      description: projectPageText.description.replace("{name}", project.name),
      steps: [{ label: projectPageText.listTitle, to: `${disclosure.id}/projects` }],
    }),
    withheld: project.withheld,
    ...(amount
      ? {
          amount: {
            ...figureLink(from, amount),
            unit: amount.fen === undefined ? "" : amount.unit,
            hidden: amount.state === "withheld",
          },
        }
      : {}),
    lede: [
      ...(project.withheld ? [projectPageText.withheldSaid.replace("{name}", project.name)] : []),
      ...(amount ? share.sentence : [projectPageText.noAmountSaid]),
    ],
    notes: [...share.notes, ...(project.withheld ? [explanation(projectPageText.withheldNote)] : [])],
    sections: numberSections([
      ...arrangementDraft(context, project),
      ...placesDraft(context, project),
      ...sheetDrafts(context, project),
      ...yearsDraft(context, project),
    ]),
  };
}

function arrangementDraft(context: DisclosureContext, project: ProjectEntry): Draft[] {
  const arrangement = buildArrangement(context, project);
  if (arrangement.facts.length === 0) return [];
  return [{ id: "clause", title: projectPageText.arranged, block: { kind: "arrangement", arrangement } }];
}

function placesDraft({ disclosure, from }: DisclosureContext, project: ProjectEntry): Draft[] {
  const places = printedPlaces(from, disclosure, project);
  if (places.length === 0) return [];
  const notes = places.length > 1 ? [explanation(projectPageText.placesNote)] : [];
  return [
    { id: "places", title: projectPageText.places, notes, block: { kind: "places", places, unit: disclosure.unit } },
  ];
}

function sheetDrafts({ disclosure, from }: DisclosureContext, project: ProjectEntry): Draft[] {
  const tables = disclosure.performance.filter((table) => table.projects.includes(project.key));
  return tables.flatMap((table): Draft[] => {
    const together = buildTogether(from, disclosure, project, table);
    const goals = buildGoals({ from, disclosure }, table);
    const title = goals?.evaluation === true ? projectPageText.evaluated : projectPageText.goals;
    return [
      ...(together
        ? [
            {
              id: `${table.key}-together`,
              title: projectPageText.together,
              notes: together.notes,
              block: { kind: "together", together } as const,
            },
          ]
        : []),
      ...(goals ? [{ id: `${table.key}-goals`, title, block: { kind: "goals", goals } as const }] : []),
    ];
  });
}

function yearsDraft({ model, from }: DisclosureContext, project: ProjectEntry): Draft[] {
  const years = otherYears(from, model, project);
  if (years.length === 0) return [];
  const notes = [explanation(projectPageText.yearsNote)];
  return [{ id: "years", title: projectPageText.years, notes, block: { kind: "years", years } }];
}
