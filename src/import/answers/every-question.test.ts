import { describe, expect, test } from "vitest";
import { importLines, writtenBudget, writtenSource } from "../../testing/written-disclosure.ts";
import { disclosureFiles } from "../write/disclosure-files.ts";
import type { Answer } from "./answers.ts";

const tabs = (...rows: string[]): string[] => rows.map((row) => row.replaceAll("|", "\t"));

const tables = tabs(
  "表 7",
  "一般公共预算项目支出情况表",
  "编制部门：青山市园林局",
  "单位：万元",
  "科目编码|||功能分类科目名称|项目名称|项目支出合计|工资福利支出|商品和服务支出|对个人和家庭的补助|债务利息及费用支出|资本性支出（基本建设）|资本性支出|对企业补助（基本建设）|对企业补助|对社会保障基金补助|其他支出",
  "※|※|※|※|※|1|2|3|4|5|6|7|8|9|10|11",
  "|||总计||40.00||40.00||||||||",
  "|||青山市苗圃||40.00||40.00||||||||",
  "201|03|02|一般行政管理事务|2024 年树苗购置项目|40.00||40.00||||||||",
  "表 8",
  "政府性基金预算支出情况表",
  "编制部门：青山市园林局",
  "单位：万元",
  "科目编码|||功能分类科目名称|合计|基本支出|项目支出",
  "※|※|※|※|1|2|3",
  "表 12",
  "政府性基金支出表",
  "编制部门：青山市园林局",
  "单位：万元",
  "品种|棵数|金额",
  "雪松|120|3.00",
);

/** A budget in which something of nearly every kind is unclear. */
const unclear = writtenBudget.flatMap((line): readonly string[] => {
  if (line === "第一部分 2024 年青山市园林局部门概况") return ["第一部分 2024 年青山市园林局单位概况"];
  if (line.startsWith("201\t03\t02")) return [line, ...tables];
  if (line.startsWith("单位资金 10.00")) return [line, "", "补差资金 7.77 万元，占 6.48%。"];
  if (line.startsWith("资金分配情况")) return ["资金分配情况：树苗 30 万元，肥料 10。"];
  if (line.includes("项目名称\t\t2024")) return [line.replace("2024 年树苗购置项目", "2024 年树苗采购")];
  if (line.startsWith("三、其他重要事项"))
    return [
      "三、关于青山市园林局 2024 年上年结转结余预算情况说明",
      "",
      "上年结转结余 3.00 万元，包括：财政拨款 3.00 万元。",
      "",
      "1、温室改造尾款",
      "",
      line.replace("三", "四"),
    ];
  return [line];
});

/** A question, an answer to it, and what the lines it changes speak of. */
const answered: readonly (readonly [question: string, value: string, about: RegExp])[] = [
  ["tables#generic-t1/form", "keep", /^$/],
  ["tables#xj-8/empty", "true", /xj\/8|empty|at: "5[56]"|rows: \[\]/],
  ["statement/79/7.77", "said/income/own", /7\.77/],
  ["statement/79/7.77", "words", /^$/],
  ["carry/99", "3.00", /温室改造尾款/],
  ["carry/99", "blank", /^$/],
  ["clause/91/a2", "10", /^$/],
  ["clause/91/a2", "9.50", /肥料/],
  ["body/52", "park-u1", /^$/],
  ["body/52", "nursery", /青山市苗圃|nursery|park-u1/],
  ["project/111", "p1", /n111|- "p1"/],
  ["project/111", "new", /^$/],
];

const importWith = (...answers: Answer[]): ReturnType<typeof importLines> => importLines(unclear, { answers });
const linesOf = (imported: ReturnType<typeof importLines>): string[] =>
  disclosureFiles("park/2024-budget", imported, () => "", writtenSource(unclear)).flatMap(({ path, text }) =>
    text.split("\n").map((line) => `${path}: ${line}`),
  );

describe("an answer to every kind of question", () => {
  const base = importWith();
  const before = linesOf(base);

  test("is asked for, likeliest candidate first, with what each means and the line as printed", () => {
    expect(base.questions.map(({ id }) => id)).toEqual([...new Set(answered.map(([id]) => id))]);
    const [form] = base.questions;
    expect(form).toMatchObject({ text: "政府性基金支出表", candidates: ["keep", "xj/8"] });
    expect(form?.means).toEqual(["照原样保存", "政府性基金预算支出情况表"]);
    const project = base.questions.find(({ id }) => id === "project/111");
    expect(project?.means).toEqual(["2024年树苗购置项目（40.00）", "另一个项目"]);
  });

  test.each(answered)("%s: %s settles it and changes nothing else", (question, value, about) => {
    const after = importWith({ question, value });
    expect(after.unusedAnswers).toEqual([]);
    expect(after.questions.map(({ id }) => id)).toEqual(
      base.questions.map(({ id }) => id).filter((id) => id !== question),
    );
    const now = linesOf(after);
    const changed = [...now.filter((line) => !before.includes(line)), ...before.filter((line) => !now.includes(line))];
    expect(changed.length > 0).toBe(about.source !== "^$");
    for (const line of changed) expect(line).toMatch(about);
  });

  test("all of them together leave nothing open, and without them everything is as it was", () => {
    const all = new Map(answered.map(([question, value]) => [question, value]));
    expect(importWith(...[...all].map(([question, value]) => ({ question, value }))).questions).toEqual([]);
    expect(linesOf(importWith())).toEqual(before);
  });
});
