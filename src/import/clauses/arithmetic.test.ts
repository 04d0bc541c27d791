import { expect, test } from "vitest";
import { contextOf, sectionOf } from "../../testing/explanation.ts";
import { recogniseClauses } from "./recognise.ts";

/** What the candidates of the questions about one clause mean. */
function meansOf(scale: string, allocation: string): readonly (readonly [string, string | undefined])[] {
  const section = sectionOf(
    "关于一般公共预算项目支出情况说明",
    ["（一）项目名称：设备更新项目"],
    [`预算安排规模：${scale}`],
    [`资金分配情况：${allocation}`],
  );
  const { questions } = recogniseClauses([section], contextOf("budget", 2031));
  return questions.flatMap(({ candidates, means }) => candidates.map((one, order) => [one, means?.[order]] as const));
}

test("the question about an amount without its unit shows what each candidate adds up to", () => {
  expect(meansOf("125.48万元", "办公费8.48万元，设备租赁117万。")).toEqual([
    ["117万", ""],
    ["117", "125.48 = 8.48 + 117"],
  ]);
  expect(meansOf("20.00万元", "办公费8.48万元，邮电费 8。")).toEqual([["8", "20.00 ≠ 8.48 + 8"]]);
});

test("nothing is added up where another amount or the scale cannot be read", () => {
  expect(meansOf("20.00万元", "办公费8.48万元，邮电费 8，培训费3.5。")).toEqual([
    ["8", undefined],
    ["3.5", undefined],
  ]);
  expect(meansOf("见附表", "邮电费 8。").filter(([one]) => one === "8")).toEqual([["8", undefined]]);
});
