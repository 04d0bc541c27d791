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
  expect(unsure.keys.at(-1)).toEqual(["n9"]);
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

test("an answer to one question renames no other project", () => {
  const mentions: Mention[] = [
    table("1", "总值班室专项", "13.00"),
    { at: "7", name: "办公室总值班室业务专项经费", source: "goal", amount: "13.00" },
    { at: "9", name: "园林绿化", source: "carry" },
  ];
  const keys = (...answer: string[]): unknown =>
    buildRegister(mentions, new Map(answer.length > 0 ? [["project/7", answer]] : [])).keys;
  expect(keys()).toEqual([["p1"], ["n7"], ["p2"]]);
  expect(keys("new")).toEqual(keys());
  expect(keys("p1")).toEqual([["p1"], ["p1"], ["p2"]]);
});

test("projects of like names whose amounts add up come first among the candidates, and one answer names them all", () => {
  const mentions: Mention[] = [
    table("1", "大厦信息系统运维项目", "2,000.00"),
    table("2", "专家咨询费", "4.50"),
    table("3", "园林绿化", "4.50"),
    table("4", "2024年大厦信息系统运维项目", "2,068.67"),
    { at: "9", name: "大厦信息系统运维及专家咨询费", source: "goal", amount: "4,073.17" },
  ];
  const [question] = buildRegister(mentions, none).questions;
  expect(question?.candidates[0]).toBe("p1、p4、p2");
  expect(question?.means?.[0]).toBe("2,000.00 + 2,068.67 + 4.50 = 4,073.17");
  expect(question?.means?.[1]).toBe("大厦信息系统运维项目（2,000.00）");
  expect(buildRegister(mentions, new Map([["project/9", ["p1、p4、p2"]]])).keys.at(-1)).toEqual(["p1", "p4", "p2"]);
});

test("a withheld code inside a longer name is withheld as well, and links to nothing", () => {
  const name = "特定目标１０10122U一般行政管理事务";
  const register = buildRegister(
    [table("1", "一般行政管理事务"), table("2", name), { at: "9", name: `一般行政管理事务和${name}`, source: "goal" }],
    none,
  );
  expect(register.projects.map(({ withheld }) => withheld)).toEqual([undefined, "true", "true"]);
  expect(register.keys).toEqual([["p1"], ["p2"], ["p3"]]);
});

test("two places that print only that a thing is withheld are two records", () => {
  const register = buildRegister([table("1", "不予公开"), { at: "9", name: "不予公开", source: "clause" }], none);
  expect(register.keys).toEqual([["p1"], ["p2"]]);
});

test("two doubtful names on one line have a question and a key each", () => {
  const goal = (name: string): Mention => ({ at: "1", name, source: "goal" });
  const tables = [table("1", "云平台运行维护费"), table("1", "热线服务采购经费")];
  const register = buildRegister([...tables, goal("云平台运行维护"), goal("热线服务采购")], none);
  expect(register.projects.map(({ project }) => project)).toEqual(["p1", "p2", "n1-3", "n1-4"]);
  expect(register.questions.map(({ id }) => id)).toEqual(["project/1-3", "project/1-4"]);
});
