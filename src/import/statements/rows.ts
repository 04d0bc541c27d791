import { findColumn, type Form } from "../../forms/form.ts";
import { directionWords } from "../../model/cell.ts";
import { parseDecimal } from "../../model/money.ts";
import type { CellContent, CiteContent, RowContent } from "../../schema/content.ts";
import { findCites } from "../figures/cites.ts";
import { lineAt, sliceTidy, type TidyText } from "../text/tidy.ts";
import { isText } from "./facets.ts";
import type { Group } from "./groups.ts";
import type { StatedFacet } from "./statements.ts";
import type { Subject } from "./subjects.ts";

/** A row while its sentences are read. */
export interface RowDraft {
  readonly key: string;
  readonly name: string;
  readonly line: number;
  readonly cells: Record<string, CellContent>;
  readonly cites: CiteContent[];
}

/** Rows of one form while its sentences are read. */
export interface SectionDraft {
  readonly form: Form;
  /** Line of the heading, or of the first row where the section has none of its own. */
  readonly line: number;
  unit?: string;
  /** Line of the sentence that says there is nothing. */
  emptyAt?: number;
  readonly rows: RowDraft[];
}

/**
 * Puts a group of columns into the first row of its subject where all of them are blank; what is printed a second time gets a row
 * `<row>~2`. Returns the facets that found a place; those of columns the form does not have found none.
 */
export function placeGroup(
  draft: SectionDraft,
  subject: Subject,
  line: number,
  group: Group,
  text: TidyText,
): StatedFacet[] {
  const cells = Object.entries(group.cells).filter(([column]) => findColumn(draft.form, column));
  if (cells.length === 0) return [];
  const bases = Object.entries(group.bases).filter(([column]) => findColumn(draft.form, column));
  const columns = [...cells, ...bases].map(([column]) => column);
  const row = findRow(draft, subject, line, columns);
  for (const [column, facet] of cells) {
    if (isForeign(draft, column, facet)) row.cites.push(citeOf(facet, text));
    else row.cells[column] = cellOf(facet, row.line, text);
    if (isText(facet.kind)) row.cites.push(...findCites(sliceTidy(text, facet.start, facet.close)));
  }
  for (const [column, base] of bases) row.cells[column] = base;
  return cells.map(([, facet]) => facet);
}

function findRow(draft: SectionDraft, subject: Subject, line: number, columns: readonly string[]): RowDraft {
  for (let time = 1; ; time += 1) {
    const key = time === 1 ? subject.row : `${subject.row}~${String(time)}`;
    const row = draft.rows.find((candidate) => candidate.key === key);
    if (!row) {
      const fresh: RowDraft = { key, name: subject.name, line, cells: {}, cites: [] };
      draft.rows.push(fresh);
      return fresh;
    }
    if (columns.every((column) => row.cells[column] === undefined)) return row;
  }
}

/** Whether a cell's money is printed in another unit than the section's; the first money printed gives the section its unit. */
function isForeign(draft: SectionDraft, column: string, facet: StatedFacet): boolean {
  if (facet.unit === undefined || findColumn(draft.form, column)?.kind !== "money") return false;
  draft.unit ??= facet.unit;
  return facet.unit !== draft.unit;
}

function citeOf(facet: StatedFacet, text: TidyText): CiteContent {
  return { printed: facet.printed, unit: facet.unit ?? "", at: String(lineAt(text, facet.start)) };
}

function cellOf(facet: StatedFacet, rowLine: number, text: TidyText): CellContent {
  const value = isText(facet.kind) ? text.text.slice(facet.start, facet.close) : facet.printed;
  const printed = facet.word ? `${facet.word} ${value}` : value;
  const line = lineAt(text, facet.start);
  const unreadable = !isText(facet.kind) && isMisprint(facet);
  if (line === rowLine && !unreadable) return printed;
  return {
    printed,
    ...(line === rowLine ? {} : { at: String(line) }),
    ...(unreadable ? { unreadable: "true" as const } : {}),
  };
}

/** A number whose digits are wrongly grouped; a word such as 未安排 is none. */
function isMisprint(facet: StatedFacet): boolean {
  return facet.kind !== "none" && !(facet.printed in directionWords) && parseDecimal(facet.printed) === undefined;
}

/** The row as content, its cells in the order of the form's columns. */
export function toRow(form: Form, { key, name, line, cells, cites }: RowDraft): RowContent {
  const inOrder = form.columns.flatMap(({ id }) => (cells[id] === undefined ? [] : [[id, cells[id]] as const]));
  return {
    row: key,
    name,
    ...Object.fromEntries(inOrder),
    ...(cites.length > 0 ? { cites } : {}),
    at: String(line),
  };
}
