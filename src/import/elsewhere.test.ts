import { expect, test } from "vitest";
import { readText } from "./readers/read-text.ts";
import { noAnswers } from "./answers/answers.ts";
import { importDocument, locateDocument, type ImportedDocument } from "./import-document.ts";

/** Documents as other places write them, all of an invented body; a bar stands for a tab. */
function imported(lines: readonly string[]): ImportedDocument {
  const bytes = new TextEncoder().encode(lines.join("\n").replaceAll("|", "\t"));
  const source = { file: "a.txt", sha256: "", ...readText("a.txt", bytes) };
  const knowledge = { bodies: [], functional: [{ code: "201", name: "一般公共服务支出" }], economic: [] };
  return importDocument(locateDocument(source, []), "tjj", knowledge, noAnswers);
}

/** Cells of a section as `row column value`. */
function cellsOf({ files }: ImportedDocument, form: string): string[] {
  const rows = files.sections.filter((section) => section.form === form).flatMap((section) => section.rows ?? []);
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) =>
      typeof value === "string" && /^\d[\d,.]*$/.test(value) && !["row", "at", "name"].includes(column)
        ? [`${String(row["row"])} ${column} ${value}`]
        : [],
    ),
  );
}

const forms = ({ files }: ImportedDocument): string[] => files.sections.map((section) => section.form);
const asked = ({ questions }: ImportedDocument): string[] => questions.map((question) => question.id);
const total = [
  "收入||支出|",
  "项目|预算数|功能分类|预算数",
  "一、本年收入|1,220.50|201 一般公共服务支出|1,220.50",
  "收入总计|1,220.50|支出总计|1,220.50",
];
const loose = [
  "江湾市统计局2031年部门预算公开说明",
  "一、部门主要职责",
  "负责统计工作，开展调查分析。",
  "二、机构设置",
  "江湾市统计局内设2个科室，分别是：办公室、业务科。",
  "三、2031年部门预算情况说明",
  "（一）收入预算情况",
  "2031年收入预算1,220.50万元，其中：一般公共预算1,200.50万元，占98.36%。",
  "四、“三公”经费预算情况说明",
  "2031年“三公”经费预算5.00万元，其中：因公出国（境）费0.00万元，公务接待费5.00万元。",
  "五、名词解释",
  "1、基本支出：指为保障机构正常运转发生的支出。",
];

test("no 第X部分, tables behind the explanation with number and title on one line", () => {
  const document = imported([...loose, "附表：", "表1 部门收支总体情况表", "单位：万元", ...total]);
  expect(asked(document)).toEqual([]);
  expect(cellsOf(document, "xj/1")).toContain("income amount 1,220.50");
  expect(cellsOf(document, "said/income")).toEqual(["total amount 1,220.50", "gpb amount 1,200.50", "gpb share 98.36"]);
  expect(cellsOf(document, "three-public")).toContain("reception amount 5.00");
  expect(document.files.disclosure.terms?.map((term) => term.term)).toEqual(["基本支出"]);
});

test("the same document on one line says the same", () => {
  const document = imported([loose.join(" ")]);
  expect(asked(document)).toEqual([]);
  expect(cellsOf(document, "said/income")).toEqual(cellsOf(imported(loose), "said/income"));
  expect(cellsOf(document, "three-public")).toEqual(cellsOf(imported(loose), "three-public"));
  expect(document.files.disclosure.offices).toHaveLength(2);
});

test("tables in 元 and the explanation in 万元 keep their units, and labels the form has twice are asked about", () => {
  const yuan = total.map((line) => line.replaceAll("1,220.50", "12205000.00"));
  const rows = [yuan[0] ?? "", yuan[1] ?? "", "其中：一般公共预算拨款|12205000.00||", ...yuan.slice(3)];
  const parts = ["第一部分 部门概况", "一、主要职能", "统计。", "第二部分 2031年部门预算公开表"];
  const document = imported(
    ["江湾市统计局2031年部门预算", ...parts, "表1", "部门收支总体情况表", "单位：元", ...rows].concat(
      "第三部分 2031年部门预算情况说明",
      ...loose.slice(6, 8),
      "第四部分 名词解释",
      loose.at(-1) ?? "",
    ),
  );
  expect(document.files.sections.map((section) => [section.form, section.unit])).toEqual([
    ["xj/1", "元"],
    ["said/income", "万元"],
  ]);
  expect(asked(document).filter((id) => id.includes("/label/"))).toHaveLength(1);
  expect(cellsOf(document, "xj/1")).not.toContain("carry.fiscal.gpb amount 12205000.00");
});

test("a nine-table budget of another place is kept whole as tables of its own, and each is asked about", () => {
  const titles = ["财务收支预算总表", "基本支出部门预算经济分类表", "“三公”经费和机关运行经费预算表"];
  const tables = titles.flatMap((title, index) => [`附表${index + 1}`, title, "单位：万元", ...total]);
  const document = imported([...loose, ...tables]);
  expect(forms(document).filter((form) => form.startsWith("generic/"))).toHaveLength(3);
  expect(cellsOf(document, "generic/t1")).toHaveLength(4);
  expect(asked(document)).toEqual(titles.map((_, index) => `tables#generic-t${index + 1}/form`));
});

test("a statement on the 三公 alone", () => {
  const document = imported([
    "江湾市统计局2031年部门“三公”经费预算说明",
    "2031年“三公”经费预算数为5.00万元，其中：因公出国（境）费0.00万元，公务用车运行费4.00万元，公务接待费1.00万元。",
    "江湾市统计局",
  ]);
  expect(forms(document)).toEqual(["three-public"]);
  expect(cellsOf(document, "three-public")).toContain("vehicle-running amount 4.00");
  expect(document.account.counts.listed).toBe(0);
});

test("三公 columns in another order are read by their headings", () => {
  const heads = "合计|公务接待费|因公出国（境）费|公务用车购置及运行维护费||";
  const below = "|||小计|公务用车购置费|公务用车运行维护费";
  const document = imported([
    "江湾市统计局2031年度部门决算公开",
    ...["第一部分 部门概况", "一、部门职责", "统计。", "第二部分 2031年度部门决算表"],
    ...["财政拨款“三公”经费支出决算表", "部门：江湾市统计局", "金额单位：万元", "预算数||||||决算数|||||"],
    ...[`${heads}|${heads}`, `${below}|${below}`, "5.00|1.00|0.00|4.00|0.00|4.00|3.50|0.50|0.00|3.00|0.00|3.00"],
    ...["第三部分 2031年度部门决算情况说明", "一、收入支出决算总体情况说明", "2031年度收入总计12.00万元。"],
    ...["第四部分 名词解释", "一、基本支出：指为保障机构正常运转发生的支出。"],
  ]);
  expect(cellsOf(document, "final/7")).toEqual([
    ...["budget total 5.00", "budget reception 1.00", "budget abroad 0.00", "budget vehicles 4.00"],
    ...["budget vehicle-purchase 0.00", "budget vehicle-running 4.00"],
    ...["final total 3.50", "final reception 0.50", "final abroad 0.00", "final vehicles 3.00"],
    ...["final vehicle-purchase 0.00", "final vehicle-running 3.00"],
  ]);
});
