import type { ReadSource, SourceLine } from "../text/source.ts";

/** A line of more characters holds paragraphs run together: some systems store a whole document on one line. */
const longestLine = 3000;

const chinese = "[一二三四五六七八九十]{1,3}";
/** A document of no more lines than this holds paragraphs run together in every line of running text. */
const fewLines = 3;
const shortestRun = 200;

/** Where a paragraph of a document begins within a line: parts, headings, items, table numbers. */
const begins = new RegExp(
  `(?<=^|[。；;：:\\s])(?:(?=第[一二三四五六七八九]部分)|(?=${chinese}、)|(?=[（(]${chinese}[)）])|(?=\\d{1,2}[、．](?!\\d))|(?=附?表\\s?\\d{1,2}[\\s：:])|(?=目\\s*录\\s))|(?<=目\\s*录)(?=\\s)`,
  "g",
);

const lastWords = "说明|情况|职能|职责|设置|概况|解释|规模|结构|构成|经费|采购|绩效";
/** A heading that a blank parts from the text behind it: after a word that headings end in, or between two characters (blanks beside digits part nothing). */
const heading = new RegExp(
  `^((?:第[一二三四五六七八九]部分|${chinese}、|[（(]${chinese}[)）])[^。；：，]{2,60}?(?:(?<=${lastWords})\\s|(?<=\\p{Script=Han})\\s(?=\\p{Script=Han}[^]{20})))`,
  "u",
);

/** Parts lines that hold many paragraphs; each piece keeps the number of its line as its place. Lines of usual length stay as they are. */
export function unfold(lines: readonly SourceLine[]): Pick<ReadSource, "lines" | "places"> {
  const filled = lines.filter((line) => line.text.trim() !== "").length;
  const longest = filled <= fewLines ? shortestRun : longestLine;
  if (!lines.some((line) => line.text.length > longest)) return { lines };
  const pieces = lines.flatMap((line) =>
    (line.text.length > longest ? split(line.text) : [line.text]).map((text) => ({
      text,
      at: String(line.number),
    })),
  );
  return {
    lines: pieces.map(({ text }, index) => ({ number: index + 1, text })),
    places: new Map(pieces.map(({ at }, index) => [index + 1, at])),
  };
}

function split(text: string): string[] {
  return text
    .split(begins)
    .flatMap((piece) => {
      const title = heading.exec(piece)?.[1];
      return title === undefined ? [piece] : [title, piece.slice(title.length)];
    })
    .filter((piece) => piece.trim() !== "");
}
