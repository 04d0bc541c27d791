import type { ProjectEntry, RowEntry } from "../../compile/entry.ts";
import { type CellView, homeCell } from "../cell.ts";
import { href } from "../href.ts";
import { figureIn } from "../lookup.ts";
import type { SheetColumn, SheetHalf } from "./columns.ts";
import type { OursCell } from "./margin.ts";

/** A cell of a table line. */
export type LineCell =
  | { readonly kind: "code"; readonly text: string }
  | ({ readonly kind: "name" } & NameCell)
  | { readonly kind: "words"; readonly text: string; readonly href?: string; readonly withheld: boolean }
  | { readonly kind: "figure"; readonly cell: CellView; readonly strong: boolean }
  | ({ readonly kind: "ours"; readonly first: boolean } & OursCell);

/** The cell that names a row, and carries the row's own id. */
export interface NameCell {
  readonly text: string;
  readonly id?: string;
  readonly href?: string;
  readonly withheld: boolean;
  /** Steps of indent. */
  readonly depth: number;
  readonly strong: boolean;
}

/** How a line is ruled: totals and whole bodies, then 类, 款, 项. */
export type LineLevel = "total" | "body" | "class" | "group" | "line" | "plain";

/** What the lines of one table need. */
export interface LineContext {
  readonly from: string;
  readonly anchor: string;
  readonly projects: readonly ProjectEntry[];
}

/** The cells of one row in the columns of its list; blank ones where the list has no row on this line. */
export function rowCells(context: LineContext, half: SheetHalf, row: RowEntry | undefined): LineCell[] {
  const project = row?.project === undefined ? undefined : context.projects.find(({ key }) => key === row.project);
  const byName = half.columns.some((column) => column.id === "project-name");
  return half.columns.map((column) => {
    if (column.kind === "code") return { kind: "code", text: codePart(row, half, column) };
    if (column.kind === "name") {
      return { kind: "name", ...nameCell(context, half, row, byName ? undefined : project) };
    }
    if (column.kind === "words") return wordsCell(context, row, column, project);
    return { kind: "figure", cell: homeCell(figureIn(row, column.id)), strong: row ? isStrong(row) : false };
  });
}

/** 类 with three digits, 款 and 项 with two each; only where rows of the table are keyed by code. */
function codePart(row: RowEntry | undefined, half: SheetHalf, column: SheetColumn): string {
  const level = half.columns.filter(({ kind }) => kind === "code").indexOf(column);
  return row?.code?.slice(level === 0 ? 0 : 1 + 2 * level, 3 + 2 * level) ?? "";
}

function nameCell(
  { from, anchor }: LineContext,
  half: SheetHalf,
  row: RowEntry | undefined,
  project: ProjectEntry | undefined,
): NameCell {
  if (!row) return { text: "", withheld: false, depth: 0, strong: false };
  const coded = half.codes === 0 && row.code !== undefined && !/^[一二三四五六七八九十]+、/.test(row.name);
  const id = `${anchor}/${row.key}`;
  const link = project ? href(from, project.id) : row.code === undefined ? undefined : `#${id}`;
  return {
    text: coded && !row.name.startsWith(row.code ?? "") ? `${row.code ?? ""} ${row.name}` : row.name,
    id,
    ...(link === undefined ? {} : { href: link }),
    withheld: project?.withheld ?? false,
    depth: depthOf(half, row),
    strong: isStrong(row),
  };
}

/** Steps of indent: by the code's length where the table prints codes, else as the form says. */
function depthOf(half: SheetHalf, row: RowEntry): number {
  if (half.codes === 0) return row.depth;
  return row.code === undefined ? 0 : (row.code.length - 3) / 2;
}

function wordsCell(
  { from }: LineContext,
  row: RowEntry | undefined,
  { id }: SheetColumn,
  project: ProjectEntry | undefined,
): LineCell {
  const text = row?.words[id] ?? "";
  const named = id === "project-name" && project !== undefined;
  return {
    kind: "words",
    text,
    ...(named ? { href: href(from, project.id) } : {}),
    withheld: named && project.withheld,
  };
}

function isStrong(row: RowEntry): boolean {
  return row.total || (row.code?.length === 3 && row.group === "rows");
}

/** How the line of a row is ruled. */
export function lineLevel(row: RowEntry | undefined, half: SheetHalf | undefined): LineLevel {
  if (!row) return "plain";
  if (row.total) return row.body === undefined ? "total" : "body";
  if (!half || half.codes === 0 || row.code === undefined) return "plain";
  return row.code.length === 3 ? "class" : row.code.length === 5 ? "group" : "line";
}
