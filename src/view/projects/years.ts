import type { ProjectEntry, SiteModel } from "../../compile/entry.ts";
import { fullTitleOf } from "../context.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { href } from "../href.ts";
import { moneyKind } from "./money.ts";

/** The same project in one disclosure. */
export interface YearLine {
  readonly year: string;
  readonly name: string;
  /** Absent for the page's own project. */
  readonly href?: string;
  readonly disclosure: string;
  readonly amount?: FigureView;
  readonly unit: string;
  readonly money: string;
}

/** The same project in other years and bodies, by declared track only; empty without one, and for withheld projects. */
export function otherYears(from: string, model: SiteModel, project: ProjectEntry): YearLine[] {
  if (project.track === undefined || project.withheld) return [];
  const lines = model.disclosures
    .flatMap((disclosure) =>
      disclosure.projects
        .filter((each) => each.track === project.track && !each.withheld)
        .map((each) => ({ disclosure, each })),
    )
    .sort(
      (left, right) =>
        left.disclosure.fiscalYear - right.disclosure.fiscalYear || (left.each.id < right.each.id ? -1 : 1),
    );
  if (lines.length < 2) return [];
  return lines.map(({ disclosure, each }) => ({
    year: String(disclosure.fiscalYear),
    name: each.name,
    ...(each.id === project.id ? {} : { href: href(from, each.id) }),
    disclosure: fullTitleOf(model, disclosure),
    ...(each.amount ? { amount: figureLink(from, each.amount) } : {}),
    unit: each.amount?.unit ?? disclosure.unit,
    money: moneyKind(disclosure, each),
  }));
}
