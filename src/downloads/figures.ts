import type { DisclosureEntry, FigureEntry, RowEntry, SectionEntry } from "../compile/entry.ts";
import { fenToYuan } from "../model/money.ts";
import { columnTitles, type ColumnTitles } from "./column-titles.ts";
import { figureColumns, type FigureColumn } from "./figure-columns.ts";
import { sortByIds } from "./order.ts";
import { lineCell, pageCell } from "./place-cells.ts";
import type { DownloadTable } from "./table.ts";

type FigureRow = Readonly<Record<FigureColumn, string>>;

/** A section with the rows whose figures are wanted from it. */
interface Printed {
  readonly disclosure: DisclosureEntry;
  readonly section: SectionEntry;
  readonly rows: readonly RowEntry[];
  readonly titles: ColumnTitles;
}

/** One row a printed figure: cells of all sections, clauses, goal and evaluation tables with their fund lines, and figures inside prose. */
export function figuresTable(disclosures: readonly DisclosureEntry[]): DownloadTable<FigureColumn> {
  return {
    name: "figures",
    title: "数字",
    description: "公开文件里印着的每一个数字一行，空白格不列。编号去掉 index.html 就是它在本站的地址。",
    key: ["figure_id"],
    columns: figureColumns,
    references: [{ column: "disclosure_id", table: "disclosures", key: "disclosure_id" }],
    rows: sortByIds(disclosures.flatMap(printedParts).flatMap(toRows), (row) => row.figure_id),
  };
}

function printedParts(disclosure: DisclosureEntry): readonly Printed[] {
  const { profile } = disclosure;
  return [
    ...disclosure.sections.map((section) => ({
      disclosure,
      section,
      rows: section.rows,
      titles: columnTitles(profile, section, "columns"),
    })),
    ...disclosure.clauses.map((clause) => ({
      disclosure,
      section: clause,
      rows: clause.rows,
      titles: columnTitles(profile, clause, "columns"),
    })),
    ...disclosure.performance.flatMap((table) => [
      { disclosure, section: table, rows: table.rows, titles: columnTitles(profile, table, "columns") },
      { disclosure, section: table, rows: table.funds, titles: columnTitles(profile, table, "funds") },
      ...(table.cites.length > 0 ? [citesOfGoal(disclosure, table, table.cites)] : []),
    ]),
  ];
}

/** Figures inside the text of a goal belong to no printed row; the middle of their address stands for it. */
function citesOfGoal(disclosure: DisclosureEntry, section: SectionEntry, cites: readonly FigureEntry[]): Printed {
  const key = cites[0]?.id.split("#")[1]?.split("/").slice(1, -1).join("/") ?? "";
  const row = {
    key,
    name: "绩效目标",
    depth: 0,
    total: false,
    leaf: false,
    group: "goal",
    figures: [],
    words: {},
    cites,
  };
  return { disclosure, section, rows: [row], titles: new Map() };
}

function toRows({ disclosure, section, rows, titles }: Printed): readonly FigureRow[] {
  return rows.flatMap((row) => [
    ...row.figures.map((figure) => {
      const column = titles.get(figure.column);
      const countable = row.leaf && column?.kind !== "percent" && figure.value !== undefined;
      return toRow(disclosure, section, row, figure, column?.title ?? figure.column, countable);
    }),
    ...row.cites.map((cite) => toRow(disclosure, section, row, cite, "文中数字", false)),
  ]);
}

function toRow(
  disclosure: DisclosureEntry,
  section: SectionEntry,
  row: RowEntry,
  figure: FigureEntry,
  heading: string,
  leaf: boolean,
): FigureRow {
  return {
    figure_id: figure.id,
    disclosure_id: disclosure.id,
    part: section.part,
    section: section.section,
    row: row.key,
    row_code: row.code ?? "",
    row_name: row.project === undefined ? row.name : (row.words["project-name"] ?? row.name),
    column: figure.column,
    column_name: heading,
    printed: figure.printed,
    value: figure.value ?? "",
    unit: figure.unit,
    amount_yuan: figure.fen === undefined ? "" : fenToYuan(figure.fen),
    state: figure.state,
    leaf: String(leaf),
    source_line: lineCell(figure.place),
    source_page: pageCell(figure.place),
  };
}
