import { expect, test } from "vitest";
import { placeOf, type ReadSource } from "../../text/source.ts";
import { readHtml } from "./read-html.ts";

const read = (html: string): ReadSource => readHtml("a.html", new TextEncoder().encode(html));
const textsOf = (source: ReadSource): string[] => source.lines.map((line) => line.text);

test("paragraphs and tables in order, spanning cells printed once at their first row and column", () => {
  const source = read(`<html><body><h1>收入总表</h1><p>单位：万元<br>第二行</p>
    <table><tr><th rowspan=2>科目<th colspan=2>金额</tr><tr><th>合计<th>基本</tr>
    <tr><td>行政运行<td>1,234.50<td></tr></table></body></html>`);
  expect(textsOf(source)).toEqual([
    "收入总表",
    "单位：万元",
    "第二行",
    "科目\t金额\t",
    "\t合计\t基本",
    "行政运行\t1,234.50\t",
  ]);
  const amount = source.lines[5]?.cells?.[1];
  expect(amount && placeOf(source, amount.number)).toBe("表格1!B3");
});

test("a cell that spans rows in the middle pushes the cells of the next row aside", () => {
  const source = read("<table><tr><td>a<td rowspan=2>b<td>c</tr><tr><td>d<td>e</tr></table>");
  expect(textsOf(source)).toEqual(["a\tb\tc", "d\t\te"]);
});

test("scripts and what is not shown are not read; menus and feet are dropped by name", () => {
  const source = read(
    `<nav>首页</nav><script>var a = "表1";</script><p style="display: none">藏</p><p hidden>藏</p><p>正文</p><footer>版权</footer>`,
  );
  expect(textsOf(source)).toEqual(["正文"]);
  expect(source.dropped?.map((line) => line.text)).toEqual(["首页", "版权"]);
});

test("a page in the charset it declares", () => {
  const head = new TextEncoder().encode('<meta charset="gb2312"><p>');
  const words = [0xce, 0xde]; // 无
  expect(textsOf(readHtml("a.html", new Uint8Array([...head, ...words])))).toEqual(["无"]);
});

test("a table that only frames the page is read as if it were not there", () => {
  const source = read("<table><tr><td>左栏</td><td><p>正文</p><table><tr><td>201<td>3.00</table></td></tr></table>");
  expect(textsOf(source)).toEqual(["左栏", "正文", "201\t3.00"]);
});
