import { expect, test } from "vitest";
import { smallSite } from "../testing/small-site.ts";
import { buildSearchPage } from "./search-page.ts";

const page = buildSearchPage(smallSite);

test("without scripts every project of every disclosure is listed, withheld ones after the named", () => {
  const [disclosure] = page.bodies[0]!.disclosures;
  expect(disclosure!.projects.map(({ name, note, remark }) => [name, note, remark])).toEqual([
    ["2031年馆藏数字化项目", "万元", undefined],
    ["=库房维修项目", "没有印出金额", undefined],
    ["特定目标9090909Z", "万元", "名称不予公开"],
  ]);
  expect(disclosure!.projects[0]!.amount).toMatchObject({ text: "20.15", yuan: "201500.00" });
});

test("codes that some disclosure prints are listed, and those above them", () => {
  expect(page.codes.map(({ title, rows }) => [title, rows.map(({ code }) => code)])).toEqual([
    ["支出功能分类", ["201", "20126", "2012604"]],
  ]);
});

test("links start at the search page", () => {
  expect(page.bodies[0]!.href).toBe("../dangan/index.html");
  expect(page.action).toBe("index.html");
});
