import { expect, test } from "vitest";
import { buildRegister, type Mention } from "./register.ts";

const none = new Map<string, readonly string[]>();
const table = (at: string, name: string, amount?: string): Mention => ({
  at,
  name,
  source: "table",
  ...(amount ? { amount } : {}),
});

test("keys follow print order and the same name in other quotation marks is the same project", () => {
  const register = buildRegister(
    [table("1", "数据中心运维费"), table("2", "“跑一次”专项"), { at: "9", name: '"跑一次"专项', source: "clause" }],
    none,
  );
  expect(register.projects.map((project) => project.project)).toEqual(["p1", "p2"]);
  expect(register.keys).toEqual([["p1"], ["p2"], ["p2"]]);
  expect(register.questions).toEqual([]);
});

test("a goal for 甲和乙 covers both only when their amounts add up", () => {
  const tables = [table("1", "云平台运维", "8,950.00"), table("2", "云平台尾款", "11,997.00")];
  const goal = (amount: string): Mention => ({ at: "9", name: "云平台运维和云平台尾款", source: "goal", amount });
  expect(buildRegister([...tables, goal("20,947.00")], none).keys.at(-1)).toEqual(["p1", "p2"]);
  const unsure = buildRegister([...tables, goal("20,947.10")], none);
  expect(unsure.keys.at(-1)).toEqual(["p3"]);
  expect(unsure.questions).toHaveLength(1);
});

test("a withheld item is never a candidate for a named one, even with the same amount", () => {
  const register = buildRegister(
    [table("1", "特定目标1010122U", "985.00"), { at: "9", name: "热线服务采购", source: "goal", amount: "985.00" }],
    none,
  );
  expect(register.projects[0]?.withheld).toBe("true");
  expect(register.keys).toEqual([["p1"], ["p2"]]);
  expect(register.questions).toEqual([]);
});

test("an answer cannot join a named mention to a withheld item", () => {
  const register = buildRegister(
    [table("1", "特定目标1010122U", "985.00"), { at: "9", name: "热线服务采购", source: "goal", amount: "985.00" }],
    new Map([["project/9", ["p1"]]]),
  );
  expect(register.keys[1]).toEqual(["p2"]);
});

test("another name with the same amount is asked about, and the answer links it and its later mentions", () => {
  const mentions: Mention[] = [
    table("1", "总值班室专项", "13.00"),
    { at: "7", name: "办公室总值班室业务专项经费", source: "goal", amount: "13.00" },
    { at: "9", name: "办公室总值班室业务专项经费", source: "carry" },
  ];
  const asked = buildRegister(mentions, none);
  expect(asked.questions.map((question) => [question.id, question.candidates])).toEqual([["project/7", ["p1", "new"]]]);
  expect(buildRegister(mentions, new Map([["project/7", ["p1"]]])).keys).toEqual([["p1"], ["p1"], ["p1"]]);
  expect(buildRegister(mentions, new Map([["project/7", ["new"]]])).questions).toEqual([]);
});
