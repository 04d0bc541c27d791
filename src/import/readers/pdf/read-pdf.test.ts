import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gridLines, pdfFile, type PageInk } from "../../../testing/office/pdf.ts";
import { placeOf, type ReadSource } from "../../text/source.ts";
import { readPdf } from "./read-pdf.ts";

const readMap = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(import.meta.dirname, "maps", name)));
const read = (pages: readonly PageInk[], trailer?: string): Promise<ReadSource> =>
  readPdf("a.pdf", pdfFile(pages, trailer), readMap);
const placed = (source: ReadSource): string[] =>
  source.lines.map((line) => `${placeOf(source, line.number)} ${line.text.replaceAll("\t", "|")}`);

const [xs, rowHeight] = [[50, 150, 250, 350], 20];

/** Texts of a table's rows in its cells, the first row's top at `top`. */
function tableInk(rows: readonly (readonly string[])[], top: number): PageInk {
  const ys = Array.from({ length: rows.length + 1 }, (_, row) => top + row * rowHeight);
  const texts = rows.flatMap((row, index) =>
    row.flatMap((text, column) =>
      text === "" ? [] : [{ text, x: (xs[column] ?? 0) + 4, y: top + index * rowHeight + 14 }],
    ),
  );
  return { texts, lines: gridLines(xs, ys) };
}

const both = (...inks: readonly PageInk[]): PageInk => ({
  texts: inks.flatMap((ink) => ink.texts),
  lines: inks.flatMap((ink) => ink.lines ?? []),
});
const words = (text: string, y: number, x = 50): PageInk => ({ texts: [{ text, x, y }] });
const paper = words("这一页有足够的文字，不是扫描件，读得出来。", 60);

test("a drawn table is read with its blank cells, by page and printed line", async () => {
  const table = tableInk(
    [
      ["科目", "合计", "基本"],
      ["2010301", "12.50", ""],
      ["", "", "3.00"],
    ],
    100,
  );
  const source = await read([both(paper, words("表3", 90), table)]);
  expect(placed(source)).toEqual([
    "p1.1 这一页有足够的文字，不是扫描件，读得出来。",
    "p1.2 表3",
    "p1.3 科目|合计|基本",
    "p1.4 2010301|12.50|",
    "p1.5 ||3.00",
  ]);
  expect(source.lines[4]?.cells).toHaveLength(3);
});

test("a cell of several lines is one text, and its figure keeps the line it stands on", async () => {
  const lines = gridLines(xs, [100, 150]);
  const texts = [
    { text: "其他政府办公厅及相", x: 54, y: 112 },
    { text: "关机构事务支出", x: 54, y: 136 },
    { text: "309.81", x: 154, y: 124 },
  ];
  const source = await read([both(paper, { texts, lines })]);
  expect(placed(source).at(-1)).toBe("p1.2 其他政府办公厅及相关机构事务支出|309.81|");
  const figure = source.lines.at(-1)?.cells?.[1];
  expect(figure && placeOf(source, figure.number)).toBe("p1.3");
});

test("a table goes on over pages: the head printed again and the page numbers are dropped by name", async () => {
  const first = tableInk(
    [
      ["科目", "合计", "基本"],
      ["2010301", "1.00", "1.00"],
    ],
    700,
  );
  const second = tableInk(
    [
      ["科目", "合计", "基本"],
      ["2010302", "2.00", ""],
    ],
    60,
  );
  const number = (page: string): PageInk => words(page, 820, 290);
  const source = await read([
    both(paper, first, number("— 1 —")),
    both(second, number("— 2 —"), words("这一页也有足够的文字，不是扫描件。", 300)),
  ]);
  expect(source.lines.map((line) => [line.table, line.text.replaceAll("\t", "|")])).toEqual([
    [undefined, "这一页有足够的文字，不是扫描件，读得出来。"],
    [1, "科目|合计|基本"],
    [1, "2010301|1.00|1.00"],
    [1, "2010302|2.00|"],
    [undefined, "这一页也有足够的文字，不是扫描件。"],
  ]);
  expect(source.dropped?.map((line) => `${placeOf(source, line.number)} ${line.text}`)).toEqual([
    "p1.4 — 1 —",
    "p2.1 科目 合计 基本",
    "p2.4 — 2 —",
  ]);
});

describe("a row cut by a page break is one row", () => {
  test("where no line closes the table at the break", async () => {
    const open = (top: number, bottom: number, closed: number): PageInk["lines"] => [
      ...xs.map((x) => [x, top, x, bottom] as const),
      [50, closed, 350, closed],
    ];
    const first: PageInk = {
      texts: [
        { text: "2010301", x: 54, y: 714 },
        { text: "机关", x: 154, y: 714 },
        { text: "5.00", x: 254, y: 714 },
      ],
      lines: open(700, 740, 700) ?? [],
    };
    const second: PageInk = { texts: [{ text: "服务", x: 154, y: 74 }], lines: open(60, 80, 80) ?? [] };
    const source = await read([both(paper, first), both(second, words("这一页也有足够的文字，不是扫描件。", 300))]);
    expect(source.lines[1]?.text).toBe("2010301\t机关服务\t5.00");
  });

  test("where the text of the cell above had no room to go on", async () => {
    const first = tableInk([["2010301", "其他机关事务管理局", "5.00"]], 700);
    const second = tableInk(
      [
        ["", "关服务", ""],
        ["2010302", "事务", "6.00"],
      ],
      60,
    );
    const source = await read([both(paper, first), both(second, words("这一页也有足够的文字，不是扫描件。", 300))]);
    expect(source.lines.slice(1, 3).map((line) => line.text)).toEqual([
      "2010301\t其他机关事务管理局关服务\t5.00",
      "2010302\t事务\t6.00",
    ]);
  });

  test("but a label below a short one is a row of its own", async () => {
    const first = tableInk([["一、本年收入", "5.00", ""]], 700);
    const second = tableInk([["其中：事业收入", "", ""]], 60);
    const source = await read([both(paper, first), both(second, words("这一页也有足够的文字，不是扫描件。", 300))]);
    expect(source.lines.slice(1, 3).map((line) => line.text)).toEqual(["一、本年收入\t5.00\t", "其中：事业收入\t\t"]);
  });
});

test("rows without lines between them are told by their figures", async () => {
  const texts = ["1.00", "2.00", "3.00"].flatMap((figure, row) => [
    { text: `201030${row}`, x: 54, y: 114 + 16 * row },
    { text: figure, x: 154, y: 114 + 16 * row },
    { text: figure, x: 254, y: 114 + 16 * row },
  ]);
  const source = await read([both(paper, { texts, lines: gridLines(xs, [100, 160]) })]);
  expect(source.lines.slice(1).map((line) => line.text)).toEqual([
    "2010300\t1.00\t1.00",
    "2010301\t2.00\t2.00",
    "2010302\t3.00\t3.00",
  ]);
});

test("without drawn lines, figures that stand in columns make a table; a column with a heading alone counts", async () => {
  const row = (y: number, ...texts: readonly (readonly [string, number])[]): PageInk => ({
    texts: texts.map(([text, x]) => ({ text, x, y })),
  });
  const source = await read([
    both(
      paper,
      row(100, ["科目", 50], ["合计", 200], ["基本", 300], ["项目", 400]),
      row(120, ["行政运行", 50], ["12.00", 200], ["12.00", 300]),
      row(140, ["事业运行", 50], ["3.00", 200], ["3.00", 300]),
      row(160, ["机关服务", 50], ["4.00", 200], ["4.00", 300]),
    ),
  ]);
  expect(source.lines.slice(1).map((line) => line.text)).toEqual([
    "科目\t合计\t基本\t项目",
    "行政运行\t12.00\t12.00\t",
    "事业运行\t3.00\t3.00\t",
    "机关服务\t4.00\t4.00\t",
  ]);
});

test("two tables side by side with rows at the same heights are one; others are two", async () => {
  const left = gridLines([50, 100, 150], [100, 120, 140]);
  const right = gridLines([300, 350, 400], [100, 120, 140]);
  const texts = [
    { text: "收入", x: 54, y: 114 },
    { text: "1.00", x: 104, y: 114 },
    { text: "支出", x: 304, y: 114 },
    { text: "2.00", x: 354, y: 114 },
    { text: "合计", x: 54, y: 134 },
    { text: "合计", x: 304, y: 134 },
  ];
  const one = await read([both(paper, { texts, lines: [...left, ...right] })]);
  expect(one.lines.slice(1).map((line) => line.text)).toEqual(["收入\t1.00\t支出\t2.00", "合计\t\t合计\t"]);
  const lower = gridLines([300, 350, 400], [100, 120, 140, 160]);
  const two = await read([
    both(paper, { texts: [...texts, { text: "9.00", x: 354, y: 154 }], lines: [...left, ...lower] }),
  ]);
  expect(two.lines.slice(1).map((line) => [line.table, line.text])).toEqual([
    [1, "收入\t1.00"],
    [1, "合计\t"],
    [2, "支出\t2.00"],
    [2, "合计\t"],
    [2, "\t9.00"],
  ]);
});

test("a wrapped paragraph is told from the next by room at the end of its line", async () => {
  const full = "某".repeat(49);
  const source = await read([
    both(
      words(full, 100),
      words("接着写完。", 116),
      words("新的一段。", 132),
      words(full, 148),
      words("（项）：2024年", 164),
    ),
  ]);
  expect(source.lines.map((line) => line.opens)).toEqual([true, false, true, true, false]);
});

test("texts printed twice to look bold, and radicals in the place of characters, are read as shown", async () => {
  const source = await read([both(paper, words("⼊⻔", 100), words("粗体", 120), words("粗体", 120, 50.4))]);
  expect(source.lines.slice(1).map((line) => line.text)).toEqual(["入门", "粗体"]);
});

describe("what cannot be read is refused with what to do:", () => {
  test("a scanned PDF", async () => {
    await expect(read([{ texts: [] }, { texts: [{ text: "2", x: 300, y: 820 }] }])).rejects.toThrow(
      "import/source-scanned",
    );
  });

  test("a PDF that asks for a password", async () => {
    const bytes = "ab".repeat(32);
    const encrypt = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${bytes}> /U <${bytes}> /P -4 >>`;
    await expect(read([paper], encrypt)).rejects.toThrow("import/source-encrypted");
  });

  test("half a PDF", async () => {
    const bytes = pdfFile([paper]);
    await expect(readPdf("a.pdf", bytes.subarray(0, 300), readMap)).rejects.toThrow("import/source-damaged");
  });

  test("fonts whose characters nobody can tell", async () => {
    const none = (): Promise<Uint8Array> => Promise.reject(new Error("no such map"));
    await expect(readPdf("a.pdf", pdfFile([paper]), none)).rejects.toThrow("import/source-unsupported");
  });
});
