import { expect, test } from "vitest";
import { smallSite } from "../../testing/small-site.ts";
import { readingsOf } from "../../text/chinese/readings.ts";
import { simplifiedForms } from "../../text/chinese/simplified.ts";
import { mergeFound, openIndex } from "../engine/open-index.ts";
import { stampOf } from "../../../scripts/lib/digest.ts";
import { partsOfFiles } from "../../../scripts/lib/index-parts.ts";
import { buildTextRecords } from "../full-text/text-records.ts";
import { writeIndex } from "../lists/index-files.ts";
import { buildRecords } from "./all-records.ts";

const lists = buildRecords(smallSite);
const written = await writeIndex(lists, { simplified: simplifiedForms(), readingsOf }, { digest: stampOf });
const files = new Map(written.map(({ path, text }) => [path, text]));
const index = openIndex(partsOfFiles((path) => files.get(path)!));

async function find(query: string): Promise<string[]> {
  return mergeFound(await index.find(query, { most: Infinity })).map(({ record: { id } }) => id);
}

test.each(["project", "body", "function", "indicator", "page"] as const)("there are records of kind %s", (kind) => {
  expect(
    Object.values(lists)
      .flat()
      .some((record) => record.kind === kind),
  ).toBe(true);
});

test("a project is found by any piece of its name, whatever the width and blanks", async () => {
  for (const query of ["2031年馆藏数字化项目", "馆藏 数字化", "２０３１年馆藏", "化项目"]) {
    expect((await find(query))[0]).toBe("dangan/2031-budget/projects/p2");
  }
});

test("a code leads to its own page, which lists what is printed under it", async () => {
  expect(await find("2012604")).toEqual(["codes/2012604"]);
});

test("a code that does not exist finds nothing", async () => {
  for (const query of ["2012699", "没有这个名字", "  ", "，"]) expect(await find(query)).toEqual([]);
});

test("a withheld project is found by its printed code name and by nothing that belongs to named ones", async () => {
  const withheld = "dangan/2031-budget/projects/p10";
  expect(await find("特定目标9090909Z")).toEqual([withheld]);
  expect(await find("9090909z")).toEqual([withheld]);
  for (const query of ["馆藏", "2012604", "档案馆", "2031", "项目 2031", "青禾市档案馆 2031"]) {
    expect(await find(query)).not.toContain(withheld);
  }
});

test("a body is found by its earlier name and its short name", async () => {
  expect(await find("青禾市档案处")).toEqual(["dangan"]);
  expect((await find("档案局"))[0]).toBe("dangan");
});

test("several words must all be there, in the name or in year, body and code", async () => {
  expect(await find("馆藏 2031")).toEqual(["dangan/2031-budget/projects/p2"]);
  expect(await find("馆藏 2030")).toEqual([]);
});

test("an indicator shows its target as printed and its weight", async () => {
  const [found] = mergeFound(await index.find("验收次数", { kind: "indicator", most: 1 }));
  expect(found?.record).toMatchObject({ title: "验收次数", shown: { printed: "=2次", note: "权重 15" } });
});

test("codes that no disclosure prints lead nowhere and are left out", async () => {
  expect(await find("302")).toEqual([]);
});

test("reasons, goals and terms are text, with the place where they stand", () => {
  const texts = buildTextRecords(smallSite);
  expect(texts.find(({ text }) => text.includes("馆藏数字化分年实施"))).toMatchObject({
    id: "dangan/2031-budget/narrative#said-income/gpb/amount",
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
