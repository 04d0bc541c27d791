import { type Chance, pick, wrap } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";
import type { TableBlock } from "../paper/block.ts";
import type { PageWriter } from "./page-writer.ts";

/** Widths at which the cells of one table wrap, in half-width characters. */
interface Widths {
  readonly name: number;
  readonly project: number;
}

function printHead(writer: PageWriter, { owner, unit, head, numbers }: TableBlock, chance: Chance): void {
  writer.print(`${owner} 单位：${unit}`);
  if (!numbers) {
    for (const cells of head) writer.print(cells.map(({ text }) => text).join(" "));
    return;
  }
  for (const cells of head)
    for (const { text } of cells) for (const piece of wrap(text, pick([6, 10, 14], chance))) writer.print(piece);
  writer.print(numbers.join(" "));
}

/** Joins what is not blank. */
function line(...cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "").join(" ");
}

/** What a row prints, blank cells gone. */
interface PrintedRow {
  readonly code: string;
  /** Lines of the name. */
  readonly names: readonly string[];
  readonly projects: readonly string[];
  readonly figures: string;
}

function wrapRow(cells: readonly string[], block: TableBlock, widths: Widths): PrintedRow {
  const [name = "", project = ""] = cells.slice(block.codes, block.names);
  return {
    code: line(...cells.slice(0, block.codes)),
    names: wrap(name, widths.name),
    projects: project === "" ? [] : wrap(project, widths.project),
    figures: line(...cells.slice(block.names)),
  };
}

/** A row whose names fit stands on one line; else its code, its wrapped names and its figures stand below each other. */
function printRow(writer: PageWriter, { code, names, projects, figures }: PrintedRow): void {
  const [name = ""] = names;
  if (names.length === 1 && projects.length <= 1) {
    writer.print(line(code, name, ...projects, figures));
    return;
  }
  const isShort = names.length === 1 && code !== "";
  if (code !== "") writer.print(isShort ? line(code, name) : code);
  for (const [index, text] of (isShort ? [] : names).entries()) writer.print(text, index === 0);
  for (const [index, text] of projects.entries()) writer.print(text, index === 0);
  writer.print(figures, true);
}

/** A row that a page cuts: all its figures stand on the first line, the rest of its name on the next page. */
function printCut(writer: PageWriter, row: PrintedRow, block: TableBlock, chance: Chance): void {
  const [name = "", rest = ""] = row.names;
  writer.print(line(row.code, name, ...row.projects, row.figures));
  writer.turn();
  printHead(writer, block, chance);
  writer.print(rest);
}

function canCut({ code, names, projects }: PrintedRow): boolean {
  return code !== "" && names.length === 2 && projects.length <= 1;
}

/** Two lists side by side: a blank left half leaves the right one alone on its line. */
function printPair(writer: PageWriter, cells: readonly string[], chance: Chance): void {
  const spread = (text: string): string =>
    /^[收支]\S+总计$/.test(text) && happens(0.5, chance) ? [...text].join(" ") : text;
  writer.print(line(...cells.map(spread)));
}

/** Prints an official table; blank cells leave no trace, and its head is printed again where a page ends. */
export function printTable(writer: PageWriter, block: TableBlock, chance: Chance): void {
  const widths: Widths = { name: whole(22, 44, chance), project: whole(22, 40, chance) };
  const repeats = block.numbers !== undefined;
  if (block.mark !== "") {
    writer.turn();
    writer.print(block.mark);
  }
  writer.print(block.title);
  printHead(writer, block, chance);
  for (const cells of block.rows) {
    if (block.names === 0) printPair(writer, cells, chance);
    else {
      if (writer.isFull && repeats) {
        writer.turn();
        printHead(writer, block, chance);
      }
      const row = wrapRow(cells, block, widths);
      if (canCut(row) && happens(0.04, chance)) printCut(writer, row, block, chance);
      else printRow(writer, row);
    }
  }
}
