import { describe, expect, test } from "vitest";
import { sourceOf } from "../../testing/source-text.ts";
import { cutRegions } from "./cut-regions.ts";
import type { Regions } from "./regions.ts";
import type { SourceLine, SourceText } from "./source.ts";

/** A document whose lines are texts, or rows of a table: the number of the table, then its cells. */
function documentOf(lines: readonly (string | readonly [table: number, ...cells: string[]])[]): SourceText {
  let number = 0;
  const made = lines.map((line): SourceLine => {
    number += 1;
    if (typeof line === "string") return { number, text: line };
    const [table, ...texts] = line;
    const own = number;
    const cells = texts.map((text) => {
      number += 1;
      return { number, text };
    });
    return { number: own, text: texts.join("\t"), cells, table };
  });
  return { file: "a.docx", sha256: "", layout: "cells", lines: made };
}

const titles = ({ tables }: Regions): string[] =>
  tables.map(({ number, lines }) => `${number} ${lines[0]?.text ?? ""}`);
const rows = ({ tables }: Regions): number[] => tables.map(({ lines }) => lines.filter((line) => line.cells).length);

test("without numbered parts, each heading tells what its text is about, and tables stand anywhere", () => {
  const regions = cutRegions(
    documentOf([
      "江湾市民政局2031年部门预算",
      "一、主要职能",
      "管理民政事务。",
      "二、机构设置",
      "共有3个科室。",
      "三、2031年部门预算情况说明",
      "（一）收支总体情况",
      "收入5.00万元。",
      "（二）收入预算情况",
      "没有变化。",
      "四、名词解释",
      "1、财政拨款：由财政拨付的资金。",
      "附表1",
      "部门收支总体情况表",
      "单位：万元",
      [1, "收入", "5.00"],
      [1, "支出", "5.00"],
      "部门收入总体情况表",
      [2, "合计", "5.00"],
    ]),
  );
  expect(regions.cover.map((line) => line.text)).toEqual(["江湾市民政局2031年部门预算"]);
  expect(regions.profile.map((section) => section.title)).toEqual(["主要职能", "机构设置"]);
  expect(regions.explanation.map((section) => section.title)).toEqual(["收支总体情况", "收入预算情况"]);
  expect(regions.glossary.map((paragraph) => paragraph.text)).toEqual(["1、财政拨款：由财政拨付的资金。"]);
  expect(titles(regions)).toEqual(["1 部门收支总体情况表", " 部门收入总体情况表"]);
  expect(rows(regions)).toEqual([2, 1]);
});

test("a contents list is part of the cover, however it is dotted and numbered", () => {
  const { cover, profile } = cutRegions(
    documentOf([
      "某局2031年决算",
      "目 录",
      "一、主要职能……1",
      "二、机构设置 PAGEREF_Toc1 2",
      "一、主要职能",
      "管理。",
      "二、机构设置",
      "共2个。",
    ]),
  );
  expect(cover).toHaveLength(4);
  expect(profile.map((section) => section.paragraphs.length)).toEqual([1, 1]);
});

test("sheets of a workbook are tables, each with the title and marks in its first rows", () => {
  const regions = cutRegions(
    documentOf([
      [1, "收入支出决算总表", "", ""],
      [1, "", "", "公开01表"],
      [1, "部门：江湾市民政局", "", "金额单位：万元"],
      [1, "项目", "行次", "金额"],
      [2, "收入决算表", ""],
      [2, "合计", "5.00"],
    ]),
  );
  expect(titles(regions)).toEqual(["1 收入支出决算总表\t\t", " 收入决算表\t"]);
});

describe("rows go on with the table before", () => {
  test("when no title stands between and they are as wide", () => {
    const regions = cutRegions(
      documentOf([
        "收入决算表",
        [1, "教育", "5.00"],
        [2, "卫生", "6.00"],
        "单位：万元",
        [3, "交通", "7.00"],
        [4, "甲", "乙", "丙"],
      ]),
    );
    expect(rows(regions)).toEqual([3, 1]);
  });

  test("when the same title is printed again at a page break", () => {
    const regions = cutRegions(documentOf(["收入决算表", [1, "教育", "5.00"], "收入决算表", [2, "卫生", "6.00"]]));
    expect(titles(regions)).toEqual([" 收入决算表"]);
    expect(rows(regions)).toEqual([2]);
  });
});

test("in a document with parts, official tables among the explanation are taken out of it; others stay in the text", () => {
  const { tables, explanation } = cutRegions(
    documentOf([
      "第一部分 部门概况",
      "一、主要职能",
      "管理。",
      "第二部分 2031年部门决算情况说明",
      "一、收入决算情况",
      "收入决算表",
      [1, "合计", "5.00"],
      "其中下列科目：",
      [2, "教育", "3.00"],
      "没有其他。",
    ]),
  );
  expect(tables.map(({ lines }) => lines.length)).toEqual([2]);
  expect(explanation.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text))).toEqual([
    "其中下列科目：",
    "|教育|3.00|",
    "没有其他。",
  ]);
});

test("tables of the part 附表 are read, and the list of titles beside them is kept", () => {
  const { tables, attachments } = cutRegions(
    documentOf([
      "第一部分 概况",
      "一、主要职能",
      "管理。",
      "第四部分 附表",
      "一、《收入决算表》",
      "收入决算表",
      "单位：万元",
      [1, "合计", "5.00"],
    ]),
  );
  expect(tables).toHaveLength(1);
  expect(attachments.map((line) => line.text)).toEqual(["一、《收入决算表》"]);
});

test("in extracted text without columns a table begins at an official title with its unit below", () => {
  const regions = cutRegions({
    ...sourceOf([
      "第二部分 部门决算表",
      "收入决算表 3",
      "收入决算表",
      "公开02表",
      "部门：甲局 单位：万元",
      "合计 5.00 5.00",
      "支出决算表",
      "单位：万元",
      "合计 5.00",
    ]),
    layout: "pages",
  });
  expect(titles(regions)).toEqual([" 收入决算表", " 支出决算表"]);
});

test("a performance table ends where running text goes on", () => {
  const { performance, explanation } = cutRegions(
    documentOf([
      "第三部分 情况说明",
      "一、预算绩效情况",
      "项目支出绩效自评表",
      "（2031年度）",
      [1, "项目名称", "养老服务"],
      "二、其他需要说明的情况",
      "没有。",
    ]),
  );
  expect(performance.map(({ lines }) => lines.length)).toEqual([3]);
  expect(explanation.map((section) => section.title)).toEqual(["预算绩效情况", "其他需要说明的情况"]);
});

test("a sentence that says a table is empty belongs to it, also where a page's width breaks it", () => {
  const source = documentOf([
    "第二部分 2031年部门预算公开表",
    "国有资本经营预算支出情况表",
    [1, "项目", "合计"],
    "江湾市民政局没有使用国有资本经营预算安排的支出，国有资本经营预算支出情况表为",
    "空表。",
    "政府性基金预算支出情况表",
    [2, "项目", "合计"],
  ]);
  const lines = source.lines.map((line) => (line.text === "空表。" ? { ...line, opens: false } : line));
  const { tables } = cutRegions({ ...source, lines });
  expect(tables.map((table) => table.lines.map(({ text }) => text.slice(-2)))).toEqual([
    ["况表", "合计", "表为", "表。"],
    ["况表", "合计"],
  ]);
});
