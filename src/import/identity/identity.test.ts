import { expect, test } from "vitest";
import { sourceOf } from "../../testing/source-text.ts";
import { identify, type DocumentIdentity } from "./identity.ts";
import type { Recognised } from "../context.ts";
import { cutRegions } from "../text/cut-regions.ts";

function identityOf(...lines: readonly string[]): Recognised<DocumentIdentity> {
  const source = sourceOf(lines);
  return identify(cutRegions(source), source);
}

const budget = [
  "云山市数据服务局",
  "2031 年部门预算公开",
  "目 录",
  "第一部分 2031 年云山市数据服务局部门概况",
  "第二部分 2031 年部门预算公开表",
  "第一部分 2031年云山市数据服务局部门概况",
  "一、 主要职能",
  "本部门按照保密要求部门职能不予公开",
  "第二部分 2031 年部门预算公开表",
  "表 1",
  "编制部门：云山市数据服务局 单位：万元",
  "第三部分 2031 年部门预算情况说明",
  "一、关于云山市数据服务局 2031 年收支预算情况总体说明",
  "收支总预算 12.00 万元。",
  "第四部分 名词解释",
  "一、**财政拨款**:指由一般公共预算安排的财政拨款数。",
  "二、**其他资金**:包括事业收入、其他收入等。",
  "云山市数据服务局",
  "2031年3月5日",
];

test("a budget with a cover is what its cover and table heads say", () => {
  const { found, questions } = identityOf(...budget);
  expect(questions).toEqual([]);
  expect(found).toMatchObject({
    bodyName: "云山市数据服务局",
    kind: "budget",
    fiscalYear: 2031,
    scope: "department",
    title: "云山市数据服务局2031年部门预算公开",
    profile: "xj-budget",
    unit: "万元",
    publishedOn: "2031-03-05",
    functions: { printed: "不予公开", at: "8" },
    attachments: [],
  });
  expect(found.glossary).toEqual([
    { term: "财政拨款", text: "指由一般公共预算安排的财政拨款数。", at: 16 },
    { term: "其他资金", text: "包括事业收入、其他收入等。", at: 17 },
  ]);
});

const final = (first: string, covered: string): readonly string[] => [
  ` 第一部分 ${first}`,
  "一、主要职能",
  "(1)负责数据服务。",
  "(2)承办其他事项。",
  "二、机构设置及人员情况",
  "云山区数据服务局 2030 年度，实有人数 4 人，其中：在职人员 4 人。",
  `从部门决算单位构成看，云山区数据服务局${covered}：云山区数据服务局决算。`,
  " 第二部分 部门决算情况说明",
  "一、收入支出决算总体情况说明",
  "2030 年度收入总计 18.50 万元。",
  " 第三部分 专业名词解释",
  "一、上级补助收入：指事业单位从主管部门和上级单位",
  "取得的非财政补助收入。",
  "二、基本支出：指为保障机构正常运转而发生的支出。",
  " 第四部分 部门决算报表（见附表）",
  "一、《收入支出决算总表》",
  "二、《一般公共预算财政拨款“三公”经费支出决算表》",
  "三、《其他明细表》",
];

test("a final account without a cover takes its name and year from its sentences and gets a built title", () => {
  const { found, questions } = identityOf(...final("部门概况", "部门决算包括"));
  expect(questions).toEqual([]);
  expect(found).toMatchObject({
    bodyName: "云山区数据服务局",
    kind: "final",
    fiscalYear: 2030,
    scope: "department",
    title: "云山区数据服务局2030年度部门决算公开",
    profile: "xj-final",
    unit: "万元",
    functions: { printed: "(1)负责数据服务。\n(2)承办其他事项。", at: "3" },
  });
  expect(found).not.toHaveProperty("publishedOn");
  expect(found.attachments).toEqual([
    { title: "收入支出决算总表", at: "16", form: "final/1", present: "false" },
    { title: "一般公共预算财政拨款“三公”经费支出决算表", at: "17", form: "final/7", present: "false" },
    { title: "其他明细表", at: "18", present: "false" },
  ]);
  expect(found.glossary.map(({ term, at }) => [term, at])).toEqual([
    ["上级补助收入", 12],
    ["基本支出", 14],
  ]);
  expect(found.glossary[0]?.text).toBe("指事业单位从主管部门和上级单位取得的非财政补助收入。");
});

test("headings that call the same body 部门 and 单位 are a question", () => {
  const { questions } = identityOf(...final("单位概况", "部门决算包括"));
  expect(questions).toEqual([expect.objectContaining({ id: "identity/scope", candidates: ["department", "unit"] })]);
});

test("a text that names no body, year or kind asks for each", () => {
  const { questions } = identityOf("第一部分 概况", "一、主要职能", "负责数据服务。");
  expect(questions.map((question) => question.id)).toEqual([
    "identity/body",
    "identity/kind",
    "identity/fiscal-year",
    "identity/scope",
  ]);
});

test("a summary's cover names its body before the mark of the summary", () => {
  const { found } = identityOf(
    "**云山市数据服务局（汇总）2030 年",
    "度部门决算公开说明**",
    "目 录",
    ...final("部门单位概况", "部门决算包括"),
  );
  expect(found.bodyName).toBe("云山市数据服务局");
  expect(found.title).toBe("云山市数据服务局（汇总）2030年度部门决算公开说明");
});

test("a body is named by the sentence that counts its people, whatever stands before that in the paragraph", () => {
  const joined =
    "云山区数据服务局无下属预算单位，下设2个处室，分别是：办公室、业务科。云山区数据服务局编制数15，实有人数13人。";
  const { found } = identityOf(
    "第一部分 部门概况",
    "二、机构设置及人员情况",
    joined,
    "第二部分 2030年部门预算情况说明",
    "一、收支情况",
  );
  expect(found.bodyName).toBe("云山区数据服务局");
});
