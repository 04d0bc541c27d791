import type { DisclosureEntry, PerformanceEntry, ProjectEntry } from "../../compile/entry.ts";
import { percentOf } from "../../text/amount.ts";
import { projectPageText } from "../../text/project-page.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { href } from "../href.ts";
import { isMoney, type MoneyFigure } from "../lookup.ts";
import { type NoteView, remark } from "../note.ts";
import { toneOf } from "../project-tone.ts";
import { fundTotal } from "./places.ts";

/** One of the projects that share a goal sheet. */
export interface SharedPart {
  readonly name: string;
  /** Absent for the project itself. */
  readonly href?: string;
  readonly amount?: FigureView;
  /** Class of the bar. */
  readonly tone: string;
  /** Start and length of its piece of the bar, percent; absent where the amounts do not add up to the sheet's. */
  readonly x?: string;
  readonly width?: string;
}

/** A goal sheet that covers several projects. */
export interface TogetherView {
  readonly sentence: string;
  readonly total?: FigureView;
  readonly parts: readonly SharedPart[];
  readonly notes: readonly NoteView[];
}

/** Explains a sheet that covers several projects; undefined where it covers one, and never for a withheld project. */
export function buildTogether(
  from: string,
  disclosure: DisclosureEntry,
  project: ProjectEntry,
  table: PerformanceEntry,
): TogetherView | undefined {
  if (project.withheld || table.projects.length < 2) return undefined;
  const covered = disclosure.projects.filter(({ key, withheld }) => table.projects.includes(key) && !withheld);
  const total = fundTotal(table);
  const amounts = covered.flatMap(({ amount }) => (isMoney(amount) ? [amount] : []));
  const adds = isMoney(total) && amounts.length === covered.length && sum(amounts) === total.fen && total.fen > 0;
  const unit = total?.unit ?? table.unit;
  return {
    sentence: projectPageText.togetherSaid
      .replace("{total}", total?.printed ?? "")
      .replace("{unit}", total ? unit : "")
      .replace("{count}", String(table.projects.length)),
    ...(total ? { total: figureLink(from, total) } : {}),
    parts: covered.map((each, index) => ({
      name: each.key === project.key ? `${projectPageText.togetherSelf}（${each.name}）` : each.name,
      ...(each.key === project.key ? {} : { href: href(from, each.id) }),
      ...(each.amount ? { amount: figureLink(from, each.amount) } : {}),
      tone: toneOf(disclosure, each),
      ...(adds ? piece(amounts, index, total.fen) : {}),
    })),
    notes: adds ? [equalNote(amounts, total)] : [],
  };
}

function sum(amounts: readonly MoneyFigure[]): number {
  return amounts.reduce((fen, amount) => fen + amount.fen, 0);
}

function piece(amounts: readonly MoneyFigure[], index: number, total: number): Pick<SharedPart, "x" | "width"> {
  const before = sum(amounts.slice(0, index));
  return { x: percentOf(before, total) ?? "0%", width: percentOf(amounts[index]?.fen ?? 0, total) ?? "0%" };
}

function equalNote(amounts: readonly MoneyFigure[], total: MoneyFigure): NoteView {
  const added = amounts.map((amount) => amount.printed).join(" + ");
  const equation = projectPageText.togetherEqual.replace("{sum}", added).replace("{total}", total.printed);
  return remark([equation], [projectPageText.togetherEqualNote]);
}
