import type { SectionEntry } from "../../compile/entry.ts";
import type { Column } from "../../forms/form.ts";
import { narrativeText } from "../../text/narrative.ts";

/** A column of a statement table. */
export interface StatementColumn {
  readonly id: string;
  /** Heading, with the unit where every cell has the same. */
  readonly title: string;
  readonly numeric: boolean;
  /** Printed with its direction word and shown with its sign. */
  readonly signed: boolean;
}

/** The columns of a section in words that its rows use: figures and short words stand side by side, explanations run below their row. */
export interface StatementColumns {
  readonly beside: readonly StatementColumn[];
  readonly below: readonly StatementColumn[];
}

const signed = new Set(["change", "percent", "variance"]);

/** Picks from the columns of a form those that a section uses. */
export function statementColumns(columns: readonly Column[], section: SectionEntry): StatementColumns {
  const used = columns.filter(({ id }) => section.rows.some((row) => isUsed(row, id)));
  const made = (list: readonly Column[]): StatementColumn[] => list.map((column) => toColumn(column, section.unit));
  return { beside: made(used.filter((column) => !column.prose)), below: made(used.filter((column) => column.prose)) };
}

function isUsed(row: SectionEntry["rows"][number], id: string): boolean {
  return row.figures.some((figure) => figure.column === id) || row.words[id] !== undefined;
}

function toColumn({ id, title, kind, unit }: Column, money: string): StatementColumn {
  const heading = kind === "money" ? money : kind === "area" ? unit : undefined;
  return {
    id,
    title: heading === undefined ? title : narrativeText.unitOf.replace("{title}", title).replace("{unit}", heading),
    numeric: kind !== "text",
    signed: signed.has(id),
  };
}
