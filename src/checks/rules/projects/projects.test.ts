import { describe, expect, it } from "vitest";
import { budgetAfter, type Edit, told } from "../../../testing/checks/edited.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { allocationColumns } from "./allocation-columns.ts";
import { allocationNames } from "./allocation-names.ts";
import { allocationUnit } from "./allocation-unit.ts";
import { carryAge } from "./carry-age.ts";
import { carryExplained } from "./carry-explained.ts";
import { citeUnit } from "./cite-unit.ts";
import { clauseAllocation } from "./clause-allocation.ts";
import { clauseAmount } from "./clause-amount.ts";
import { executionPeriod } from "./execution-period.ts";
import { goalProjectNames } from "./goal-project-names.ts";
import { projectBodies } from "./project-bodies.ts";
import { projectNames } from "./project-names.ts";
import { projectTwice } from "./project-twice.ts";
import { projectYear } from "./project-year.ts";

const after = (rule: Rule, ...edits: readonly Edit[]): Finding[] => told(rule, budgetAfter(...edits));
const table7 = "project-name: 库房修缮项目";

it("the sound budget gives no finding", () => {
  const amounts = [
    allocationColumns,
    carryAge,
    allocationNames,
    allocationUnit,
    carryExplained,
    citeUnit,
    clauseAllocation,
    clauseAmount,
  ];
  const names = [executionPeriod, goalProjectNames, projectBodies, projectNames, projectTwice, projectYear];
  expect([...amounts, ...names].flatMap((rule) => told(rule, budgetAfter()))).toEqual([]);
});

describe("a project's clause", () => {
  it("has the amount of table 7; a withheld one too", () => {
    expect(
      after(clauseAmount, ["clauses", 'name: 预算安排规模, amount: "60.00"', 'name: 预算安排规模, amount: "61.00"']),
    ).toMatchObject([
      {
        severity: "error",
        expected: "60.00",
        actual: "61.00",
        figureIds: ["projects/p1#clause/scale/amount", "tables#xj-7/danganguan.2012604.p1/total"],
      },
    ]);
    expect(after(clauseAmount, ["clauses", 'amount: "30.00"', 'amount: "31.00"'])).toHaveLength(1);
  });

  it("allocates all of it; numbers with fewer decimals have their zeros left out", () => {
    expect(after(clauseAllocation, ["clauses", 'amount: "40.00"', 'amount: "40"'])).toEqual([]);
    expect(after(clauseAllocation, ["clauses", 'amount: "40.00"', 'amount: "24.81"'])).toMatchObject([
      { severity: "error", expected: "44.81", actual: "60.00", difference: "15.19" },
    ]);
    expect(after(clauseAllocation, ["clauses", 'amount: "40.00"', 'amount: "40.01"'])).toMatchObject([
      { severity: "note" },
    ]);
    const [finding] = after(clauseAllocation, ["clauses", 'amount: "20.00"', 'amount: "200.00"']);
    expect(finding?.figureIds[0]).toBe("projects/p1#clause/a2/amount");
  });

  it("whose amount alone is wrong is told once, by table 7", () => {
    const wrong: Edit = ["clauses", 'name: 预算安排规模, amount: "60.00"', 'name: 预算安排规模, amount: "90.00"'];
    expect(after(clauseAllocation, wrong)).toEqual([]);
    expect(after(clauseAmount, wrong)).toHaveLength(1);
  });

  it("prints units, and names categories as the classification does", () => {
    const unreadable: Edit = [
      "clauses",
      'name: 设备, amount: "20.00"',
      "name: 设备, amount: { printed: 20万, unreadable: true }",
    ];
    expect(after(allocationUnit, unreadable)).toMatchObject([{ actual: "20万" }]);
    expect(after(clauseAllocation, unreadable)).toEqual([]);
    expect(after(allocationNames, ["clauses", "name: 设备", "name: 公务招待费"])).toMatchObject([
      { severity: "note", expected: "公务接待费" },
    ]);
  });

  it("has a period with an end in the fiscal year; one finding for all of a kind", () => {
    const period = (text: string): Edit => ["clauses", "period: 2031年1月-2031年12月", `period: ${text}`];
    expect(after(executionPeriod, period("2031年1月1日"))[0]?.message.zh).toContain("只有一个日期，没有止期");
    expect(after(executionPeriod, period("2030年1月1日-2031年12月31日"))[0]?.message.zh).toContain(
      "不全在2031年度之内",
    );
    expect(after(executionPeriod, period("全年"))).toEqual([]);
  });
});

describe("a project's name", () => {
  it("is one in every place; blanks and brackets of another width are no other name", () => {
    expect(after(projectNames, ["performance", "project-name: 库房修缮项目", "project-name: 库房 修缮项目"])).toEqual(
      [],
    );
    const [finding, ...more] = after(projectNames, [
      "performance",
      "project-name: 库房修缮项目",
      "project-name: 库房维修项目",
    ]);
    expect(more).toEqual([]);
    expect(finding?.message.zh).toContain(
      "有2个名称：表7、一般公共预算项目支出情况作“库房修缮项目”；项目支出绩效目标表作“库房维修项目”",
    );
    expect(finding?.figureIds).toHaveLength(3);
  });

  it("is printed by a goal that covers it with others", () => {
    const both: Edit = ["performance", "projects: [p1]", "projects: [p1, p3]"];
    expect(after(goalProjectNames, both)[0]?.message.zh).toContain("没有照写“珍贵档案抢救经费”");
    const named: Edit = ["performance", "project-name: 库房修缮项目", "project-name: 库房修缮项目和珍贵档案抢救经费"];
    expect(after(goalProjectNames, both, named)).toEqual([]);
  });

  it("bears no other year than this one: a note", () => {
    expect(after(projectYear, ["sections", table7, "project-name: 2029年库房修缮项目"])).toMatchObject([
      { severity: "note", expected: "2031", actual: "2029" },
    ]);
    expect(after(projectYear, ["sections", table7, "project-name: 2031年库房修缮项目"])).toEqual([]);
  });

  it("stands in table 7 once for its body and code", () => {
    const again: Edit[] = [
      ["projects", "- { project: p3", "- { project: p4, name: 库房修缮项目, body: danganguan }\n- { project: p3"],
      [
        "sections",
        '    - { body: danganguan, row: "2012604", project: p2',
        '    - { body: danganguan, row: "2012604", project: p4, name: 档案馆, project-name: 库房修缮项目, total: "1.00", goods: "1.00" }\n    - { body: danganguan, row: "2012604", project: p2',
      ],
    ];
    expect(after(projectTwice, ...again)).toHaveLength(1);
  });

  it("stands under the body that its goal names", () => {
    const [finding] = after(projectBodies, ["performance", "department: 青禾市档案馆", "department: 青禾市文史局"]);
    expect(finding).toMatchObject({ expected: "青禾市档案馆", actual: "青禾市文史局" });
    expect(after(projectBodies, ["performance", "department: 青禾市档案馆", "department: 青禾市博物馆"])).toEqual([]);
  });
});

describe("figures in texts about projects", () => {
  const carry = (cites: string): Edit => [
    "sections",
    "- form: three-public",
    `- form: said/carry\n  unit: 万元\n  rows: [{ project: p3, name: 珍贵档案抢救经费, amount: "10.00", cites: [${cites}] }]\n- form: three-public`,
  ];
  const cite = (printed: string): string => `{ printed: "${printed}", unit: 万元 }`;

  it("an amount worked out item by item is the one carried over", () => {
    expect(after(carryExplained, carry(["10", "6", "4"].map(cite).join(", ")))).toEqual([]);
    expect(after(carryExplained, carry(["8", "6", "2"].map(cite).join(", ")))).toMatchObject([
      { expected: "8", actual: "10.00" },
    ]);
    expect(after(carryExplained, carry(["8", "6"].map(cite).join(", ")))).toEqual([]);
  });

  it("one number has one unit in goal and allocation", () => {
    const cited = (unit: string): Edit => [
      "performance",
      'cites: [{ printed: "3", unit: 间 }]',
      `cites: [{ printed: "40.00", unit: ${unit} }]`,
    ];
    expect(after(citeUnit, cited("万元"))).toEqual([]);
    expect(after(citeUnit, cited("元"))).toMatchObject([{ expected: "40.00万元", actual: "40.00元" }]);
  });
});

describe("money by kind and by age", () => {
  const items = (first: string, second: string): Edit[] => [
    ["clauses", "name: 修缮,", `name: ${first},`],
    ["clauses", "name: 设备,", `name: ${second},`],
  ];

  it("capital expenditure of table 7 is found in the allocation", () => {
    expect(after(allocationColumns, ...items("办公费", "委托业务费"))).toMatchObject([
      {
        severity: "warning",
        message: { zh: expect.stringContaining("资金分配里没有这一类的项：办公费40.00万元、委托业务费20.00万元") },
      },
    ]);
    expect(after(allocationColumns, ...items("办公费", "专用设备购置费"))).toEqual([]);
    expect(after(allocationColumns, ...items("办公费", "专项经费"))).toEqual([]);
  });

  it("an allocation that does not add up is told as that alone", () => {
    expect(
      after(allocationColumns, ...items("办公费", "委托业务费"), ["clauses", 'amount: "20.00"', 'amount: "19.00"']),
    ).toEqual([]);
  });

  it("what is carried over bears last year's date, or none", () => {
    const named = (name: string): Edit => ["sections", "name: 珍贵档案抢救经费, total", `name: ${name}, total`];
    expect(after(carryAge, named("2029年珍贵档案抢救经费"))).toMatchObject([{ severity: "note" }]);
    expect(after(carryAge, named("2030年珍贵档案抢救经费"))).toEqual([]);
  });
});
