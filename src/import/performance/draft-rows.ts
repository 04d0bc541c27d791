import type { RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import { ask } from "./ask.ts";
import { type InForce, readLevels } from "./levels.ts";
import { type ColumnText, toRow } from "./row-content.ts";
import { type Level } from "./vocabulary.ts";

/** Something about a row that is not certain. */
export interface Doubt {
  /** Column it is about; empty for the whole row. */
  readonly column: string;
  readonly at: number;
  readonly zh: string;
  readonly en: string;
  readonly candidates: readonly string[];
}

/** An indicator as read, before its place among the levels is known. A row without cells is an empty category: its labels alone count. */
export interface DraftRow {
  readonly labels: readonly string[];
  readonly cells: Map<string, ColumnText>;
  readonly doubts: Doubt[];
}

/** Gives indicators their keys and levels, and makes the questions their doubts raise. */
export function writeDrafts(
  drafts: readonly DraftRow[],
  key: string,
  levels: readonly Level[],
): { rows: RowContent[]; questions: Question[] } {
  const rows: RowContent[] = [];
  const questions: Question[] = [];
  let inForce: InForce = {};
  for (const { labels, cells, doubts } of drafts) {
    const reading = readLevels(inForce, labels, levels);
    inForce = reading.inForce;
    if (cells.size === 0) continue;
    const row = toRow(rows.length + 1, inForce, cells);
    rows.push(row);
    const name = cells.get("name") ?? { text: "", at: 0 };
    const all = reading.doubt ? [...doubts, levelDoubt(name, reading.doubt.column, reading.doubt.candidates)] : doubts;
    // One question for a cell: the first doubt about it.
    const first = all.filter(({ column }, index) => all.findIndex((doubt) => doubt.column === column) === index);
    for (const { column, at, zh, en, candidates } of first) {
      const address = `performance#${key}/${row.row ?? ""}${column === "" ? "" : `/${column}`}`;
      questions.push(ask(address, at, zh, en, candidates));
    }
  }
  return { rows, questions };
}

function levelDoubt(name: ColumnText, column: string, candidates: readonly string[]): Doubt {
  const nested = candidates[0]?.includes("/") ?? false;
  return {
    column,
    at: name.at,
    zh: `指标“${name.text}”属于哪一级指标不能确定，请写明${nested ? "（两级写成“一级/二级”，只有一级就只写一级）" : ""}。`,
    en: `which level stands over the indicator "${name.text}" cannot be told; write it${nested ? ' ("first/second", or the first alone)' : ""}.`,
    candidates,
  };
}
