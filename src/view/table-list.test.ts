import { expect, it } from "vitest";
import { final2020 } from "../testing/site-fixture-final.ts";
import { budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { disclosureContext } from "./context.ts";
import { buildTableList } from "./table-list.ts";

const listOf = (disclosure: typeof budget2025) =>
  buildTableList(disclosureContext(fixtureSite(), disclosure, disclosure.id));

it("lists the official tables with their totals, tells empty tables from missing ones", () => {
  const list = listOf(budget2025);
  expect(list.title).toBe("十一张表");
  expect(list.lines.map((line) => [line.number, line.total?.text, line.about, line.href !== undefined])).toEqual([
    ["表1", "250.00", "", true],
    ["表2", "250.00", "", true],
    ["表3", "250.00", "", true],
    ["表4", undefined, "文件里没有这张表", false],
    ["表5", undefined, "文件里没有这张表", false],
    ["表6", undefined, "文件里没有这张表", false],
    ["表7", undefined, "", true],
    ["表8", undefined, "空表：当年没有这类资金", true],
    ["表9", undefined, "文件里没有这张表", false],
    ["表10", "3.00", "", true],
    ["表11", undefined, "", true],
  ]);
});

it("says of final accounts that the tables are only named", () => {
  const list = listOf(final2020);
  expect(list.lines[0]).toMatchObject({ title: "收入支出决算总表", about: "文件只列了题目，没有附表" });
  expect(list.anyTotal).toBe(false);
});
