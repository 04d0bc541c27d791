import type { FigureView } from "./figure.ts";

/** A piece of a sentence: words or a linked figure. */
export type Piece = string | FigureView;

/**
 * Fills the places `{name}` of a sentence; each name must be given. The words around them stay as they are.
 * Example: `fill("共{count}个项目。", { count: "17" })` → `["共", "17", "个项目。"]`.
 */
export function fill(sentence: string, pieces: Readonly<Record<string, Piece>>): Piece[] {
  return sentence
    .split(/(\{[a-zA-Z]+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const name = /^\{([a-zA-Z]+)\}$/.exec(part)?.[1];
      if (name === undefined) return part;
      const piece = pieces[name];
      if (piece === undefined) throw new Error(`The sentence "${sentence}" needs "${name}"`);
      return piece;
    });
}

/** The words of a sentence without its links, for titles and descriptions. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Ends a sentence that stands alone with a full stop where its source left it out. */
export function ended(sentence: string): string {
  return /[。！？；…]$/.test(sentence) || sentence === "" ? sentence : `${sentence}。`;
}
