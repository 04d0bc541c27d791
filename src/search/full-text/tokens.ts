/** Where a sentence or a cell ends: nothing is found across it. */
const sentenceEnd = /[。！？；!?;\n]|\s\/\s/u;

/**
 * Writes text for a full-text index that cuts words: every two neighbouring characters become one word of plain letters, so that index and
 * query are always cut alike and a quoted query finds a phrase exactly. Text is folded first. A lone character becomes nothing, and no word
 * stands for two characters with the end of a sentence between them.
 */
export function toTokens(text: string, foldText: (text: string) => string): string {
  return text
    .split(sentenceEnd)
    .map((sentence) => pairs([...foldText(sentence)]))
    .filter((tokens) => tokens !== "")
    .join(" ");
}

function pairs(characters: readonly string[]): string {
  return characters
    .slice(0, -1)
    .map((character, index) => `${letters(character)}${letters(characters[index + 1] ?? "")}`)
    .join(" ");
}

/**
 * The queries for such an index, each a quoted phrase, all of which must be found: one a word or sentence of the query, or the whole of it where
 * a word is a single character. None when the query has fewer than two characters.
 */
export function toPhrases(query: string, foldText: (text: string) => string): readonly string[] {
  const words = query.split(/\s+/u).filter((word) => foldText(word) !== "");
  const isApart = words.every((word) => [...foldText(word)].length > 1);
  const sentences = (isApart ? words : [query.replaceAll(/\s/gu, "")]).flatMap((word) => word.split(sentenceEnd));
  const phrases = sentences.map((sentence) => toTokens(sentence, foldText));
  return [...new Set(phrases)].filter((tokens) => tokens !== "").map((tokens) => `"${tokens}"`);
}

/** A code point as five letters `a` to `p`: `热` (U+70ED) → `ahaon`. */
function letters(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).padStart(5, "0");
  return hexadecimal.replaceAll(/[0-9a-f]/g, (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16)));
}
