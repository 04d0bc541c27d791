import { describe, expect, test } from "vitest";
import { cell, paragraph, run, table, wordFile } from "../../../testing/office/word.ts";
import { placeOf, type ReadSource } from "../../text/source.ts";
import { readDocx } from "./read-docx.ts";

const textsOf = (source: ReadSource): string[] => source.lines.map((line) => line.text);

test("paragraphs are counted without blank ones; a break inside one begins a line of the same place", () => {
  const body = `${paragraph("一、主要职能")}${paragraph(" ")}<w:p>${run("第一行")}<w:r><w:br/><w:t>第二行</w:t></w:r></w:p>`;
  const source = readDocx("a.docx", wordFile(body));
  expect(source.lines.map((line) => [placeOf(source, line.number), line.text])).toEqual([
    ["段1", "一、主要职能"],
    ["段2", "第一行"],
    ["段2", "第二行"],
  ]);
});

test("merged cells print once, and every row has a cell for every column", () => {
  const rows = [
    [cell("科目", { span: 2 }), cell("金额", { merge: "restart" })],
    [cell("类"), cell("款"), cell("", { merge: "continue" })],
    [cell("201"), cell("03"), cell("12.50")],
  ];
  const source = readDocx("a.docx", wordFile(paragraph("表1") + table(rows)));
  expect(textsOf(source)).toEqual(["表1", "科目\t\t金额", "类\t款\t", "201\t03\t12.50"]);
  const amount = source.lines[3]?.cells?.[2];
  expect(amount && placeOf(source, amount.number)).toBe("表格1!C3");
});

test("columns in which no cell begins are taken out", () => {
  const rows = [
    [cell("甲", { span: 3 }), cell("乙")],
    [cell("1", { span: 3 }), cell("2")],
  ];
  expect(textsOf(readDocx("a.docx", wordFile(table(rows))))).toEqual(["甲\t乙", "1\t2"]);
});

describe("what is not printed is not read:", () => {
  test.each([
    ["deleted text", `<w:p>${run("甲")}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`, ["甲"]],
    ["hidden text", `<w:p>${run("甲")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r></w:p>`, ["甲"]],
    ["field codes", `<w:p><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>${run("甲")}</w:p>`, ["甲"]],
    [
      "the second copy of a text box",
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("外")}</w:p>`,
      ["框", "外"],
    ],
    [
      "a deleted row",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell("旧")}</w:tr><w:tr>${cell("新")}${cell("1")}</w:tr></w:tbl>`,
      ["新\t1"],
    ],
  ])("%s", (_name, body, expected) => {
    expect(textsOf(readDocx("a.docx", wordFile(body)))).toEqual(expected);
  });
});

test("numbers that Word makes itself are read as it prints them", () => {
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>
  </w:numbering>`;
  const styles = `<w:styles>
    <w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  </w:styles>`;
  const list = (id: number, level: number): string =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const body = [
    paragraph("收支", list(3, 0)),
    paragraph("规模", list(3, 1)),
    paragraph("结构", '<w:pStyle w:val="b"/>'),
    paragraph("点", list(3, 2)),
    paragraph("项目", '<w:pStyle w:val="a"/>'),
    paragraph("规模", list(3, 1)),
    paragraph("另起", list(4, 0)),
    paragraph("又一", list(4, 0)),
    paragraph("不编号", '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join("");
  const parts = { "word/numbering.xml": numbering, "word/styles.xml": styles };
  expect(textsOf(readDocx("a.docx", wordFile(body, parts)))).toEqual([
    "一、收支",
    "（一）规模",
    "（二）结构",
    "点",
    "二、项目",
    "（一）规模",
    "十、另起",
    "十一、又一",
    "不编号",
  ]);
});

test("a table that only frames the page is read as if it were not there", () => {
  const inner = table([[cell("201"), cell("5.00")]]);
  const frame = `<w:tbl><w:tr><w:tc>${paragraph("标题")}${inner}${paragraph("")}</w:tc></w:tr></w:tbl>`;
  expect(textsOf(readDocx("a.docx", wordFile(frame)))).toEqual(["标题", "201\t5.00"]);
});

test("footnotes are dropped by name", () => {
  const parts = {
    "word/footnotes.xml": `<w:footnotes><w:footnote>${paragraph("注：含上年结转。")}</w:footnote></w:footnotes>`,
  };
  const source = readDocx("a.docx", wordFile(paragraph("正文"), parts));
  expect(textsOf(source)).toEqual(["正文"]);
  expect(source.dropped?.map((line) => line.text)).toEqual(["注：含上年结转。"]);
});
