import type { FigureEntry, PerformanceEntry, RowEntry } from "../../compile/entry.ts";
import { performanceText } from "../../text/performance.ts";
import { projectPageText } from "../../text/project-page.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { href } from "../href.ts";
import { figureIn } from "../lookup.ts";
import { type WeightBar, weightBars } from "../performance/bar.ts";
import { sameLevel } from "../performance/indicators.ts";
import type { Piece } from "../sentence.ts";
import { type PlaceContext, placePiece } from "../source/place-view.ts";

/** An indicator in short. */
export interface GoalLine {
  readonly name: string;
  /** Second level, where it begins. */
  readonly kind: string;
  readonly target: string;
  /** Value of the year before in a goal, actual value in an evaluation. */
  readonly second: string;
  readonly weight?: FigureView;
  readonly score?: FigureView;
  readonly bar?: WeightBar;
  readonly note: string;
}

/** Indicators under one 一级指标. */
export interface GoalGroup {
  readonly name: string;
  readonly lines: readonly GoalLine[];
}

/** The indicators of one goal or evaluation table in short, every figure a link to the table. */
export interface GoalsView {
  readonly title: string;
  readonly evaluation: boolean;
  readonly secondTitle: string;
  readonly groups: readonly GoalGroup[];
  readonly total?: { readonly name: string; readonly weight?: FigureView; readonly score?: FigureView };
  readonly source: readonly Piece[];
  readonly link: { readonly label: string; readonly href: string };
  readonly key: string;
}

/** Builds the short list of a table's indicators; undefined where it has none. */
export function buildGoals(context: PlaceContext, table: PerformanceEntry): GoalsView | undefined {
  const { from, disclosure } = context;
  const rows = table.rows.filter((row) => !row.total);
  if (rows.length === 0) return undefined;
  const evaluation = table.form.startsWith("evaluation");
  const bar = weightBars(table.rows);
  const total = table.rows.find((row) => row.total);
  const starts = rows.flatMap((row, index) =>
    index === 0 || !sameLevel(rows[index - 1], row, "level1") ? [index] : [],
  );
  return {
    title: table.title,
    evaluation,
    secondTitle: evaluation ? performanceText.actual : performanceText.previous,
    groups: starts.map((start, index) => ({
      name: rows[start]?.words["level1"] ?? "",
      lines: rows
        .slice(start, starts[index + 1] ?? rows.length)
        .map((row, offset) => toLine(from, row, rows[start + offset - 1], evaluation, bar)),
    })),
    ...(total ? { total: { name: total.name, ...weightAndScore(from, total) } } : {}),
    source: sourceOf(context, table),
    link: { label: projectPageText.seeTable, href: href(from, `${disclosure.id}/${table.page}#${table.anchor}`) },
    key: evaluation ? performanceText.barScore : performanceText.barWeight,
  };
}

function sourceOf(context: PlaceContext, { title, place }: PerformanceEntry): Piece[] {
  const piece = placePiece(context, place);
  return [title, ...(piece === "" ? [] : ["，", piece]), "。"];
}

function toLine(
  from: string,
  row: RowEntry,
  before: RowEntry | undefined,
  evaluation: boolean,
  barOf: (row: RowEntry) => WeightBar | undefined,
): GoalLine {
  const bar = barOf(row);
  return {
    name: row.name,
    kind: before && sameLevel(before, row, "level2") ? "" : (row.words["level2"] ?? ""),
    target: row.words["target"] ?? "",
    second: row.words[evaluation ? "actual" : "previous"] ?? "",
    ...weightAndScore(from, row),
    ...(bar ? { bar } : {}),
    note: row.words["note"] ?? "",
  };
}

function weightAndScore(from: string, row: RowEntry): Pick<GoalLine, "weight" | "score"> {
  const link = (figure: FigureEntry | undefined): FigureView | undefined => figure && figureLink(from, figure);
  const [weight, score] = [link(figureIn(row, "weight")), link(figureIn(row, "score"))];
  return { ...(weight ? { weight } : {}), ...(score ? { score } : {}) };
}
