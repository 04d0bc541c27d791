import { describe, expect, test } from "vitest";
import { xinjiangFinal } from "../../forms/profiles.ts";
import type { RowContent } from "../../schema/content.ts";
import { sourceOf } from "../../testing/source-text.ts";
import { idsOf, preamble, read, rowOf, tabs, type Result } from "../../testing/written-tables.ts";
import { cutRegions } from "../text/cut-regions.ts";
import type { Layout } from "../text/source.ts";
import { recogniseTables } from "./recognise-tables.ts";

const title = "财政拨款“三公”经费支出决算表";

/** Reads one 三公 table of a final account, printed as 表7. */
function readThreePublic(
  layout: Layout,
  lines: readonly string[],
  answers: Readonly<Record<string, string>> = {},
): Result {
  const source = sourceOf(["第二部分 部门决算表", "表 7", title, preamble, ...lines]);
  const context = { profile: xinjiangFinal, kind: "final", fiscalYear: 2031, bodyName: "江湾市民政局" } as const;
  const given = new Map(Object.entries(answers).map(([id, answer]) => [id, [answer]]));
  return recogniseTables(
    cutRegions(source).tables,
    layout,
    { ...context, functional: [], economic: [], bodies: [] },
    given,
  );
}

const row = (result: Result, key: string): RowContent | undefined => rowOf(result, "final/7", key);

/** 6.00 in all: 0.25 for receptions, 5.75 for running cars. */
const receptionFirst = { total: "6.00", reception: "0.25", vehicles: "5.75", "vehicle-running": "5.75" };
const pageHead = [
  "合计 因公出国 公务接待费 公务用车购置及运行维护费",
  "（境）费 小计 公务用车购置费 公务用车运行维护费",
];
const pageRows = ["预算数 6.00 0.00 0.25 5.75 0.00 5.75", "决算数 4.30 0.00 0.30 4.00 0.00 4.00"];

describe("a 三公 table that prints receptions before cars", () => {
  test.each([
    ["with a number over each column", ["栏次 1 2 3 4 5 6"]],
    ["without numbers", []],
  ])("is read by its headings in page text %s", (_, rule) => {
    const result = readThreePublic("pages", [...pageHead, ...rule, ...pageRows]);
    expect(row(result, "budget")).toMatchObject(receptionFirst);
    expect(row(result, "final")).toMatchObject({ total: "4.30", reception: "0.30", "vehicle-running": "4.00" });
    expect(result.questions).toEqual([]);
  });

  test("is read by its headings in page text that kept no blank cells, the likeliest place first", () => {
    const result = readThreePublic("pages", [...pageHead, "预算数 6.00 0.25 5.75 5.75"]);
    expect(row(result, "budget")).toMatchObject(receptionFirst);
    expect(idsOf(result)).toEqual(["tables#final-7/budget/columns/7"]);
  });

  const gridHead = tabs([
    "项目|合计|因公出国（境）费|公务接待费|公务用车购置及运行维护费||",
    "||||小计|公务用车购置费|公务用车运行维护费",
  ]);
  const gridRows = tabs(["预算数|6.00||0.25|5.75||5.75", "决算数|4.30||0.30|4.00||4.00"]);

  test.each([
    ["with a number over each column", tabs(["栏次|1|2|3|4|5|6"])],
    ["without numbers", []],
  ])("is read by its headings in a grid %s", (_, rule) => {
    const result = readThreePublic("tabs", [...gridHead, ...rule, ...gridRows]);
    expect(result.questions).toEqual([]);
    expect(row(result, "budget")).toMatchObject(receptionFirst);
    expect(row(result, "final")).toMatchObject({ reception: "0.30", vehicles: "4.00" });
  });

  test("is read by its headings where the second line of them slipped to the left", () => {
    const slipped = tabs([
      "项目|合计|因公出国（境）费|公务接待费|公务用车购置及运行维护费||",
      "小计|公务用车购置费|公务用车运行维护费||||",
      "栏次|1|2|3|4|5|6",
    ]);
    expect(row(readThreePublic("tabs", [...slipped, ...gridRows]), "budget")).toMatchObject(receptionFirst);
  });

  test("is read by its headings where both figures stand in one row", () => {
    const heads = ["合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行维护费", "", ""];
    const under = ["", "", "", "小计", "公务用车购置费", "公务用车运行维护费"];
    const result = readThreePublic("tabs", [
      ["预算数", "", "", "", "", "", "决算数", "", "", "", "", ""].join("\t"),
      [...heads, ...heads].join("\t"),
      [...under, ...under].join("\t"),
      "6.00\t\t0.25\t5.75\t\t5.75\t4.30\t\t0.30\t4.00\t\t4.00",
    ]);
    expect(result.questions).toEqual([]);
    expect(row(result, "budget")).toMatchObject(receptionFirst);
  });
});

test("a 三公 table that prints running before buying is read by its headings", () => {
  const result = readThreePublic(
    "tabs",
    tabs([
      "项目|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费",
      "|||小计|公务用车运行维护费|公务用车购置费|",
      "栏次|1|2|3|4|5|6",
      "预算数|6.00||5.75|5.75||0.25",
    ]),
  );
  expect(row(result, "budget")).toMatchObject(receptionFirst);
});

describe("a 三公 table whose headings cannot be read", () => {
  const lines = ["合计 公务接", "待费", "栏次 1 2 3 4 5 6", ...pageRows];

  test("is asked about, the form's own order first", () => {
    const { questions } = readThreePublic("pages", lines);
    const [order] = questions.filter(({ id }) => id === "tables#final-7/order");
    expect(order?.candidates).toHaveLength(6);
    expect(order?.candidates[0]).toBe("因公出国(境)费、公务用车购置及运行维护费、公务接待费");
  });

  test("is read in the order that was answered", () => {
    const answer = "因公出国(境)费、公务接待费、公务用车购置及运行维护费";
    const result = readThreePublic("pages", lines, { "tables#final-7/order": answer });
    expect(row(result, "budget")).toMatchObject({ total: "6.00", vehicles: "5.75" });
    expect(result.questions.find(({ id }) => id === "tables#final-7/order")?.candidates[0]).toBe(answer);
  });
});

describe("another table whose number row is as wide as its form", () => {
  const grid = (head: string, ...rows: string[]): Result =>
    read("tabs", {
      3: ["部门支出总体情况表", preamble, ...tabs([`科目编码|||功能分类科目名称|${head}`, "※|※|※|※|1|2|3", ...rows])],
    });

  test("is read by its numbers where headings only slipped to the side", () => {
    const result = grid("|合计|基本支出|项目支出", "|||总计|30.00|10.00|20.00");
    expect(rowOf(result, "xj/3", "total")).toMatchObject({ total: "30.00", basic: "10.00", project: "20.00" });
  });
});
