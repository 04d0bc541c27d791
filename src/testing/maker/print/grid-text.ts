import { type Chance } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";
import type { Block, HeadCell, SheetBlock, TableBlock } from "../paper/block.ts";
import { spaced, wrapped } from "./lines.ts";

/** How a text parts cells: TAB tables, or Markdown pipes. */
export type Bars = "tabs" | "pipes";

function row(cells: readonly string[], bars: Bars): string {
  return bars === "tabs" ? cells.join("\t") : `| ${cells.join(" | ")} |`;
}

/** Head rows with a field a column: a cell that spans stands in the first of its fields, the others are empty. */
export function flatHead(head: readonly (readonly HeadCell[])[], width: number): string[][] {
  const rows = head.map(() => Array.from({ length: width }, (): string | undefined => undefined));
  head.forEach((cells, level) => {
    for (const cell of cells) {
      const from = rows[level]?.indexOf(undefined) ?? 0;
      for (let down = level; down < level + cell.rows; down += 1)
        for (let across = from; across < from + cell.columns; across += 1) {
          const line = rows[down];
          if (line) line[across] = down === level && across === from ? cell.text : "";
        }
    }
  });
  return rows.map((cells) => cells.map((cell) => cell ?? ""));
}

function preamble({ owner, unit }: TableBlock): string[] {
  return ["", owner, "", `单位：${unit}`, ""];
}

function headLines(block: TableBlock, bars: Bars, isFirst: boolean): string[] {
  const width = block.head[0]?.reduce((sum, cell) => sum + cell.columns, 0) ?? 0;
  const [first = [], ...others] = flatHead(block.head, width);
  const rule = bars === "pipes" ? [`|${" --- |".repeat(width)}`] : [];
  const numbers = block.numbers ? [row(block.numbers, bars)] : [];
  return [
    ...(isFirst ? [] : [""]),
    ...preamble(block),
    row(first, bars),
    ...rule,
    ...others.map((cells) => row(cells, bars)),
    ...numbers,
  ];
}

/** A table; where a page ends its preamble and head are printed again. */
function tableLines(block: TableBlock, bars: Bars, chance: Chance): string[] {
  const lines = ["", ...(block.mark === "" ? [] : [block.mark, ""]), block.title, ...headLines(block, bars, true)];
  const every = whole(8, 30, chance);
  block.rows.forEach((cells, index) => {
    if (index > 0 && index % every === 0 && block.numbers && happens(0.7, chance))
      lines.push(...headLines(block, bars, false));
    lines.push(
      row(
        cells.map((cell) => wrapped(cell, chance)),
        bars,
      ),
    );
  });
  return [...lines, ""];
}

/** A performance table; where a page ends a blank line or a rule is left in it, never inside a row. */
function sheetLines(block: SheetBlock, bars: Bars, chance: Chance): string[] {
  const lines = ["", block.title, "", block.year, ""];
  block.lines.forEach(({ cells, isIndicator }, index) => {
    const fields = cells.flatMap(({ text, columns }) => [
      spaced(wrapped(text, chance), chance),
      ...Array.from({ length: columns - 1 }, () => ""),
    ]);
    if (isIndicator && happens(0.04, chance)) lines.push(...(bars === "tabs" ? [""] : emptyRow(block.columns)));
    lines.push(row(fields, bars));
    if (index === 0 && bars === "pipes") lines.push(`|${"---|".repeat(block.columns)}`);
  });
  return [...lines, ""];
}

/** What a page break leaves in a Markdown table: a blank line, a row of empty cells, a new rule. */
function emptyRow(width: number): string[] {
  return ["", `|${" |".repeat(width)}`, `|${"--|".repeat(width)}`];
}

/** A paragraph, cut in two where a page ends. */
function paragraphLines(words: string, chance: Chance): string[] {
  const cutAt = Math.floor(words.length * 0.6);
  const canCut = words.length > 60 && /\p{Script=Han}\p{Script=Han}/u.test(words.slice(cutAt - 1, cutAt + 1));
  if (!canCut || !happens(0.06, chance)) return [spaced(words, chance), ""];
  return [spaced(words.slice(0, cutAt), chance), "", spaced(words.slice(cutAt), chance), ""];
}

/** Prints blocks as a text whose tables are rows of fields, empty ones kept. */
export function printGrid(blocks: readonly Block[], bars: Bars, chance: Chance): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === "table") return tableLines(block, bars, chance);
    if (block.kind === "sheet") return sheetLines(block, bars, chance);
    if (block.kind === "contents") return [block.text === "目录" ? "目 录" : `- ${spaced(block.text, chance)}`, ""];
    return block.kind === "paragraph" ? paragraphLines(block.text, chance) : [spaced(block.text, chance), ""];
  });
  return `${lines.join("\n")}\n`;
}
