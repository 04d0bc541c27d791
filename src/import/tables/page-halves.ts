import type { Form } from "../../forms/form.ts";
import type { SourceLine } from "../text/source.ts";
import { isCellToken } from "./cell-tokens.ts";
import { groupOfCode, hasCodes } from "./codes.ts";
import { beginsFixed, isFixedLabel } from "./fixed-labels.ts";
import { beginsName, type NameBook } from "./name-book.ts";
import { tokensOf, type Piece } from "./page-lines.ts";
import { joinPieces } from "./pieces.ts";
import type { PrintedCell, RawRow } from "./printed.ts";

/** A label or code with its words and figures: one half of a line. */
interface Segment {
  readonly at: number;
  readonly code: string;
  readonly pieces: Piece[];
  readonly cells: PrintedCell[];
}

/** Cuts a line where a code stands before a name, and where words follow figures. */
function segmentsOf(form: Form, line: SourceLine, wholeNumbers: boolean): Segment[] {
  const at = line.number;
  const segments: Segment[] = [];
  const start = (code: string): Segment => {
    const segment = { at, code, pieces: [], cells: [] };
    segments.push(segment);
    return segment;
  };
  const coded = hasCodes(form);
  const tokens = tokensOf(line.text);
  for (const [index, token] of tokens.entries()) {
    const current = segments.at(-1);
    const glued = coded ? /^([235]\d{2}(?:\d{2}){0,2})(\p{Script=Han}.*)$/u.exec(token) : null;
    if (coded && isCode(token, tokens[index + 1])) start(token);
    else if (glued?.[1] && glued[2] && !/^[年度]/.test(glued[2])) start(glued[1]).pieces.push({ text: glued[2], at });
    else if (isCellToken(token, wholeNumbers)) (current ?? start("")).cells.push({ printed: token, at });
    else (current && current.cells.length === 0 ? current : start("")).pieces.push({ text: token, at });
  }
  return segments;
}

function isCode(token: string, next: string | undefined): boolean {
  return /^[235]\d{2}(?:\d{2}){0,2}$/.test(token) && next !== undefined && /^\p{Script=Han}/u.test(next);
}

/** Whether a line surely belongs to the rows of a form with fixed labels: a code before a name, or a label with a figure or at the form's start. */
export function isHalvesRow(form: Form, line: SourceLine): boolean {
  const segments = segmentsOf(form, line, true);
  return segments.some((segment) => {
    if (segment.code !== "" && segment.pieces.length > 0) return true;
    const label = joinPieces(segment.pieces);
    const first = form.groups[0]?.fixed?.[0];
    const isFirst = first !== undefined && isFixedLabel({ ...form, groups: [{ ...firstOnly(form) }] }, label);
    return isFirst || (segment.cells.length > 0 && isFixedLabel(form, label));
  });
}

/** The first group of a form with its first fixed row alone. */
function firstOnly(form: Form): Form["groups"][number] {
  const [group] = form.groups;
  return { id: group?.id ?? "", kinds: ["fixed"], fixed: group?.fixed?.slice(0, 1) ?? [] };
}

/** Reads forms of fixed labels, one list or two side by side, from the lines of extracted pages. Labels and names may wrap. */
export function readPageHalves(
  form: Form,
  lines: readonly SourceLine[],
  wholeNumbers: boolean,
  book: NameBook,
): readonly RawRow[] {
  const rows: Segment[] = [];
  for (const segment of lines.flatMap((line) => segmentsOf(form, line, wholeNumbers))) {
    const joined = segment.code === "" ? findOpen(form, rows, segment, book) : undefined;
    if (!joined) {
      rows.push(segment);
      continue;
    }
    joined.pieces.push(...segment.pieces);
    joined.cells.push(...segment.cells);
  }
  const sides = new Map(form.groups.map((group, side) => [group.id, side]));
  return rows.map((row): RawRow => {
    const side = row.code === "" ? undefined : sides.get(groupOfCode(form, row.code)?.id ?? "");
    const name = joinPieces(row.pieces);
    return { at: row.at, code: row.code, name, cells: row.cells, ...(side === undefined ? {} : { side }) };
  });
}

/** The row above that a segment continues: figures without words, the rest of a wrapped label, or of a code's known name. */
function findOpen(form: Form, rows: readonly Segment[], segment: Segment, book: NameBook): Segment | undefined {
  const last = rows.at(-1);
  if (segment.pieces.length === 0) return last;
  const text = joinPieces(segment.pieces);
  if (isFixedLabel(form, text)) return undefined;
  return rows.slice(-3).findLast((row) => {
    const sofar = joinPieces(row.pieces);
    const joined = joinPieces([...row.pieces, ...segment.pieces]);
    if (row.code !== "") return beginsName(book, row.code, sofar) && joinsName(book, row.code, joined);
    return !isFixedLabel(form, sofar) && (isFixedLabel(form, joined) || beginsFixed(form, joined));
  });
}

function joinsName(book: NameBook, code: string, joined: string): boolean {
  return beginsName(book, code, joined) || book.namesOf(code).includes(joined.normalize("NFKC"));
}
