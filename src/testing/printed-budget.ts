import type { TableRegion } from "../import/text/regions.ts";
import type { Layout, SourceLine } from "../import/text/source.ts";
import type { CellContent, RowContent, SectionContent } from "../schema/content.ts";
import type { PaperRow, PaperTable } from "./paper-table.ts";
import { wrap, type Chance } from "./wrapped-print.ts";

/** Tables as printed, and as an importer should read them. */
export interface PrintedBudget {
  readonly regions: readonly TableRegion[];
  readonly expected: readonly SectionContent[];
}

const owner = "江湾市民政局";

/** Lines with the numbers they have in the file. */
class Page {
  readonly lines: SourceLine[] = [];
  #number: number;
  constructor(start: number) {
    this.#number = start;
  }
  /** Prints a line and tells its number. */
  print(text: string, gap = 1): number {
    this.#number += gap;
    this.lines.push({ number: this.#number, text });
    return this.#number;
  }
  get next(): number {
    return this.#number + 3;
  }
}

/** Prints tables in a layout; `chance` decides where names wrap and pages break. */
export function printBudget(tables: readonly PaperTable[], layout: Layout, chance: Chance): PrintedBudget {
  const regions: TableRegion[] = [];
  const expected: SectionContent[] = [];
  let start = 10;
  for (const table of tables) {
    const page = new Page(start);
    const at = page.print(table.form.title, 2);
    const rows =
      layout === "pages" ? printPages(page, table, chance) : printGrid(page, table, layout === "tabs" ? "\t" : " | ");
    regions.push({ number: table.form.section, lines: page.lines });
    expected.push({ form: table.form.id, unit: "万元", at: String(at), rows });
    start = page.next;
  }
  return { regions, expected };
}

function figureIds(table: PaperTable): readonly string[] {
  return table.form.columns.flatMap((column) => (column.kind === "text" ? [] : [column.id]));
}

function hasProject(table: PaperTable): boolean {
  return table.form.columns.some((column) => column.id === "project-name");
}

/** Fields of the code: 类, 款, 项 or 类, 款. */
function codeFields(table: PaperTable): number {
  const [group] = table.form.groups;
  if (group?.kinds.includes("function")) return 3;
  return group?.kinds.includes("economic") ? 2 : 0;
}

function levels(code: string): readonly string[] {
  return code === "" ? [] : [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter((level) => level !== "");
}

function expectedRow(row: PaperRow, at: number, figuresAt: number, projectAt = at): RowContent {
  const cell = (printed: string, line: number): CellContent => (line === at ? printed : { printed, at: String(line) });
  return {
    ...(row.body === undefined ? {} : { body: row.body }),
    ...(row.row === undefined ? {} : { row: row.row }),
    name: row.name,
    ...(row.project === undefined ? {} : { "project-name": cell(row.project, projectAt) }),
    ...Object.fromEntries(Object.entries(row.figures).map(([column, printed]) => [column, cell(printed, figuresAt)])),
    at: String(at),
  };
}

function printGrid(page: Page, table: PaperTable, bar: string): RowContent[] {
  const heads = codeFields(table) + 1 + (hasProject(table) ? 1 : 0);
  const ids = figureIds(table);
  const line = (fields: readonly string[], gap = 1): number =>
    page.print(bar === "\t" ? fields.join(bar) : `| ${fields.join(bar)} |`, gap);
  const head = (): void => {
    page.print(`编制部门：${owner}`, 2);
    page.print("单位：万元", 2);
    line([...Array.from({ length: heads - 1 }, () => ""), "名称", ...ids.map(() => "栏目")], 2);
    if (bar !== "\t") page.print(`|${"---|".repeat(heads + ids.length)}`);
    line([...Array.from({ length: heads }, () => "※"), ...ids.map((_, index) => String(index + 1))]);
  };
  head();
  return table.rows.map((row, index) => {
    if (index === 7) head();
    const codes = Array.from({ length: codeFields(table) }, (_, level) => levels(row.code)[level] ?? "");
    const project = hasProject(table) ? [row.project ?? ""] : [];
    const at = line([...codes, row.name, ...project, ...ids.map((id) => row.figures[id] ?? "")]);
    return expectedRow(row, at, at);
  });
}

/** Widest name on one line with its figures, in half-width characters. */
const width = 26;

function printPages(page: Page, table: PaperTable, chance: Chance): RowContent[] {
  const ids = figureIds(table);
  const heads = codeFields(table) + 1 + (hasProject(table) ? 1 : 0);
  const gap = (): number => (chance() < 0.15 ? 1 : 2);
  const head = (lead: string): void => {
    page.print(`${lead}编制部门：${owner} 单位：万元`, gap());
    for (const text of ["科目", "编码 名称", "合", "计 其中", "类 款 项"]) page.print(text, gap());
    page.print([...Array.from({ length: heads }, () => "※"), ...ids.map((_, index) => index + 1)].join(" "), gap());
  };
  head("");
  return table.rows.map((row, index) => {
    if (index > 0 && chance() < 0.08) head(" ");
    return printPageRow(page, row, ids, chance() < 0.15 ? head : undefined, gap);
  });
}

/** Prints one row: on one line where its names are short, else name and project wrapped and the figures below; or cut by a page break. */
function printPageRow(
  page: Page,
  row: PaperRow,
  ids: readonly string[],
  breakPage: ((lead: string) => void) | undefined,
  gap: () => number,
): RowContent {
  const figures = ids.flatMap((id) => row.figures[id] ?? []).join(" ");
  const code = levels(row.code).join(" ");
  const names = wrap(row.name, width);
  const projects = row.project === undefined ? [] : wrap(row.project, width);
  const print = (...texts: readonly (string | undefined)[]): number =>
    page.print(texts.filter(Boolean).join(" "), gap());
  if (code !== "" && names.length === 2 && projects.length <= 1 && breakPage) {
    const at = print(code, names[0], projects[0], figures);
    breakPage(" ");
    print(names[1]);
    return expectedRow(row, at, at);
  }
  if (names.length === 1 && projects.length <= 1) {
    const at = print(code, row.name, row.project, figures);
    return expectedRow(row, at, at);
  }
  const first = code === "" ? undefined : print(code, names.length === 1 ? row.name : "");
  const lines = [...(names.length === 1 && code !== "" ? [] : names), ...projects].map((text) => print(text));
  const project = lines[lines.length - projects.length];
  return expectedRow(row, first ?? lines[0] ?? 0, page.print(figures), project);
}
