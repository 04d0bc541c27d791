import type { TermEntry } from "../compile/entry.ts";
import { explanation, type NoteView } from "./note.ts";

const most = 2;
/** Shorter words occur in too many places to explain one. */
const telling = 3;

/**
 * Explanations of the terms of the glossary that occur in some words, at most two, those that occur first; each term only where it first
 * occurs in a list of places, so that a page explains it once.
 */
export function termNotes(terms: readonly TermEntry[], places: readonly (readonly string[])[]): NoteView[][] {
  const explained = new Set<TermEntry>();
  return places.map((words) => {
    const found = words.flatMap((text) => terms.filter((term) => !explained.has(term) && occurs(term, text)));
    const shown = [...new Set(found)].slice(0, most);
    for (const term of shown) explained.add(term);
    return shown.map((term) => explanation(`${term.term}：${term.text}`));
  });
}

function occurs({ term, aliases }: TermEntry, text: string): boolean {
  return [term, ...aliases].some((name) => name.length >= telling && text.includes(name));
}
