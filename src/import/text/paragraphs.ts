import { profiles } from "../../forms/profiles.ts";
import { isWrapped, type Layout, type SourceLine } from "./source.ts";
import { tidy, tidyPieces, type TidyText } from "./tidy.ts";

/** A paragraph of running text, rejoined across lines and pages. */
export interface Paragraph extends TidyText {
  /** First source line. */
  readonly at: number;
  /** 1 for 一、, 2 for （一）; absent for running text. */
  readonly level?: 1 | 2;
}

const ordinal = "[一二三四五六七八九十]{1,3}";
const level1 = new RegExp(`^${ordinal}、`);
const level2 = new RegExp(`^[（(]${ordinal}[)）]`);
/** Item numbers, labels and codes that begin a paragraph of their own. */
const starters = [
  /^第[一二三四五六]部分/,
  level1,
  level2,
  /^\d{1,2}[、．]|^\d{1,2}\.(?!\d)|^\d{1,2}\.(?=\d{4}年)/,
  /^[(（]\d{1,2}[)）]/,
  /^\d{7}[\p{Script=Han}]/u,
  /^(?:设立的政策依据|预算安排规模|项目承担单位|资金分配情况|资金执行时间|资金来源|补贴人数|补贴标准|补贴范围|补贴方式|发放程序|受益人群和社会效益)：/,
  /^表\d{1,2}$/,
];

/** The rest of a heading that a page's width broke: 体说明, 况说明, 明. */
const headingTail = /^[^，。：；\d]{0,6}(?:说明|明)$/;

/** The same where the break left more of it, behind a line that may be full. */
const headingRest = /^[^，。：；]{1,44}(?:说明|情况)$/;

/** What can only go on with the sentence before it, even behind its full stop. */
const reasonOpens = /^(?:主要)?原因(?:是|为|：)/;

/** A numbered name, as lists of bodies print it; a path of 类, 款 and 项 is none. */
const listItem = /^\d{1,2}[、.．](?:(?!（[类款项]）)[^，。；：])+$/;

/** Whether a line begins with the same place as a listed name, outside its brackets: it names another body. */
function namesAnother(item: string, line: string): boolean {
  const name = item.replace(/^\d{1,2}[、.．]/, "");
  return !/[（(][^）)]*$/.test(name) && line.startsWith(name.slice(0, 3));
}

/** A subject of a statement with its amount: what follows a finished sentence is then a sentence of its own. */
const subjectOpens = new RegExp(`^(?:${subjects().join("|")})(?:\\d|未安排)`);

function subjects(): string[] {
  const rows = profiles.flatMap((profile) => profile.forms.filter((form) => form.part === "narrative"));
  const titles = rows.flatMap((form) =>
    form.groups.flatMap((group) => (group.fixed ?? []).flatMap((row) => [row.title, ...(row.titles ?? [])])),
  );
  return [...new Set(titles)]
    .sort((a, b) => b.length - a.length)
    .map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}

/** A sentence on posts and people, which follows the list of bodies: where lines are known to open a paragraph it is never the rest of another. */
const staffOpens = /^[^，。；：]{2,60}(?:编制(?:人数|总数|数)|实有(?:人数|人员))\d/;

/** Whether a tidied line opens a paragraph whatever stands before it. */
export function isStarter(line: string): boolean {
  return starters.some((starter) => starter.test(line));
}

/** The level of a heading, or undefined for running text. A clause (（一）项目名称：…) is no heading. */
export function headingLevel(text: string): 1 | 2 | undefined {
  if (text.length > 70 || /[。；]/.test(text) || text.includes("项目名称")) return undefined;
  if (level1.test(text)) return 1;
  return level2.test(text) ? 2 : undefined;
}

/** In texts whose lines are paragraphs, a shorter line (half-width characters) is a list item, not the first half of a paragraph cut by a page. */
const shortestCut = 44;

/** Width of a line in half-width characters; a wrapped page's full lines are all about equally wide. */
function widthOf(text: string): number {
  return [...text.trim()].reduce((width, character) => width + (/[\x20-\x7E]/.test(character) ? 1 : 2), 0);
}

/** The width from which a line of wrapped text counts as full. */
function fullWidth(lines: readonly SourceLine[]): number {
  const widths = lines.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length * 0.9)] ?? 0) * 0.93;
}

/**
 * Joins lines of running text to paragraphs. Blank lines mean nothing in `pages`, where every printed line is a line of the file; in the other
 * layouts a line is a paragraph unless a page break cut it in two.
 */
export function joinParagraphs(lines: readonly SourceLine[], layout: Layout): Paragraph[] {
  const printed = lines.filter((line) => line.text.trim() !== "").map(withBars);
  const known = printed.some((line) => line.opens !== undefined);
  const full = isWrapped(layout) && !known ? fullWidth(printed) : Number.POSITIVE_INFINITY;
  const groups: SourceLine[][] = [];
  for (const line of printed) {
    const group = groups.at(-1);
    const opens = (!isWrapped(layout) || line.opens === true) && staffOpens.test(tidy(line.text));
    if (group && !opens && continues(group, line, full)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(toParagraph);
}

/** A row of cells among running text as a line of a Markdown table. */
function withBars(line: SourceLine): SourceLine {
  return line.cells
    ? { ...line, text: `|${line.cells.map((cell) => cell.text.replaceAll("|", "｜")).join("|")}|` }
    : line;
}

function continues(group: readonly SourceLine[], next: SourceLine, full: number): boolean {
  const last = group.at(-1);
  if (last && (last.cells ?? next.cells)) return last.table !== undefined && last.table === next.table;
  const coming = tidy(next.text);
  if (!last || isStarter(coming)) return false;
  const sofar = tidyPieces(group).text;
  const width = widthOf(next.opens ? sofar : last.text);
  if (headingLevel(sofar) !== undefined) return next.opens === false || isHeadingRest(coming, width >= full * 0.75);
  if (sofar.endsWith("。") && subjectOpens.test(coming)) return false;
  return next.opens === false || reasonOpens.test(coming) || runsOn(sofar, coming, width, full);
}

/** Whether a line is the rest of the heading above it; `isFull`: that one may be broken. */
function isHeadingRest(coming: string, isFull: boolean): boolean {
  return headingTail.test(coming) || (isFull && headingRest.test(coming));
}

/** Whether a line of this width, the end of this text, goes on in the next one. */
function runsOn(sofar: string, coming: string, width: number, full: number): boolean {
  if (Number.isFinite(full) && listItem.test(sofar)) return width >= full && !namesAnother(sofar, coming);
  if (width >= full) return true;
  if (/[。：:！？]$/.test(sofar)) return false;
  const shortest = full === Number.POSITIVE_INFINITY ? shortestCut : full * 0.75;
  return width >= shortest || /[，、；（]$/.test(sofar);
}

function toParagraph(group: readonly SourceLine[]): Paragraph {
  const tidied = tidyPieces(group);
  const level = headingLevel(tidied.text);
  return { ...tidied, at: group[0]?.number ?? 0, ...(level ? { level } : {}) };
}
