import type { BodyEntry, DisclosureEntry, FigureEntry, ProjectEntry } from "../../compile/entry.ts";
import { fenToYuan } from "../../model/money.ts";
import { titleOf } from "../../view/context.ts";
import type { NamedBody, SearchRecord, Shown } from "../record.ts";
import { ofDisclosure } from "./of-disclosure.ts";

/**
 * One record a project. A withheld project is found by the name the source prints in place of its own and by nothing else: neither year nor
 * body nor subject leads to it beside named projects.
 */
export function projectRecords(
  disclosures: readonly DisclosureEntry[],
  bodies: readonly BodyEntry[],
): readonly SearchRecord[] {
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return disclosures.flatMap((disclosure) =>
    disclosure.projects.map((project) => ({
      kind: "project",
      id: project.id,
      title: project.name,
      ...ofDisclosure(disclosure),
      ...amount(project.amount),
      ...(project.withheld ? withheld(disclosure, project) : named(disclosure, project, names)),
    })),
  );
}

/** Its code is a part of the printed name, so that a list found through pieces of titles finds it by its code too. */
function withheld(
  disclosure: DisclosureEntry,
  { code }: ProjectEntry,
): Pick<SearchRecord, "context" | "withheld" | "code"> {
  return {
    withheld: true,
    context: [titleOf(disclosure), "名称不予公开"],
    ...(code === undefined ? {} : { code }),
  };
}

function named(
  disclosure: DisclosureEntry,
  project: ProjectEntry,
  names: ReadonlyMap<string, string>,
): Pick<SearchRecord, "context" | "body"> {
  const id = project.body ?? disclosure.body;
  const body: NamedBody = { id, name: names.get(id) ?? disclosure.bodyName };
  const code = project.functionCode;
  return { body, context: [titleOf(disclosure), body.name, ...(code ? [code] : [])] };
}

function amount(figure: FigureEntry | undefined): { readonly amount_yuan?: string; readonly shown?: Shown } {
  if (!figure) return {};
  const shown = {
    printed: figure.printed,
    note: figure.value === undefined ? "" : figure.unit,
    figure: figure.id,
  };
  return figure.fen === undefined ? { shown } : { amount_yuan: fenToYuan(figure.fen), shown };
}
