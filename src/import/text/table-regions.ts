import { splitTables } from "./numbered-tables.ts";
import { isStarter } from "./paragraphs.ts";
import type { TableRegion } from "./regions.ts";
import { cellsOf, type Layout, type SourceLine } from "./source.ts";
import { isKnownTitle, isTitleLike, markedNumber, numberBefore } from "./table-titles.ts";
import { tidy } from "./tidy.ts";

/** Lines with the tables taken out of them. */
export interface PartedLines {
  readonly tables: readonly TableRegion[];
  /** Runs of lines between tables. */
  readonly rest: readonly (readonly SourceLine[])[];
}

/** Which tables are taken: every one, or those whose titles are official. */
export type Wanted = "all" | "known";

/** Cuts the lines of a part that holds tables: at every 表 N, or, where the tables are not numbered so, by titles and rows. */
export function cutTables(lines: readonly SourceLine[], layout: Layout): readonly TableRegion[] {
  const numbered = splitTables(lines);
  return numbered.length > 0 ? numbered : takeTables(lines, layout, "all").tables;
}

/**
 * Takes tables out of lines. With columns, a table is its rows and the short lines above them (title, mark, unit); rows under a repeated title or none go on with
 * the table before. Without columns a table reaches from an official title, with the unit or figures below it, to the next title or heading.
 */
export function takeTables(lines: readonly SourceLine[], layout: Layout, wanted: Wanted): PartedLines {
  const found = layout === "pages" ? titledBlocks(lines) : rowBlocks(lines, layout);
  const taken = joinContinued(
    found.filter((block) => wanted === "all" || block.title === undefined || isKnownTitle(block.title)),
    lines,
    layout,
  ).filter((block) => wanted === "all" || block.title !== undefined);
  const rest: SourceLine[][] = [[]];
  const inTable = new Set(taken.flatMap((block) => block.lines));
  for (const line of lines)
    if (!inTable.has(line)) rest.at(-1)?.push(line);
    else if (rest.at(-1)?.length !== 0) rest.push([]);
  return { tables: taken.map(({ number, lines: own }) => ({ number, lines: own })), rest };
}

/** A table with what is known from the lines above its rows. */
interface Block {
  readonly number: string;
  /** Line of its title as printed; undefined when it has none. */
  readonly title: string | undefined;
  /** Title first. */
  readonly lines: readonly SourceLine[];
  /** Cells of its widest row. */
  readonly width: number;
}

const notes = /^(?:注|备注|说明)[：:]|空表|为空/;
const preamble =
  /^(?:编制|填报|公开|预算|编报|金额)?(?:部门|单位)(?:名称)?[：:]|单位[：:](?:万元|亿元|元)$|^[（(]?\d{4}年度?[)）]?$/;

/** Blocks of rows with the short lines above them and the notes below. */
function rowBlocks(lines: readonly SourceLine[], layout: Layout): Block[] {
  const printed = lines.filter((line) => tidy(line.text) !== "");
  const blocks: Block[] = [];
  let index = 0;
  let free = 0;
  while (index < printed.length) {
    const first = printed[index];
    if (!first || cellsOf(first, layout) === undefined) {
      index += 1;
      continue;
    }
    let end = index;
    while (end < printed.length && isSameTable(first, printed[end], layout)) end += 1;
    const start = headStart(printed, index, free);
    for (let note = noteLength(printed, end); note > 0; note = noteLength(printed, end)) end += note;
    blocks.push(toBlock(printed.slice(start, index), printed.slice(index, end), layout));
    index = end;
    free = end;
  }
  return blocks;
}

/** Lines of the note that begins at `from`, with those that are known to go on with it; 0 when none does. */
function noteLength(printed: readonly SourceLine[], from: number): number {
  const next = printed.slice(from + 1).findIndex((line) => line.opens !== false);
  const lines = printed.slice(from, next < 0 ? printed.length : from + 1 + next);
  return notes.test(tidy(lines.map((line) => line.text).join(""))) ? lines.length : 0;
}

function isSameTable(first: SourceLine, line: SourceLine | undefined, layout: Layout): boolean {
  return line !== undefined && cellsOf(line, layout) !== undefined && line.table === first.table;
}

/** Index of the first of the lines above some rows that belong to their table. */
function headStart(printed: readonly SourceLine[], rows: number, free: number): number {
  let start = rows;
  while (start > free && isHeadLine(tidy(printed[start - 1]?.text ?? ""))) start -= 1;
  return start;
}

function isHeadLine(text: string): boolean {
  return preamble.test(text) || markedNumber(text) !== undefined || (isTitleLike(text) && !isSectionHeading(text));
}

/** A heading of running text that only ends like a title: 一、收支总体情况. */
function isSectionHeading(text: string): boolean {
  return isStarter(text) && /(?:情况|明细)$/.test(text) && !isKnownTitle(text);
}

/** Rows at the top of a table that are its title, mark or unit: one filled cell. */
function headRows(rows: readonly SourceLine[], layout: Layout): readonly SourceLine[] {
  const end = rows.findIndex((row) => {
    const filled = (cellsOf(row, layout) ?? []).filter((cell) => cell.text.trim() !== "");
    return filled.length > 1 && !preamble.test(tidy(row.text));
  });
  return rows.slice(0, Math.max(0, end));
}

function toBlock(above: readonly SourceLine[], rows: readonly SourceLine[], layout: Layout): Block {
  const heads = [...above, ...headRows(rows, layout)];
  const texts = heads.map((line) => line.text);
  const title =
    heads.findLast((line) => isKnownTitle(line.text)) ?? heads.findLast((line) => isTitleLike(tidy(line.text)));
  const number = texts.flatMap((text) => markedNumber(text) ?? numberBefore(text) ?? [])[0];
  const all = [...above, ...rows];
  return {
    number: number === undefined ? "" : String(Number(number)),
    title: title?.text,
    lines: title ? [title, ...all.filter((line) => line !== title)] : all,
    width: Math.max(...rows.map((row) => cellsOf(row, layout)?.length ?? 0)),
  };
}

/** Joins rows without a title, or under the title of the table before, to that table when they have as many columns and nothing stands between. */
function joinContinued(blocks: readonly Block[], lines: readonly SourceLine[], layout: Layout): Block[] {
  const joined: Block[] = [];
  const order = new Map(lines.filter((line) => tidy(line.text) !== "").map((line, index) => [line, index]));
  const rank = (line: SourceLine | undefined): number => (line && order.get(line)) ?? Number.NaN;
  for (const block of blocks) {
    const last = joined.at(-1);
    const first = Math.min(...block.lines.map(rank));
    const isNext = last !== undefined && Math.max(...last.lines.map(rank)) + 1 === first;
    const isSame =
      last?.width === block.width && (block.title === undefined || tidy(block.title) === tidy(last.title ?? ""));
    if (last && isNext && isSame && layout !== "pages")
      joined[joined.length - 1] = {
        ...last,
        lines: [...last.lines, ...block.lines.filter((line) => line.text !== last.title)],
      };
    else joined.push(block);
  }
  return joined;
}

/** How many lines below a title its unit, column numbers or figures begin at the latest. */
const nearTitle = 12;

/** Blocks of extracted page text from one official title to the next title or heading. */
function titledBlocks(lines: readonly SourceLine[]): Block[] {
  const printed = lines.filter((line) => tidy(line.text) !== "");
  const isTitle = printed.map((line, index) => isKnownTitle(line.text) && hasTable(printed, index));
  return printed.flatMap((line, index) => {
    if (!isTitle[index]) return [];
    const length = printed
      .slice(index + 1)
      .findIndex((next, offset) => isTitle[index + 1 + offset] === true || endsBlock(next));
    const marks = printed
      .slice(Math.max(0, index - 1), index)
      .filter((above) => markedNumber(above.text) !== undefined);
    const own = printed.slice(index + 1, length < 0 ? printed.length : index + 1 + length);
    const next = own.at(-1);
    const kept = next && markedNumber(next.text) !== undefined ? own.slice(0, -1) : own;
    const number = markedNumber(marks[0]?.text ?? "") ?? numberBefore(line.text);
    return [
      {
        number: number === undefined ? "" : String(Number(number)),
        title: line.text,
        lines: [line, ...marks, ...kept],
        width: 0,
      },
    ];
  });
}

function hasTable(printed: readonly SourceLine[], title: number): boolean {
  for (const line of printed.slice(title + 1, title + nearTitle)) {
    const text = tidy(line.text);
    if (isKnownTitle(text)) return false;
    if (preamble.test(text) || /^(?:※|栏次)/.test(text)) return true;
  }
  return false;
}

function endsBlock(line: SourceLine): boolean {
  const text = tidy(line.text);
  return (
    /^第[一二三四五六七八九]部分/.test(text) ||
    (/^[一二三四五六七八九十]{1,3}、/.test(text) && !/\d$/.test(text)) ||
    text.length > 80
  );
}
