import type { BodyEntry, DisclosureEntry, FigureEntry, ProjectEntry } from "../compile/entry.ts";
import { fenToYuan } from "../model/money.ts";
import { href } from "../view/href.ts";
import type { SearchRecord, Shown } from "./record.ts";
import { titleOf } from "../view/context.ts";

/**
 * One record a project. A withheld project is found by the name and code the source prints in place of its own and by nothing else:
 * neither year nor body nor subject leads to it beside named projects.
 */
export function projectRecords(
  disclosures: readonly DisclosureEntry[],
  bodies: readonly BodyEntry[],
): readonly SearchRecord[] {
  return disclosures.flatMap((disclosure) =>
    disclosure.projects.map((project) => ({
      kind: "project",
      id: project.id,
      title: project.name,
      url: href("", project.id),
      disclosure_id: disclosure.id,
      year: disclosure.fiscalYear,
      ...amount(project.amount),
      ...(project.withheld ? withheld(disclosure, project) : named(disclosure, project, bodies)),
    })),
  );
}

type Belonging = Pick<SearchRecord, "names" | "codes" | "under" | "context" | "withheld">;

function withheld(disclosure: DisclosureEntry, project: ProjectEntry): Belonging {
  return {
    withheld: true,
    ...(project.code ? { names: [project.code] } : {}),
    context: [titleOf(disclosure), "名称不予公开"],
  };
}

function named(disclosure: DisclosureEntry, project: ProjectEntry, bodies: readonly BodyEntry[]): Belonging {
  const body = bodies.find((each) => each.id === (project.body ?? disclosure.body))?.name ?? disclosure.bodyName;
  const code = project.functionCode;
  return {
    ...(code ? { codes: [code] } : {}),
    under: [body, String(disclosure.fiscalYear)],
    context: [titleOf(disclosure), body, ...(code ? [code] : [])],
  };
}

function amount(figure: FigureEntry | undefined): { readonly amount_yuan?: string; readonly shown?: Shown } {
  if (!figure) return {};
  const shown = {
    printed: figure.printed,
    note: figure.value === undefined ? "" : figure.unit,
    figure: { id: figure.id, url: href("", figure.id) },
  };
  return figure.fen === undefined ? { shown } : { amount_yuan: fenToYuan(figure.fen), shown };
}
