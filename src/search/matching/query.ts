/** A query made comparable. */
export interface Query {
  /** All of it, folded, as one piece. */
  readonly whole: string;
  /** Its words, folded; the whole alone where it is one word or where a word is a single character (`第 3 季度`). */
  readonly words: readonly string[];
}

/** Reads what was typed; undefined when nothing of it can be looked for. */
export function readQuery(text: string, foldText: (text: string) => string): Query | undefined {
  const whole = foldText(text);
  if (whole === "") return undefined;
  const words = text
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== "");
  return { whole, words: words.some((word) => word.length === 1) ? [whole] : words };
}
