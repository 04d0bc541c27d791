import { describe, expect, test } from "vitest";
import { importSeed } from "../../testing/import-seed.ts";
import { readSeeds } from "../../testing/source-text.ts";
import { importLines, writtenBudget } from "../../testing/written-disclosure.ts";

const narrative = importLines(writtenBudget).narrative ?? "";

describe("the narrative of a written budget", () => {
  test("has the title, the parts and the sections of the document as headings; tables stand elsewhere", () => {
    expect(narrative.match(/^#+ .*$/gm)).toEqual([
      "# 青山市园林局2024年部门预算公开",
      "## 第一部分 2024年青山市园林局部门概况",
      "### 一、主要职能",
      "### 二、机构设置及人员情况",
      "## 第三部分 2024年部门预算情况说明",
      "### 一、关于青山市园林局2024年收入预算情况说明",
      "### 二、关于青山市园林局2024年一般公共预算项目支出情况说明",
      "#### （一）项目名称：2024年树苗购置项目",
      "### 三、其他重要事项的情况说明",
      "#### （一）预算绩效情况",
      "## 第四部分 名词解释",
    ]);
    expect(narrative).not.toContain("※");
    expect(narrative).not.toContain("三级指标");
  });

  test("joins a paragraph that a page broke, and binds each figure in it to its cell", () => {
    const figure = (text: string, column: string): string => `[${text}](figure:#said-income/gpb/${column})`;
    expect(narrative).toContain(
      `一般公共预算${figure("110.00", "amount")}万元，占${figure("91.67", "share")}%，比上年预算${figure("增加10.00", "change")}万元，` +
        `${figure("增长10.00", "percent")}%，主要原因是新建${figure("3", "cite-1")}个公园，拟购树苗${figure("20", "cite-2")}万元，` +
        "进一步提升全市公园的绿化水平和服务能力，依据《青山市绿化条例（2019年修订）》和青政办〔2020〕35号文件。\n",
    );
  });

  test("makes a list of a clause; what would be a mark of Markdown is text", () => {
    expect(narrative).toContain(
      "- **设立的政策依据**：按照绿化规划，2024年起每年补种500棵\\*耐旱\\*树苗。\n" +
        "- **预算安排规模**：[40.00](figure:projects/p1#clause/scale/amount)万元\n",
    );
    expect(narrative).toContain(
      "- **资金分配情况**：树苗[30](figure:projects/p1#clause/a1/amount)万元，肥料[10](figure:projects/p1#clause/a2/amount)万元。\n",
    );
  });

  test("is left out with the prose, and the source with it when told so", () => {
    const { narrative: none, sourceCopy } = importLines(writtenBudget, { prose: "omit", source: "omit" });
    expect([none, sourceCopy]).toEqual([undefined, undefined]);
    expect(importLines(writtenBudget, { prose: "omit" }).sourceCopy).toBeDefined();
  });

  test("does not bind a figure that an answer corrected, so that text and cell may differ", () => {
    const answers = [{ at: "narrative#said-income/gpb/amount", value: "111.00" }];
    const corrected = importLines(writtenBudget, { answers }).narrative ?? "";
    expect(corrected).toContain("一般公共预算110.00万元，占[91.67]");
  });

  test("names nobody, and neither does the source, unless persons are kept", () => {
    const masked = importLines(writtenBudget.map((line) => line.replace("林小满\t", "林 小满\t")));
    expect(`${masked.narrative ?? ""}${masked.sourceCopy?.text ?? ""}`).not.toMatch(/林\s*小满/);
    expect(masked.sourceCopy?.text).toContain("补种树苗 500 棵，由（姓名略）负责。");
    expect(masked.sourceCopy?.text.split("\n").length).toBe(writtenBudget.length);
    expect(importLines(writtenBudget, { persons: "keep" }).sourceCopy?.text).toBe(writtenBudget.join("\n"));
  });
});

test("items that count on are one numbered list; a new count begins a new list", () => {
  const lines = writtenBudget.flatMap((line) =>
    line.startsWith("管理全市公园") ? ["1、建园。", "", "2．护林。", "", "3.2024 年起巡查。", "", "1、防火。"] : [line],
  );
  expect(importLines(lines).narrative).toContain("1. 建园。\n2. 护林。\n3. 2024年起巡查。\n\n1) 防火。\n");
});

test("a table of words stays a table", () => {
  const rows = ["| 序号 | 单位名称 | 单位性质 |", "|---|---|---|", "| 1 | 青山市苗圃 | 事业单位 |"];
  const lines = writtenBudget.flatMap((line) => (line.startsWith("管理全市公园") ? rows : [line]));
  expect(importLines(lines).narrative).toContain(
    "| 序号 | 单位名称 | 单位性质 |\n| - | - | - |\n| 1 | 青山市苗圃 | 事业单位 |\n",
  );
});

const seeds = readSeeds();

describe.skipIf(seeds.length === 0)("the five real disclosures (skipped where ../shared/seeds is missing)", () => {
  test.each(seeds)("$id: the narrative says every letter of the source's running text, and no other", (seed) => {
    const { narrative: text = "" } = importSeed(seed, { persons: "keep" });
    const { profile, explanation, glossary } = seed.regions;
    const paragraphs = [...profile, ...explanation].flatMap(({ heading, paragraphs: own }) => [heading, ...own]);
    const letters = (words: string): string => words.replace(/[^\p{Script=Han}]/gu, "");
    const plain = text.replace(/\]\(figure:[^)]*\)/g, "]");
    const said = paragraphs.flatMap((paragraph) => paragraph?.text ?? []).join("");
    const [, body = ""] = plain.split(/^## 第.部分.*$/m, 2).length > 1 ? (/^# .*\n([\s\S]*)$/.exec(plain) ?? []) : [];
    for (const paragraph of [...paragraphs, ...glossary])
      expect(letters(body)).toContain(letters(paragraph?.text ?? ""));
    expect(letters(body).length).toBeLessThan(
      letters(said + glossary.map(({ text: term }) => term).join("")).length + 400,
    );
  });
});
