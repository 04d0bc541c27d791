import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { tidyPieces } from "../text/tidy.ts";
import { settle, type AnswersById } from "./answered.ts";
import { askNames } from "./ask.ts";
import { labelKey } from "./labels.ts";
import type { NameBook } from "./name-book.ts";
import type { Piece } from "./page-lines.ts";
import type { PrintedCell } from "./printed.ts";

/** Joins words to a tidied name: words of one line as they stand, lines without a blank. */
export function joinPieces(pieces: readonly Piece[]): string {
  const lines = new Map<number, string[]>();
  for (const { at, text } of pieces) lines.set(at, [...(lines.get(at) ?? []), text]);
  return tidyPieces([...lines].map(([number, texts]) => ({ number, text: texts.join(" ") }))).text;
}

/** A row's words told apart. */
export interface NamedPieces {
  readonly name: string;
  readonly project?: PrintedCell;
  readonly questions: readonly Question[];
}

/**
 * Tells the words of a row's name from those of its project. The words that in order make up a known name of the code are the name, wherever a page
 * break moved them; where no known name fits, the first word is taken for the name and asked about.
 */
export function splitNames(
  form: Form,
  row: { readonly at: number; readonly code: string; readonly pieces: readonly Piece[] },
  book: NameBook,
  answers: AnswersById,
): NamedPieces {
  const { at, code, pieces } = row;
  const hasProject = form.columns.some((column) => column.id === "project-name");
  if (!hasProject || code.length < 7 || pieces.length < 2) return { name: joinPieces(pieces), questions: [] };
  const known = findName(code, pieces, book);
  if (known) return { ...partNames(pieces, known), questions: [] };
  const starts = pieces.slice(0, 4).map((_, index) => pieces.slice(0, index + 1));
  const { question } = settle(askNames(form, at, starts.map(joinPieces)), answers);
  const chosen = starts.find((start) => joinPieces(start) === question.candidates[0]) ?? pieces.slice(0, 1);
  return { ...partNames(pieces, new Set(chosen)), questions: [question] };
}

function partNames(pieces: readonly Piece[], name: ReadonlySet<Piece>): Omit<NamedPieces, "questions"> {
  const rest = pieces.filter((piece) => !name.has(piece));
  const [first] = rest;
  return {
    name: joinPieces([...name]),
    ...(first ? { project: { printed: joinPieces(rest), at: first.at } } : {}),
  };
}

/** The words of a row that make up a known name of its code, or undefined when none is whole. */
export function findName(code: string, pieces: readonly Piece[], book: NameBook): ReadonlySet<Piece> | undefined {
  return book
    .namesOf(code)
    .map((name) => takeName(name, pieces))
    .find((taken) => taken !== undefined);
}

/** The words that in order spell a name, or undefined when they do not. */
function takeName(name: string, pieces: readonly Piece[]): ReadonlySet<Piece> | undefined {
  const taken = new Set<Piece>();
  let left = name;
  for (const piece of pieces) {
    const key = labelKey(piece.text);
    if (left === "" || !left.startsWith(key)) continue;
    taken.add(piece);
    left = left.slice(key.length);
  }
  return left === "" ? taken : undefined;
}
