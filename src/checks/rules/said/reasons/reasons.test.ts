import { describe, expect, test } from "vitest";
import { budgetOf, toTried, tryBudget, tryRule, withCites } from "../../../../testing/try-rule.ts";
import { reasonDirection } from "./reason-direction.ts";
import { reasonEmpty } from "./reason-empty.ts";
import { reasonRepeats } from "./reason-repeats.ts";
import { reasonSource } from "./reason-source.ts";
import { reasonStaff } from "./reason-staff.ts";

const item = (change: string, reason: string): Parameters<typeof tryBudget>[1] => [
  { form: "said/gpb-items", rows: [{ row: "2010399", name: "其他支出", amount: "1,254.32", change, reason }] },
];

describe("reason-direction", () => {
  test("savings do not explain an increase, nor growth a decrease", () => {
    expect(tryBudget(reasonDirection, item("增加 664.29", "按要求压减项目、压缩一般性开支。")).found).toEqual([
      "warning said-gpb-items/2010399/change",
    ]);
    expect(tryBudget(reasonDirection, item("减少 3.72", "新增两个项目。")).found).toHaveLength(1);
  });

  test("savings explain a decrease, and growth an increase", () => {
    expect(tryBudget(reasonDirection, item("减少 3.72", "压缩一般性开支。")).outcomes).toEqual(["held"]);
    expect(tryBudget(reasonDirection, item("增加 3.72", "新增项目，其余压缩。")).outcomes).toEqual(["held"]);
  });

  test("a reason that speaks of last year, of who pays, or of neither is not judged", () => {
    expect(tryBudget(reasonDirection, item("增加 3.72", "上年压缩较多。")).outcomes).toEqual([]);
    expect(tryBudget(reasonDirection, item("减少 3.72", "增加的部分由自有资金承担。")).outcomes).toEqual([]);
    expect(tryBudget(reasonDirection, item("增加 3.72", "机构改革。")).outcomes).toEqual([]);
    expect(tryBudget(reasonDirection, item("增加 0.00", "压缩开支。")).outcomes).toEqual([]);
  });
});

describe("reason-source", () => {
  test("a cost that the general public budget bears from now on adds to it", () => {
    expect(tryBudget(reasonSource, item("减少 300.84", "部分人员开支改由一般公共预算承担。")).found).toEqual([
      "warning said-gpb-items/2010399/change",
    ]);
    expect(tryBudget(reasonSource, item("增加 300.84", "部分人员开支改由一般公共预算承担。")).outcomes).toEqual([
      "held",
    ]);
    expect(tryBudget(reasonSource, item("减少 65.13", "部分缴费由自有资金承担。")).outcomes).toEqual(["held"]);
    const own = {
      form: "said/income",
      rows: [{ row: "own", amount: "9.00", change: "增加 2.00", reason: "部分开支由自有资金承担。" }],
    };
    expect(tryBudget(reasonSource, [own]).outcomes).toEqual(["held"]);
  });
});

describe("reason-staff", () => {
  const staffed = (change: string, reason: string): Parameters<typeof tryBudget>[1] => [
    { form: "staffing", rows: [{ row: "serving", count: "99", change }] },
    { form: "said/gpb-scale", rows: [{ row: "basic", name: "基本支出", amount: "9.00", change: "增加 2.00", reason }] },
  ];

  test("more staff is no reason where the count of staff fell", () => {
    const { found, said } = tryBudget(reasonStaff, staffed("减少 5", "在职人员增加。"));
    expect(found).toEqual(["warning staffing/serving/change"]);
    expect(said[0]).toContain(
      "在职99人，减少5人；一般公共预算当年拨款规模变化情况·基本支出增加2.00万元，却以人员增加为原因",
    );
    expect(tryBudget(reasonStaff, staffed("增加 5", "在职人员增加。")).outcomes).toEqual(["held"]);
  });

  test("several reasons that contradict one count are one finding", () => {
    const [staff, scale] = staffed("减少 5", "调入人员。");
    const more = {
      form: "operating-cost",
      rows: [{ row: "total", amount: "1.00", change: "增加 0.50", reason: "人员增加。" }],
    };
    const { outcomes, found, findings } = tryBudget(reasonStaff, [staff!, scale!, more]);
    expect(outcomes).toEqual(["failed", "failed"]);
    expect(found).toHaveLength(1);
    expect(findings[0]?.figureIds).toContain("yi/2025-budget/narrative#operating-cost/total/change");
  });

  test("so many people are staff, pensioners are not", () => {
    for (const reason of ["新调入2名人员，加之基数调增。", "我单位增加1名在职人员。", "增加两名在职人员。"])
      expect(tryBudget(reasonStaff, staffed("减少 5", reason)).found, reason).toHaveLength(1);
    for (const reason of ["退休人员增加。", "增加一名退休人员。", "增加人员经费。"])
      expect(tryBudget(reasonStaff, staffed("减少 5", reason)).outcomes, reason).toEqual([]);
  });

  test("dearer staff is not more staff", () => {
    expect(tryBudget(reasonStaff, staffed("减少 5", "工资调整使人员与日常经费增加。")).outcomes).toEqual([]);
  });
});

describe("reason-repeats", () => {
  const told = (reason: string) =>
    withCites(
      budgetOf([
        {
          form: "said/gpb-items",
          rows: [{ row: "2060499", amount: "27.14", change: "减少 369.31", percent: "下降 93.15", reason }],
        },
      ]),
      "said/gpb-items",
      "2060499",
      [
        { printed: "369.31", unit: "万元" },
        { printed: "93.15", unit: "%" },
      ],
    );

  test("a reason that only says its change and rate again is noted", () => {
    expect(toTried(tryRule(reasonRepeats, [told("信息化运维经费减少。")])).found).toEqual([
      "note said-gpb-items/2060499/change",
    ]);
    expect(toTried(tryRule(reasonRepeats, [told("新设的项目没有再安排，经费减少。")])).found).toEqual([]);
  });
});

describe("reason-empty", () => {
  test("reasons of mere need are noted once for all", () => {
    expect(tryBudget(reasonEmpty, item("增加 2.00", "按本年工作需要增加。")).found).toEqual([
      "note said-gpb-items/2010399/change",
    ]);
    expect(tryBudget(reasonEmpty, item("增加 2.00", "根据2031年工作需要，增加预算项目支出")).found).toHaveLength(1);
    expect(tryBudget(reasonEmpty, item("增加 2.00", "按本年工作需要增加两辆车。")).found).toEqual([]);
    expect(tryBudget(reasonEmpty, item("增加 2.00", "工资调整。")).outcomes).toEqual(["held"]);
  });
});
