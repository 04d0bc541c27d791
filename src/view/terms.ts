import type { TermEntry } from "../compile/entry.ts";
import { explanation, type NoteView } from "./note.ts";

const most = 2;

/** Explanations of the terms of the glossary that occur in some words, at most two, those that occur first. */
export function termNotes(terms: readonly TermEntry[], words: readonly string[]): NoteView[] {
  const found = words.flatMap((text) => terms.filter((term) => occurs(term, text)));
  return [...new Set(found)].slice(0, most).map((term) => explanation(`${term.term}：${term.text}`));
}

function occurs({ term, aliases }: TermEntry, text: string): boolean {
  return [term, ...aliases].some((name) => name !== "" && text.includes(name));
}
