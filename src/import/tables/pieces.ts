import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { tidyPieces } from "../tidy.ts";
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
  code: string,
  pieces: readonly Piece[],
  at: number,
  book: NameBook,
): NamedPieces {
  const hasProject = form.columns.some((column) => column.id === "project-name");
  if (!hasProject || code.length < 7 || pieces.length < 2) return { name: joinPieces(pieces), questions: [] };
  const known = book.namesOf(code).flatMap((name) => {
    const taken = takeName(name, pieces);
    return taken ? [taken] : [];
  });
  const [own] = known;
  const name = own ?? new Set(pieces.slice(0, 1));
  const rest = pieces.filter((piece) => !name.has(piece));
  const questions = own ? [] : [askNames(form, at, [joinPieces(pieces.slice(0, 1)), joinPieces(pieces.slice(0, 2))])];
  const [first] = rest;
  return {
    name: joinPieces([...name]),
    ...(first ? { project: { printed: joinPieces(rest), at: first.at } } : {}),
    questions,
  };
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
