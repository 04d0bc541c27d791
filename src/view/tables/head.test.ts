import { expect, it } from "vitest";
import type { DisclosureEntry } from "../../compile/entry.ts";
import { makeDisclosure } from "../../testing/site-fixture.ts";
import { sheetHalves } from "./columns.ts";
import { buildHead } from "./head.ts";

function headOf(form: string, kind: "budget" | "final" = "budget"): string[] {
  const disclosure: DisclosureEntry = makeDisclosure({
    id: "yi/2025-x",
    fiscalYear: 2025,
    kind,
    sections: [{ form, empty: true }],
  });
  const columns = sheetHalves(disclosure, disclosure.sections[0]!).flatMap((half) => half.columns);
  const { rows, numbers } = buildHead(columns);
  return [
    ...rows.map((row) => row.map((cell) => `${cell.text} ${cell.colspan}×${cell.rowspan}`).join(" | ")),
    numbers.map((cell) => cell.text).join(" "),
  ];
}

it("draws 表8 as printed: 科目 over codes and name, 基本支出 over its two kinds", () => {
  expect(headOf("xj/8")).toEqual([
    "科目 4×1 | 政府性基金预算支出 4×1",
    "功能分类科目编码 3×1 | 功能分类科目名称 1×2 | 合计 1×2 | 基本支出 2×1 | 项目支出 1×2",
    "类 1×1 | 款 1×1 | 项 1×1 | 人员经费 1×1 | 公用经费 1×1",
    "※ ※ ※ ※ 1 2 3 4",
  ]);
});

it("draws 表2 with the sources of money under one heading and a ※ row of twelve numbers", () => {
  const [first, second, numbers] = headOf("xj/2");
  expect(first).toContain("总计 1×2 | 财政拨款（补助） 7×1 | 财政专户（教育收费） 1×2");
  expect(second).toMatch(/^类 1×1 \| 款 1×1 \| 项 1×1 \| 财政拨款（补助）小计 1×1/);
  expect(numbers).toBe("※ ※ ※ ※ 1 2 3 4 5 6 7 8 9 10 11 12");
});

it("draws 表6 with two code columns, 表7 with the project's name beside the subject's", () => {
  expect(headOf("xj/6")[2]).toBe("类 1×1 | 款 1×1");
  expect(headOf("xj/7")[0]).toContain("功能分类科目名称 1×2 | 项目名称 1×2 | 项目支出合计 1×2");
});

it("draws the two lists of 表4 side by side, the income with its one column", () => {
  expect(headOf("xj/4")[0]).toBe("财政拨款收入 2×1 | 财政拨款支出 5×1");
});

it("turns a column that bears the name of its neighbours' heading into their 小计", () => {
  expect(headOf("final/8", "final")[0]).toContain("本年支出 3×");
  expect(headOf("final/8", "final")[1]).toContain("小计 1×1 | 基本支出 1×1 | 项目支出 1×1");
});
