import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { settle, type AnswersById } from "./answered.ts";
import { askPiece, askText, keep } from "./ask.ts";
import { hasCodes } from "./codes.ts";
import { isTotalLabel, labelKey } from "./labels.ts";
import type { NameBook } from "./name-book.ts";
import type { PageLine, Piece } from "./page-lines.ts";
import { findName, joinPieces, splitNames } from "./pieces.ts";
import type { PrintedCell, RawRow } from "./printed.ts";

interface OpenRow {
  readonly at: number;
  readonly code: string;
  readonly pieces: Piece[];
  readonly cells: PrintedCell[];
}

/** What rows are put together from. */
interface Reading {
  readonly form: Form;
  readonly book: NameBook;
  readonly answers: AnswersById;
  /** Lines that follow a repeated header. */
  readonly afterBreak: ReadonlySet<number>;
  readonly rows: OpenRow[];
  readonly questions: Question[];
}

/**
 * Puts the rows of a list together from the lines of extracted pages: a row begins with its code, or with its name where it has none; names wrap
 * before the figures, and after them where a page break cut the row.
 */
export function readPageRows(
  form: Form,
  lines: readonly PageLine[],
  afterBreak: ReadonlySet<number>,
  book: NameBook,
  answers: AnswersById,
): { rows: readonly RawRow[]; questions: readonly Question[] } {
  const reading: Reading = { form, book, answers, afterBreak, rows: [], questions: [] };
  let index = 0;
  while (index < lines.length) index += takeLines(reading, lines, index);
  const rows = reading.rows.map((row): RawRow => {
    const { name, project, questions } = splitNames(form, row, book, answers);
    reading.questions.push(...questions);
    return { at: row.at, code: row.code, name, cells: row.cells, ...(project ? { project } : {}) };
  });
  return { rows, questions: reading.questions };
}

/** Takes in the line at an index, and those that belong with it. Returns how many were taken. */
function takeLines(reading: Reading, lines: readonly PageLine[], index: number): number {
  const line = lines[index];
  const last = reading.rows.at(-1);
  if (!line) return 1;
  if (line.code !== "") {
    open(reading, line);
    return 1;
  }
  if (last && (line.words.length === 0 || (last.cells.length === 0 && !standsAlone(reading, last, line)))) {
    last.pieces.push(...line.words);
    last.cells.push(...line.cells);
    return 1;
  }
  const run = lines.slice(index).findIndex((one) => one.code !== "" || one.cells.length > 0);
  const words = lines.slice(index, run < 0 ? lines.length : index + run);
  const next = run < 0 ? undefined : lines[index + run];
  if (words.length === 0) {
    open(reading, line);
    return 1;
  }
  if (!next || next.code !== "") {
    for (const word of words) endRow(reading, word);
    return words.length;
  }
  beginRow(reading, words, next);
  return words.length + 1;
}

function open(reading: Reading, line: PageLine): void {
  reading.rows.push({ at: line.at, code: line.code, pieces: [...line.words], cells: [...line.cells] });
}

/** Whether a line cannot continue a row that still waits for its figures: it is a total or a known body, with figures of its own. */
function standsAlone(reading: Reading, last: OpenRow, line: PageLine): boolean {
  const text = joinPieces(line.words);
  if (line.cells.length === 0 || last.pieces.length === 0) return false;
  return isTotalLabel(text) || reading.book.bodies.has(labelKey(text));
}

/** Words between a finished row and a row with a code (or the end): the rest of the finished row's names, unless its name is whole. */
function endRow(reading: Reading, line: PageLine): void {
  const last = reading.rows.at(-1);
  const isWhole = !hasProjects(reading) && last !== undefined && last.code !== "" && isFinished(reading, last);
  if (last && !isWhole) last.pieces.push(...line.words);
  else if (last && reading.book.namesOf(last.code).length === 0) endUnknown(reading, last, line);
  else reading.questions.push(askText(reading.form, joinPieces(line.words), line.at));
}

/** Words below a row whose code nobody knows: its name goes on, or they are no part of the table. */
function endUnknown(reading: Reading, last: OpenRow, line: PageLine): void {
  const asked = askPiece(reading.form, joinPieces(line.words), line.at, ["previous", keep]);
  const { question } = settle(asked, reading.answers);
  reading.questions.push(question);
  if (question.candidates[0] === "previous") last.pieces.push(...line.words);
}

/** Words between a finished row and figures without a code: the name of a new row, after what the finished row's known name still lacks. */
function beginRow(reading: Reading, words: readonly PageLine[], next: PageLine): void {
  const last = reading.rows.at(-1);
  const tail = last ? tailLength(reading, last, words, next) : 0;
  last?.pieces.push(...words.slice(0, tail).flatMap((line) => line.words));
  const rest = [...words.slice(tail), next];
  const [first] = rest;
  reading.rows.push({
    at: first?.at ?? next.at,
    code: "",
    pieces: rest.flatMap((line) => line.words),
    cells: [...next.cells],
  });
}

/**
 * How many of the lines before a new row end the finished one: as many as its known name lacks. Where no name tells, lines after a page break are asked
 * about; they end the row above when the next line has words of its own.
 */
function tailLength(reading: Reading, last: OpenRow, words: readonly PageLine[], next: PageLine): number {
  if (hasCodes(reading.form)) {
    if (isFinished(reading, last)) return 0;
    const counts = words.map((_, index) => index + 1);
    const tail = counts.find((count) => isFinished(reading, withLines(last, words.slice(0, count))));
    return tail ?? askTail(reading, words, ["next", "previous"]);
  }
  if (!reading.afterBreak.has(words[0]?.at ?? 0)) return 0;
  const isOwn = next.words.length === 0;
  if (isOwn && words.length === 1) return 0;
  return askTail(reading, words, isOwn ? ["next", "previous"] : ["previous", "next"]);
}

/** Asks whether the first of some lines ends the row above (`previous`) or begins the next row. */
function askTail(reading: Reading, words: readonly PageLine[], candidates: readonly string[]): number {
  const [first] = words;
  if (!first) return 0;
  const asked = askPiece(reading.form, joinPieces(first.words), first.at, candidates);
  const { question } = settle(asked, reading.answers);
  reading.questions.push(question);
  return question.candidates[0] === "previous" ? 1 : 0;
}

function withLines(row: OpenRow, lines: readonly PageLine[]): OpenRow {
  return { ...row, pieces: [...row.pieces, ...lines.flatMap((line) => line.words)] };
}

/** Whether a row's words hold the whole known name of its code; a row without a code, or with a code nobody knows, lacks nothing. */
function isFinished(reading: Reading, row: OpenRow): boolean {
  const names = reading.book.namesOf(row.code);
  if (row.code === "" || names.length === 0) return true;
  return hasProjects(reading)
    ? findName(row.code, row.pieces, reading.book) !== undefined
    : names.includes(labelKey(joinPieces(row.pieces)));
}

function hasProjects(reading: Reading): boolean {
  return reading.form.columns.some((column) => column.id === "project-name");
}
