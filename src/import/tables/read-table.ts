import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { cellsOf, type Layout, type SourceLine } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";
import { settle, type AnswersById } from "./answered.ts";
import { askEmpty, askText } from "./ask.ts";
import { isFigureField } from "./cell-tokens.ts";
import { hasBodies, hasCodes, splitCode } from "./codes.ts";
import { isFixedLabel } from "./fixed-labels.ts";
import { findGridColumns } from "./grid-columns.ts";
import { readGridHalves, readUnrolled } from "./grid-halves.ts";
import { gridFields, isVoid, readGridRow } from "./grid-lines.ts";
import { readGridRows } from "./grid-rows.ts";
import { cutHead, readRule } from "./head.ts";
import type { NameBook } from "./name-book.ts";
import { isHalvesRow, readPageHalves } from "./page-halves.ts";
import { cellsFrom, printsWholeNumbers, readPageLine, tokensOf } from "./page-lines.ts";
import { readPageRows } from "./page-rows.ts";
import type { RawRow } from "./printed.ts";

/** Rows of a known form as its layout prints them. */
export interface ReadTable {
  readonly rows: readonly RawRow[];
  /** Line of the sentence that says the table is empty. */
  readonly emptyAt?: number;
  readonly questions: readonly Question[];
}

/** Whether a form's rows are told by fixed labels in a fixed order rather than by codes or names. */
function isLabelled(form: Form): boolean {
  return form.groups.length > 1 || !(hasCodes(form) || hasBodies(form));
}

/** Reads a table whose blank cells left no trace. `lines` begin below the title. */
export function readPageTable(
  form: Form,
  lines: readonly SourceLine[],
  book: NameBook,
  answers: AnswersById,
): ReadTable {
  const coded = hasCodes(form);
  const isRow = (line: SourceLine): boolean => {
    if (isLabelled(form)) return isHalvesRow(form, line);
    const tokens = tokensOf(line.text);
    return (coded && splitCode(line.text).code !== "") || cellsFrom(tokens, false) < tokens.length;
  };
  const { body, afterBreak } = cutHead(lines, (line) => tokensOf(line.text), isRow);
  const printed = withoutPageNumbers(
    body.filter((line) => line.text.trim() !== ""),
    afterBreak,
  );
  if (saysEmpty(printed)) return withoutRows(form, printed, lines, answers);
  const wholeNumbers = printsWholeNumbers(printed);
  if (isLabelled(form)) {
    const rows = readPageHalves(form, printed, wholeNumbers, book);
    const known = rows.some((row) => row.code !== "" || row.cells.length > 0 || isFixedLabel(form, row.name));
    return known ? { rows, questions: [] } : withoutRows(form, printed, lines, answers);
  }
  const read = printed.map((line) => readPageLine(line, coded, wholeNumbers));
  if (!read.some((line) => line.code !== "" || line.cells.length > 0))
    return withoutRows(form, printed, lines, answers);
  return readPageRows(form, read, afterBreak, book, answers);
}

/** Whether all that stands below a head is the sentence that the table is empty; its year may begin a line like a figure. */
function saysEmpty(lines: readonly SourceLine[]): boolean {
  const said = tidy(lines.map((line) => line.text).join(""));
  return /空表。?$/.test(said) && !/\d\.\d/.test(said);
}

/** Takes out numbers that stand alone at the foot of a page: the next line, if any, begins a page (with a blank) or follows a repeated header. */
function withoutPageNumbers(lines: readonly SourceLine[], afterBreak: ReadonlySet<number>): readonly SourceLine[] {
  const beginsPage = (line: SourceLine | undefined): boolean =>
    line === undefined || line.text.startsWith(" ") || afterBreak.has(line.number);
  return lines.filter((line, index) => !(/^\d{1,3}$/.test(line.text.trim()) && beginsPage(lines[index + 1])));
}

/** Reads a table of fields; undefined when its columns are not the form's. `lines` begin below the title. */
export function readGridTable(
  form: Form,
  lines: readonly SourceLine[],
  layout: Layout,
  answers: AnswersById,
): ReadTable | undefined {
  const fieldsOf = (line: SourceLine): readonly string[] => gridFields(line, layout);
  const isGridLine = (line: SourceLine): boolean => cellsOf(line, layout) !== undefined && !isSentence(fieldsOf(line));
  const isRow = (line: SourceLine): boolean => {
    const fields = fieldsOf(line);
    if (!isGridLine(line) || isVoid(fields) || readRule(fields)) return false;
    const coded = hasCodes(form) && fields.some((field) => splitCode(field).code !== "");
    // In a single list a label without figures may be a heading (预算数, 决算数).
    return coded || fields.some(isFigureField) || (form.groups.length > 1 && isFixedLabel(form, fields[0] ?? ""));
  };
  const { rule, head, body } = cutHead(lines, fieldsOf, isRow);
  const headings = head.filter(isGridLine).map(fieldsOf);
  const texts = body.filter((line) => line.text.trim() !== "" && !isGridLine(line));
  const rows = body
    .filter(isGridLine)
    .flatMap((line) => readGridRow(line, layout) ?? [])
    .filter((row) => !isVoid(row.fields.map((field) => field.text)));
  if (rows.length === 0) return withoutRows(form, texts, lines, answers);
  const asked = texts.map((line) => askText(form, tidy(line.text), line.number));
  const unrolled = readUnrolled(form, rows, headings);
  if (unrolled) return { rows: unrolled, questions: asked };
  if (form.groups.length > 1) {
    const halves = readGridHalves(form, rows, headings);
    return halves && { rows: halves, questions: asked };
  }
  const columns = findGridColumns(form, rule, headings);
  if (!columns) return undefined;
  const read = readGridRows(form, columns, rows);
  return { rows: read.rows, questions: [...asked, ...read.questions] };
}

/** Whether a row's only text is a sentence or a note: it spans the table and is no row of it. */
function isSentence(fields: readonly string[]): boolean {
  const [text = "", ...others] = fields.filter((field) => field !== "");
  return others.length === 0 && /。$|空表|^(?:注|备注|说明)[：:]/.test(text);
}

/** A table of headings only: empty when a sentence says so, else a question. */
function withoutRows(
  form: Form,
  texts: readonly SourceLine[],
  lines: readonly SourceLine[],
  answers: AnswersById,
): ReadTable {
  const [sentence] = texts;
  const said = texts.map((line) => tidy(line.text)).join("");
  if (sentence && /空表|为空|没有|无|未安排|未发生/.test(said))
    return { rows: [], emptyAt: sentence.number, questions: [] };
  const at = sentence?.number ?? lines[0]?.number ?? 0;
  const { question, answer } = settle(askEmpty(form, at), answers);
  const asked = [question, ...(sentence ? [askText(form, said, sentence.number)] : [])];
  return { rows: [], questions: asked, ...(answer === "true" ? { emptyAt: at } : {}) };
}
