import { describe, expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { planImport, type ImportPlan } from "../../../scripts/lib/import-plan.ts";
import { toSourceText } from "../../../scripts/lib/read-sources.ts";
import { noAnswers, type Answer } from "../answers/answers.ts";

/** A self-evaluation table of an invented body; bars stand for TABs. */
const table = (...head: readonly string[]): readonly string[] => [
  ...head,
  "项目名称|统计调查经费|||||||",
  "主管部门|江湾市统计局||实施单位|江湾市统计局||||",
  "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|",
  "|年度资金总额|51.00|51.00|36.72|10|72.00%|7.2|",
  "|其中：当年财政拨款|51.00|51.00|36.72|—|—|—|",
  "年度总体目标|预期目标|||实际完成情况||||",
  "|2031年完成调查12次。|||完成调查12次。||||",
  "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|",
  "产出指标|数量指标|调查次数|>=12次|12次|50|50||",
  "效益指标|社会效益指标|数据采用率|>=90%|92%|40|40||",
  "总分|||||100|97.2||",
];

async function plan(lines: readonly string[], answers: readonly Answer[] = []): Promise<ImportPlan> {
  const source = await toSourceText("a.txt", new TextEncoder().encode(lines.join("\n").replaceAll("|", "\t")));
  const known = { bodies: [], functional: [], economic: [] };
  return planImport([source], known, () => ({ ...noAnswers, answers }));
}

const idsOf = ({ documents }: ImportPlan): string[] =>
  documents.flatMap(({ questions }) => questions.map(({ id, candidates }) => [id, ...candidates].join(" ")));
const textOf = ({ files }: ImportPlan, name: string): string =>
  files.find(({ path }) => path.endsWith(`/${name}.yaml`))?.text ?? "";

describe("a self-evaluation table alone", () => {
  test("is a final account of the body that carries the project out, of the year under its title", async () => {
    const imported = await plan(table("项目支出绩效自评表", "（2031年度）"));
    expect(imported.documents[0]?.disclosure).toBe("body-1/2031-final");
    expect(idsOf(imported)).toEqual(["identity/scope department unit"]);
    expect(textOf(imported, "disclosure")).toContain('title: "江湾市统计局2031年度项目支出绩效自评表"');
    expect(textOf(imported, "performance")).toContain('weight: "50"');
    expect(textOf(imported, "projects")).toContain("统计调查经费");
    expect(imported.documents[0]?.accounting.listed).toBe(0);
    const files = imported.files.map((file) => ({ ...file, size: file.text.length }));
    expect(compile(files).disclosures[0]).toMatchObject({ bodyName: "江湾市统计局", fiscalYear: 2031, kind: "final" });
  });

  test("takes body and year from its title", async () => {
    const imported = await plan(table("江湾市统计局2032年度项目支出绩效自评表"));
    expect(imported.documents[0]?.disclosure).toBe("body-1/2032-final");
    expect(textOf(imported, "disclosure")).toContain('title: "江湾市统计局2032年度项目支出绩效自评表"');
  });

  test("asks which body it is of where the tables name two, and is filed as answered", async () => {
    const lines = table("附件2", "项目支出绩效自评表", "（2031年度）").map((line) =>
      line.replace("实施单位|江湾市统计局", "实施单位|江湾市调查队"),
    );
    expect(idsOf(await plan(lines))[0]).toBe("identity/body 江湾市统计局 江湾市调查队");
    const answered = await plan(lines, [{ question: "identity/body", value: "江湾市调查队" }]);
    expect(idsOf(answered)).toEqual(["identity/scope department unit"]);
    expect(answered.documents[0]?.unusedAnswers).toEqual([]);
    expect(answered.files.find(({ path }) => path === "bodies/body-1.yaml")?.text).toContain("江湾市调查队");
    expect(textOf(answered, "disclosure")).toContain('title: "江湾市调查队2031年度项目支出绩效自评表"');
  });

  test("asks for its year where only running text speaks of one, and is filed as answered", async () => {
    const lines = table("项目支出绩效自评表");
    expect(idsOf(await plan(lines))).toContain("identity/fiscal-year 2031");
    const answered = await plan(lines, [{ question: "identity/fiscal-year", value: "2030" }]);
    expect(answered.documents[0]?.disclosure).toBe("body-1/2030-final");
    expect(answered.moved).toEqual([{ from: "body-1/2031-final", to: "body-1/2030-final" }]);
    expect(idsOf(answered)).toEqual(["identity/scope department unit"]);
  });

  test("of a whole body is read as well", async () => {
    const imported = await plan([
      "2031年度部门整体支出绩效自评表",
      "部门（单位）名称|江湾市统计局|||||||",
      "部门资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|分值权重|执行率|得分|",
      "|年度总资金|51.00|51.00|51.00|10|100.00%|10|",
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值权重|得分|偏差原因分析及改进措施|",
      "履职效能|社会效益|调查次数|>=12次|12次|90|90||",
    ]);
    expect(imported.documents[0]?.disclosure).toBe("body-1/2031-final");
    expect(textOf(imported, "performance")).toContain('form: "evaluation-overall"');
  });
});

test("a list of attachments that names such tables is none", async () => {
  const lines = ["江湾市统计局2031年度部门决算公开说明", "一、收入支出决算总体情况说明", "收入总计18.50万元。"];
  const imported = await plan([...lines, "附件：", "江湾市统计局2031年度项目支出绩效自评表", "江湾市统计局"]);
  expect(textOf(imported, "performance")).toBe("");
});
