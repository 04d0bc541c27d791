import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pdfFile, type PageInk } from "../../../testing/office/pdf.ts";
import { readPdf } from "./read-pdf.ts";

const readMap = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(import.meta.dirname, "maps", name)));
const words = (text: string, y: number, x = 50): PageInk["texts"][number] => ({ text, x, y });

test("numbers of tables at the top of pages are no running heads, numbers of pages are", async () => {
  const pages = [1, 2, 3, 4].map((number) => ({
    texts: [
      words("这一页有足够的文字，不是扫描件，读得出来。", 200),
      words(`表 ${String(number)}`, 30),
      words(`— ${String(number + 6)} —`, 820, 280),
    ],
  }));
  const { lines, dropped = [] } = await readPdf("a.pdf", pdfFile(pages), readMap);
  expect(lines.map(({ text }) => text).filter((text) => text.startsWith("表"))).toEqual([
    "表 1",
    "表 2",
    "表 3",
    "表 4",
  ]);
  expect(dropped.map(({ text }) => text)).toEqual(["— 7 —", "— 8 —", "— 9 —", "— 10 —"]);
});
