const widths: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ":": "：",
  ";": "；",
  "％": "%",
  "“": '"',
  "”": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "−": "-",
  "－": "-",
};

/**
 * The text with one width and shape for every punctuation mark and quotation mark; as long as the text itself, so that an index in one is an
 * index in the other. A comma between digits groups a number and stays.
 */
export function foldWidths(text: string): string {
  return [...text]
    .map((character) => (character.length === 1 ? (widths[character] ?? character) : character))
    .join("")
    .replace(/(?<!\d),|,(?!\d)/g, "，");
}
