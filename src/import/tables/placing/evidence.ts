import type { CellRef, Form } from "../../../forms/form.ts";
import type { CellContent, ClauseContent, RowContent, SectionContent } from "../../../schema/content.ts";
import type { ImportContext } from "../../context.ts";
import { plainName } from "../../draft/names.ts";
import { conventionOf } from "../conventions.ts";
import type { PrintedRow } from "../printed.ts";
import { readAmount, type Amount } from "./amounts.ts";
import { amountAt } from "./choices.ts";
import type { Placement } from "./puzzle.ts";

/** What the explanation of the same document says in words. It never proves a place in a table: the two may contradict each other. */
export interface Told {
  readonly sections: readonly SectionContent[];
  readonly clauses: readonly ClauseContent[];
}

/** How many things said in words a placement of a row's numbers contradicts. */
export type Contradictions = (form: Form, row: PrintedRow, amounts: Amounts, placement: Placement) => number;

type Amounts = readonly (Amount | undefined)[];

/** Part of a project's money: what it is for leaves some columns. */
interface Part {
  readonly columns: readonly string[];
  readonly fen: number;
}

/** Nothing is said in words. */
export const nothingTold: Told = { sections: [], clauses: [] };

/** Counts contradictions with the sentences that state cells of tables, and with what clauses say their money is for. */
export function contradictionsOf(told: Told, context: Pick<ImportContext, "profile" | "economic">): Contradictions {
  const stated = statedCells(told.sections, context);
  const forms = context.profile.forms.filter(({ id }) => conventionOf(id).classes !== undefined);
  const parts = new Map(forms.map((form) => [form.id, partsOf(form, told.clauses, context)]));
  return (form, row, amounts, placement) => {
    const indexOf = (id: string): number => form.columns.findIndex((column) => column.id === id);
    const cells = row.body === undefined ? (stated.get(`${form.id}/${row.row ?? ""}`) ?? []) : [];
    const wrong = cells.filter(({ column, fen }) => amountAt(amounts, placement, indexOf(column))?.fen !== fen).length;
    const own = partsOfRow(parts.get(form.id), row);
    return wrong + (fits(own, (id) => amountAt(amounts, placement, indexOf(id))?.fen ?? 0) ? 0 : 1);
  };
}

/** Amounts of cells of tables that sentences repeat, by form and row: what the forms declare to be equal. */
function statedCells(
  sections: readonly SectionContent[],
  { profile }: Pick<ImportContext, "profile">,
): ReadonlyMap<string, readonly { readonly column: string; readonly fen: number }[]> {
  const stated = new Map<string, { column: string; fen: number }[]>();
  const state = (said: CellRef, cell: CellRef): void => {
    const section = sections.find(({ form }) => form === said.form);
    for (const row of section?.rows ?? []) {
      if (row.row === undefined || (said.row !== "*" && said.row !== row.row)) continue;
      const fen = fenOf(row[said.column], section?.unit);
      const key = `${cell.form}/${cell.row === "*" ? row.row : cell.row}`;
      if (fen !== undefined) stated.set(key, [...(stated.get(key) ?? []), { column: cell.column, fen }]);
    }
  };
  for (const { identities } of profile.forms)
    for (const identity of identities) {
      if (identity.kind !== "equal") continue;
      state(identity.left, identity.right);
      state(identity.right, identity.left);
    }
  return stated;
}

/** What the named projects of a form's rows spend on, by plain name; the sum of all under the empty name. */
function partsOf(
  form: Form,
  clauses: readonly ClauseContent[],
  context: Pick<ImportContext, "economic">,
): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>([["", []]]);
  for (const { name, unit, rows } of clauses) {
    const own = rows.flatMap((row) => partOf(form, row, unit, context));
    parts.set(plainName(name), own);
    parts.get("")?.push(...own);
  }
  return parts;
}

function partOf(
  form: Form,
  row: RowContent,
  unit: string | undefined,
  { economic }: Pick<ImportContext, "economic">,
): Part[] {
  const fen = /^a\d+$/.test(row.row ?? "") ? fenOf(row["amount"], unit) : undefined;
  if (fen === undefined) return [];
  const words = plainName(row.name ?? "");
  const known = economic
    .map(({ code, name }) => ({ code, name: plainName(name) }))
    .filter(({ code, name }) => code.length === 5 && name.length > 2 && words.includes(name));
  const longest = Math.max(0, ...known.map(({ name }) => name.length));
  const columns = known
    .filter(({ name }) => name.length === longest)
    .flatMap(({ code }) => conventionOf(form.id).classes?.[code.slice(0, 3)] ?? []);
  return columns.length > 0 ? [{ columns: [...new Set(columns)].sort(), fen }] : [];
}

function partsOfRow(parts: ReadonlyMap<string, readonly Part[]> | undefined, row: PrintedRow): readonly Part[] {
  if (row.project) return parts?.get(plainName(row.project.printed)) ?? [];
  return row.row === "total" && row.body === undefined ? (parts?.get("") ?? []) : [];
}

/** Whether columns hold at least what is said to be spent there: each set of columns what belongs to it alone. */
function fits(parts: readonly Part[], amount: (column: string) => number): boolean {
  const sets = [...new Map(parts.map(({ columns }) => [columns.join(" "), columns])).values()];
  return sets.every((columns) => {
    const within = parts.filter((part) => part.columns.every((column) => columns.includes(column)));
    const spent = within.reduce((sum, { fen }) => sum + fen, 0);
    return columns.reduce((sum, column) => sum + amount(column), 0) >= spent;
  });
}

function fenOf(content: CellContent | RowContent["cites"], unit = "万元"): number | undefined {
  const printed = typeof content === "string" ? content : content && "printed" in content ? content.printed : "";
  return /\d/.test(printed) ? readAmount(printed, unit)?.fen : undefined;
}
