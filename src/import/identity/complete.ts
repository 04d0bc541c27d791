import type { Question } from "../context.ts";
import { entryText } from "../text/contents.ts";
import type { Regions } from "../text/regions.ts";
import type { SourceLine, SourceText } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";

/** A line of at least so many characters is running text and ends with a stop. */
const shortestSentence = 20;

/** Asks about a document that seems to break off: a part that its contents list announces is missing, or its last sentence does not end. */
export function askComplete(source: SourceText, regions: Regions): Question[] {
  const missing = missingParts(source, regions);
  const printed = source.lines.filter((line) => line.text.trim() !== "");
  const last = printed.at(-1);
  if (missing.length > 0) {
    const named = missing.join("、");
    return [
      ask(
        last,
        `目录里有“${named}”，正文里没有：材料是不是缺了一截？`,
        `The contents list announces "${named}", which does not follow: is a piece missing?`,
      ),
    ];
  }
  if (!last || last.cells || /[\t|]/.test(last.text) || isPrintedBefore(last, source)) return [];
  if (!breaksOff(tidy(last.text), tidy(printed.at(-2)?.text ?? ""), regions)) return [];
  return [
    ask(
      last,
      `最后一句“${tidy(last.text).slice(-20)}”没有写完：材料是不是缺了一截？`,
      `The last sentence breaks off: is a piece missing?`,
    ),
  ];
}

function ask(last: SourceLine | undefined, zh: string, en: string): Question {
  return {
    id: "identity/complete",
    at: String(last?.number ?? 1),
    zh: `${zh}如果完整，请回答 complete；否则请换成完整的文件再导入。`,
    en: `${en} Answer complete if it is whole; else import the whole file.`,
    candidates: ["complete"],
  };
}

/** Headings of parts that the contents list has and the text has not. */
function missingParts({ lines }: SourceText, { parts, cover }: Regions): string[] {
  if (!cover.some((line) => /^目录$/.test(tidy(line.text)))) return [];
  const found = new Set(parts.map(({ line }) => partOf(line)));
  const inText = new Set(lines.filter((line) => !cover.includes(line)).map(partOf));
  return cover.flatMap((line) => {
    const part = partOf(line);
    return part === undefined || found.has(part) || inText.has(part) ? [] : [entryText(line.text)];
  });
}

function partOf(line: SourceLine): string | undefined {
  return /^第[一二三四五六七八九]部分/.exec(tidy(line.text))?.[0];
}

/** Whether a last line stands in the text above too, as the name of a body as its signature. */
function isPrintedBefore(last: SourceLine, { lines }: SourceText): boolean {
  return lines.some((line) => line !== last && tidy(line.text).includes(tidy(last.text)));
}

/** Whether the last line is running text without a stop: by its own length or that of the line it goes on from, or in a document of parts that has no last one. */
function breaksOff(last: string, before: string, { parts }: Regions): boolean {
  const isLong = last.length >= shortestSentence || (before.length >= shortestSentence && !ends(before));
  const isOpen = parts.length > 1 && !parts.some(({ role }) => role === "glossary" || role === "attachments");
  return (isLong || (isOpen && /[，、（(]$/.test(last))) && !ends(last);
}

function ends(text: string): boolean {
  return /[。；：！？”’）)》」.…]$/.test(text) || /(?:\d{1,2}日|表)$/.test(text);
}
