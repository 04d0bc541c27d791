import { expect, test } from "vitest";
import { smallSite } from "../testing/small-site.ts";
import { rankRecords, readyRecords } from "./rank.ts";
import { buildRecords, toRecordsScript } from "./records.ts";
import { buildTextRecords } from "./text-records.ts";

const ready = readyRecords(buildRecords(smallSite));
const find = (query: string): string[] => rankRecords(ready, query).map(({ id }) => id);

test.each(["project", "body", "function", "indicator", "page"] as const)("there are records of kind %s", (kind) => {
  expect(ready.some(({ record }) => record.kind === kind)).toBe(true);
});

test("a project is found by any piece of its name, whatever the width and blanks", () => {
  for (const query of ["2031年馆藏数字化项目", "馆藏 数字化", "２０３１年馆藏", "化项目"]) {
    expect(find(query)[0]).toBe("dangan/2031-budget/projects/p2");
  }
});

test("a code leads to its own page first, then to the named projects printed under it, never to a withheld one", () => {
  expect(find("2012604")).toEqual(["codes/2012604", "dangan/2031-budget/projects/p2"]);
});

test("a code that does not exist finds nothing", () => {
  expect(find("2012699")).toEqual([]);
  expect(find("没有这个名字")).toEqual([]);
  expect(find("  ")).toEqual([]);
});

test("a withheld project is found by its printed code name and by nothing that belongs to named ones", () => {
  const withheld = "dangan/2031-budget/projects/p10";
  expect(find("特定目标9090909Z")).toEqual([withheld]);
  expect(find("9090909z")).toEqual([withheld]);
  for (const query of ["馆藏", "2012604", "档案馆", "2031", "项目 2031", "青禾市档案馆 2031"]) {
    expect(find(query)).not.toContain(withheld);
  }
});

test("a body is found by its earlier name and its short name", () => {
  expect(find("青禾市档案处")).toEqual(["dangan"]);
  expect(find("档案局")[0]).toBe("dangan");
});

test("several words must all be there, in the name or in year, body and code", () => {
  expect(find("馆藏 2031")).toEqual(["dangan/2031-budget/projects/p2"]);
  expect(find("馆藏 2030")).toEqual([]);
});

test("an indicator shows its target as printed and its weight", () => {
  const [hit] = rankRecords(ready, "验收次数", "indicator");
  expect(hit).toMatchObject({ title: "验收次数", shown: { printed: "=2次", note: "权重 15" } });
});

test("codes that no disclosure prints lead nowhere and are left out", () => {
  expect(find("302")).toEqual([]);
});

test("the script of records gives back the records", () => {
  const script = toRecordsScript(buildRecords(smallSite));
  expect(JSON.parse(script.slice("window.mingzhangRecords=".length, -2))).toEqual(buildRecords(smallSite));
});

test("reasons, goals and terms are text, with the place where they stand", () => {
  const texts = buildTextRecords(smallSite);
  expect(texts.find(({ text }) => text.includes("馆藏数字化分年实施"))).toMatchObject({
    url: "dangan/2031-budget/narrative/index.html#said-income/gpb/amount",
    title: "收入预算情况：一般公共预算",
  });
  expect(texts.some(({ text }) => text.includes("last-budget"))).toBe(false);
  expect(texts.find(({ title }) => title === "关于本站")?.text).toBe("说明");
});

test("what is said of a withheld project is no text: it would come up beside named ones of the same body", () => {
  const [disclosure] = smallSite.disclosures;
  const [clause] = disclosure!.clauses;
  const said = (project: string) => ({
    ...clause!,
    project,
    rows: [{ ...clause!.rows[0]!, words: { undertaker: "青禾市档案馆承担" } }],
  });
  const texts = (project: string) =>
    buildTextRecords({ ...smallSite, disclosures: [{ ...disclosure!, clauses: [said(project)] }] });
  expect(texts("p2").some(({ text }) => text.includes("承担"))).toBe(true);
  expect(texts("p10").some(({ text }) => text.includes("承担"))).toBe(false);
});
