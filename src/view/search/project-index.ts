import type { DisclosureEntry, ProjectEntry, SiteModel } from "../../compile/entry.ts";
import { fileUnder } from "../../text/chinese/letter.ts";
import { searchText } from "../../text/search.ts";
import { fullTitleOf } from "../context.ts";
import { figureLink, type FigureView } from "../figure.ts";
import { href } from "../href.ts";

/** A project in the index. */
export interface IndexedProject {
  readonly name: string;
  readonly href: string;
  /** Which disclosure it stands in. */
  readonly where: string;
  readonly amount?: FigureView;
  /** Unit of the amount, or a word that stands in its place. */
  readonly note: string;
}

/** Projects whose names begin with a letter, or withheld ones. */
export interface IndexLetter {
  /** Last part of the page's address and of the id: `a`, `0`, `withheld`. */
  readonly key: string;
  readonly title: string;
  readonly projects: readonly FiledProject[];
}

/** A project with where it is filed; links are made for the page it is shown on. */
export interface FiledProject {
  readonly project: ProjectEntry;
  readonly disclosure: DisclosureEntry;
  readonly where: string;
  readonly key: string;
}

/**
 * Files all projects by the sound of the first character of their names, a leading year left out; the same name with its latest year first.
 * Withheld projects come last, by what is printed in place of their names, so that no order ties one to a named project.
 */
export function fileProjects(model: SiteModel): readonly IndexLetter[] {
  const letters = new Map<string, FiledProject[]>();
  for (const disclosure of model.disclosures) {
    const where = fullTitleOf(model, disclosure);
    for (const project of disclosure.projects) {
      const { letter, key } = fileUnder(project.name);
      const name = project.withheld ? "withheld" : letter.toLowerCase();
      const own = letters.get(name) ?? [];
      own.push({ project, disclosure, where, key });
      letters.set(name, own);
    }
  }
  return [...letters]
    .map(([key, projects]) => ({ key, title: titleOf(key), projects: projects.sort(compareFiled) }))
    .sort((left, right) => orderOf(left.key) - orderOf(right.key) || (left.key < right.key ? -1 : 1));
}

/** The entry of a project on the page of an address. */
export function indexProject(from: string, { project, where }: FiledProject): IndexedProject {
  const { amount } = project;
  const entry = { name: project.name, href: href(from, project.id), where };
  if (!amount) return { ...entry, note: searchText.noAmount };
  return { ...entry, amount: figureLink(from, amount), note: amount.value === undefined ? "" : amount.unit };
}

function titleOf(key: string): string {
  if (key === "withheld") return searchText.withheldName;
  return key === "0" ? searchText.digits : key.toUpperCase();
}

/** Letters, then names that begin with none, then withheld ones. */
function orderOf(key: string): number {
  return key === "withheld" ? 2 : key === "0" ? 1 : 0;
}

function compareFiled(left: FiledProject, right: FiledProject): number {
  const byKey = left.project.withheld ? 0 : ascending(left.key, right.key);
  return (
    byKey ||
    ascending(left.project.name, right.project.name) ||
    right.disclosure.fiscalYear - left.disclosure.fiscalYear ||
    ascending(left.project.id, right.project.id)
  );
}

function ascending(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
