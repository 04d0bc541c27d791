import type { Form } from "../../forms/form.ts";
import type { SectionContent } from "../../schema/content.ts";
import type { ImportContext, Question, Recognised } from "../context.ts";
import type { TableRegion } from "../regions.ts";
import type { Layout, SourceLine } from "../source.ts";
import { tidy } from "../tidy.ts";
import { askForm, askUnit } from "./ask.ts";
import { findTableForm } from "./find-form.ts";
import { readGenericTable } from "./generic-table.ts";
import { isPreamble, readUnit } from "./head.ts";
import { keyRows } from "./key-rows.ts";
import { openNameBook } from "./name-book.ts";
import { placeFigures, type AnswersById } from "./placing/place.ts";
import type { PrintedTable, RawRow } from "./printed.ts";
import { readGridTable, readPageTable, type ReadTable } from "./read-table.ts";
import { toSection } from "./to-section.ts";

/** A region with what is known before its rows are read. */
interface Titled {
  readonly title: string;
  readonly at: number;
  readonly unit: string;
  readonly form: Form | undefined;
  readonly number: string;
  /** Lines below the title. */
  readonly lines: readonly SourceLine[];
}

/** A region that is read: a table of a known form, or a section as printed. */
type Read = { readonly table: PrintedTable } | { readonly section: SectionContent };

/**
 * Recognises the official tables of a document, in print order. A figure stands in its column by position, or, where the text kept no blank cells,
 * by proof from the forms' identities; what is not proved is asked about (`answers` by question id settle it). Tables no form of the profile describes
 * are kept as printed.
 */
export function recogniseTables(
  regions: readonly TableRegion[],
  layout: Layout,
  context: ImportContext,
  answers: AnswersById = new Map(),
): Recognised<readonly SectionContent[]> {
  const questions: Question[] = [];
  const titled = withUnits(
    joinRepeated(regions).map((region) => titleOf(region, context)),
    questions,
  );
  const raws = new Map<Titled, ReadTable | undefined>();
  const named: RawRow[] = [];
  const hasProjects = (region: Titled): boolean =>
    region.form?.columns.some((column) => column.id === "project-name") ?? false;
  for (const region of [...titled].sort((a, b) => Number(hasProjects(a)) - Number(hasProjects(b)))) {
    const read = readRows(region, layout, context, named);
    raws.set(region, read);
    if (read && !hasProjects(region)) named.push(...read.rows);
  }
  let unknown = 0;
  const read = titled.map((region): Read => {
    const raw = raws.get(region);
    if (region.form && raw) return { table: toTable(region, region.form, raw, context, named, questions) };
    unknown += 1;
    const key = `t${unknown}`;
    questions.push(askForm(`generic/${key}`, region.title, region.at, numberedForms(region, context)));
    return { section: readGenericTable(key, region.title, region.at, region.unit, region.lines, layout) };
  });
  const tables = read.flatMap((one) => ("table" in one ? [one.table] : []));
  const placed = placeFigures(tables, answers);
  const sections = new Map(tables.map((table, index) => [table, placed.tables[index] ?? table]));
  return {
    found: read.map((one) => ("section" in one ? one.section : toSection(sections.get(one.table) ?? one.table))),
    questions: [...questions, ...placed.questions],
  };
}

/** Joins a table to the one before it when its number is printed again at a page break. */
function joinRepeated(regions: readonly TableRegion[]): readonly TableRegion[] {
  const joined: TableRegion[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last && region.number !== "" && region.number === last.number && titleLine(last) === titleLine(region))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...region.lines] };
    else joined.push(region);
  }
  return joined;
}

function titleLine(region: TableRegion): string {
  return tidy(region.lines.find((line) => line.text.trim() !== "")?.text ?? "");
}

function titleOf(region: TableRegion, context: ImportContext): Titled {
  const index = region.lines.findIndex((line) => line.text.trim() !== "" && !isPreamble(line.text));
  const line = region.lines[index];
  const title = tidy(line?.text ?? "");
  const unit = region.lines.map((one) => readUnit(one.text)).find((one) => one !== undefined) ?? "";
  return {
    title,
    at: line?.number ?? region.lines[0]?.number ?? 0,
    unit,
    form: findTableForm(title, context),
    number: region.number,
    lines: region.lines.filter((_, order) => order !== index),
  };
}

/** A unit printed once above several tables holds for those below; a table without any is asked about. */
function withUnits(regions: readonly Titled[], questions: Question[]): readonly Titled[] {
  let unit = "";
  return regions.map((region) => {
    unit = region.unit === "" ? unit : region.unit;
    if (unit === "") questions.push(askUnit(region.form?.id ?? region.title, region.at));
    return { ...region, unit };
  });
}

function readRows(
  region: Titled,
  layout: Layout,
  context: ImportContext,
  named: readonly RawRow[],
): ReadTable | undefined {
  if (!region.form) return undefined;
  return layout === "pages"
    ? readPageTable(region.form, region.lines, openNameBook(context, named))
    : readGridTable(region.form, region.lines, layout);
}

function toTable(
  region: Titled,
  form: Form,
  read: ReadTable,
  context: ImportContext,
  named: readonly RawRow[],
  questions: Question[],
): PrintedTable {
  const keyed = keyRows(form, read.rows, region.unit, openNameBook(context, named));
  questions.push(...read.questions, ...keyed.questions);
  return {
    form,
    unit: region.unit,
    at: read.emptyAt ?? region.at,
    empty: read.emptyAt !== undefined,
    rows: keyed.rows,
    questions: [],
  };
}

/** Forms that bear the number printed above an unknown table. */
function numberedForms(region: Titled, context: ImportContext): readonly string[] {
  return context.profile.forms.flatMap((form) =>
    form.part === "table" && form.section === region.number ? [form.id] : [],
  );
}
