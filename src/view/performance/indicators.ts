import type { PerformanceEntry, RowEntry } from "../../compile/entry.ts";
import type { Column } from "../../forms/form.ts";
import { performanceText } from "../../text/performance.ts";
import { type CellView, homeCell } from "../cell.ts";
import { figureIn } from "../lookup.ts";
import type { SheetColumn } from "../tables/columns.ts";
import { buildHead, type HeadView } from "../tables/head.ts";
import { type WeightBar, weightBars } from "./bar.ts";
import { lineView, type PlaceContext, type PlaceView } from "../source/place-view.ts";

/** A cell of the official list of indicators. */
export type IndicatorCell =
  | { readonly kind: "level"; readonly text: string; readonly rowspan: number }
  | { readonly kind: "name"; readonly text: string; readonly id: string }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly cell: CellView; readonly bar?: WeightBar }
  | { readonly kind: "place"; readonly place: PlaceView };

/** The indicators of a goal or evaluation table in their official form. */
export interface IndicatorsView {
  readonly head: HeadView;
  readonly lines: readonly { readonly total: boolean; readonly cells: readonly IndicatorCell[] }[];
  /** How to read the bars. */
  readonly key: string;
}

const levels = ["level1", "level2"] as const;

/** Builds the list of indicators, the columns that no row uses left out; undefined where there is none. */
export function buildIndicators(
  table: PerformanceEntry,
  columns: readonly Column[],
  context: PlaceContext,
): IndicatorsView | undefined {
  if (table.rows.length === 0) return undefined;
  const used = columns.filter(({ id }) => id === "name" || table.rows.some((row) => isUsed(row, id)));
  const bar = weightBars(table.rows);
  const hasPlaces = table.rows.some((row) => row.place);
  const drawn = [...used.map(toSheetColumn), ...(hasPlaces ? [placeColumn] : [])];
  return {
    head: buildHead(drawn),
    lines: table.rows.map((row, index) => ({
      total: row.total,
      cells: [
        ...used.flatMap((column) => toCells(table, index, column, bar)),
        ...(hasPlaces ? [{ kind: "place", place: lineView(context, row.place) } as const] : []),
      ],
    })),
    key: used.some(({ id }) => id === "score") ? performanceText.barScore : performanceText.barWeight,
  };
}

const placeColumn: SheetColumn = { kind: "ours", id: "place", path: [performanceText.place] };

function isUsed(row: RowEntry, id: string): boolean {
  return row.words[id] !== undefined || figureIn(row, id) !== undefined;
}

function toSheetColumn({ id, title, kind }: Column): SheetColumn {
  return { kind: id === "name" ? "name" : kind === "text" ? "words" : "figure", id, path: [title] };
}

function toCells(
  { rows, anchor }: PerformanceEntry,
  index: number,
  { id, kind }: Column,
  bar: (row: RowEntry) => WeightBar | undefined,
): IndicatorCell[] {
  const row = rows[index];
  if (!row) return [];
  if (id === "name") return [{ kind: "name", text: row.name, id: `${anchor}/${row.key}` }];
  const level = levels.find((each) => each === id);
  if (level) return levelCell(rows, index, level);
  if (kind === "text") return [{ kind: "words", text: row.words[id] ?? "" }];
  const drawn = id === "weight" ? bar(row) : undefined;
  return [{ kind: "figure", cell: homeCell(figureIn(row, id)), ...(drawn ? { bar: drawn } : {}) }];
}

/** A level cell reaches down over the rows that have the same one; it is drawn on the first of them. */
function levelCell(rows: readonly RowEntry[], index: number, level: (typeof levels)[number]): IndicatorCell[] {
  const text = rows[index]?.words[level] ?? "";
  if (text !== "" && index > 0 && sameLevel(rows[index - 1], rows[index], level)) return [];
  let end = index + 1;
  while (text !== "" && end < rows.length && sameLevel(rows[index], rows[end], level)) end += 1;
  return [{ kind: "level", text, rowspan: end - index }];
}

/** Whether two rows stand under the same level, and under the same one above it. */
export function sameLevel(
  one: RowEntry | undefined,
  other: RowEntry | undefined,
  level: (typeof levels)[number],
): boolean {
  const same = (id: string): boolean => one?.words[id] === other?.words[id];
  return level === "level1" ? same("level1") : same("level1") && same("level2");
}
