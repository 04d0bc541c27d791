import { genericPrefix } from "../../forms/generic.ts";
import type { Form } from "../../forms/form.ts";
import type { SectionContent } from "../../schema/content.ts";
import type { ImportContext, Question, Recognised } from "../context.ts";
import type { TableRegion } from "../text/regions.ts";
import { hasColumns, type Layout } from "../text/source.ts";
import type { AnswersById } from "./answered.ts";
import { askForm } from "./ask.ts";
import { readGenericTable } from "./generic-table.ts";
import { asHeaded } from "./headed-form.ts";
import { keyRows } from "./key-rows.ts";
import { isTotalLabel } from "./labels.ts";
import { openNameBook } from "./name-book.ts";
import { contradictionsOf, nothingTold, type Told } from "./placing/evidence.ts";
import { placeFigures } from "./placing/place.ts";
import type { PrintedTable, RawRow } from "./printed.ts";
import { readGridTable, readPageTable, type ReadTable } from "./read-table.ts";
import { titleTables, type TitledTable } from "./titled.ts";
import { toSection } from "./to-section.ts";

/** What one document's tables are read with. */
interface Reading {
  readonly layout: Layout;
  readonly context: ImportContext;
  readonly answers: AnswersById;
  /** Rows that teach the names of codes to the tables read after them. */
  readonly named: RawRow[];
  /** Names that head groups of rows with codes: bodies for certain. */
  readonly bodies: string[];
  readonly questions: Question[];
}

/**
 * Recognises the official tables of a document, in print order. A figure stands in its column by position, or, where the text kept no blank cells,
 * by proof from the forms' identities; what is not proved is asked about, that first which agrees with what is `told` in words. `answers` by question id choose among the candidates; the first candidate
 * of a question is always what was taken. Tables no form of the profile describes are kept as printed.
 */
export function recogniseTables(
  regions: readonly TableRegion[],
  layout: Layout,
  context: ImportContext,
  answers: AnswersById = new Map(),
  told: Told = nothingTold,
): Recognised<readonly SectionContent[]> {
  const printedRegions = regions.filter(({ lines }) => lines.some((line) => line.text.trim() !== ""));
  const { tables, questions } = titleTables(printedRegions, layout, context, answers);
  const headed = tables.map(({ form, lines, at }) => form && asHeaded(form, lines, at, answers));
  const titled = tables.map((table, order): TitledTable => ({ ...table, form: headed[order]?.form }));
  const asked = [...questions, ...headed.flatMap((one) => one?.questions ?? [])];
  const reading: Reading = { layout, context, answers, named: [], bodies: [], questions: asked };
  const read = readAll(titled, reading);
  let unknown = 0;
  const found = titled.map((table): PrintedTable | SectionContent => {
    const rows = read.get(table);
    if (table.form && rows) return toPrinted(table, table.form, rows, reading);
    unknown += 1;
    const key = `t${unknown}`;
    if (table.form) reading.questions.push(askForm(`${genericPrefix}${key}`, table.title, table.at, []));
    return readGenericTable(key, table, layout);
  });
  const printed = found.filter((one) => isPrinted(one));
  const placed = placeFigures(printed, answers, contradictionsOf(told, context));
  const sections = new Map(printed.map((table, index) => [table, placed.tables[index] ?? table]));
  return {
    found: found.map((one) => (isPrinted(one) ? toSection(sections.get(one) ?? one) : one)),
    questions: [...reading.questions, ...placed.questions],
  };
}

function isPrinted(one: PrintedTable | SectionContent): one is PrintedTable {
  return typeof one.form !== "string";
}

/** Reads the rows of all tables; those with project names last, when the names of codes are known. */
function readAll(titled: readonly TitledTable[], reading: Reading): ReadonlyMap<TitledTable, ReadTable | undefined> {
  const hasProjects = ({ form }: TitledTable): boolean =>
    form?.columns.some((column) => column.id === "project-name") ?? false;
  const order = [...titled.filter((table) => !hasProjects(table)), ...titled.filter(hasProjects)];
  return new Map(
    order.map((table) => {
      const rows = readRows(table, reading);
      const own = rows?.rows ?? [];
      if (!hasProjects(table)) reading.named.push(...own);
      else reading.bodies.push(...own.flatMap(({ code, name }) => (code === "" && !isTotalLabel(name) ? [name] : [])));
      return [table, rows];
    }),
  );
}

function readRows({ form, lines }: TitledTable, reading: Reading): ReadTable | undefined {
  if (!form) return undefined;
  const { layout, context, named, answers } = reading;
  return hasColumns(lines, layout)
    ? readGridTable(form, lines, layout, answers)
    : readPageTable(form, lines, openNameBook(context, named), answers);
}

function toPrinted({ unit, at, notes }: TitledTable, form: Form, read: ReadTable, reading: Reading): PrintedTable {
  const book = openNameBook(reading.context, reading.named, reading.bodies);
  const keyed = keyRows(form, read.rows, unit, book, reading.answers);
  reading.questions.push(...read.questions, ...keyed.questions);
  return { form, unit, at: read.emptyAt ?? at, empty: read.emptyAt !== undefined, rows: keyed.rows, notes };
}
