import { expect, test } from "vitest";
import { smallSite } from "../../testing/small-site.ts";
import { buildSearchPage, indexPagePaths } from "./search-page.ts";

const search = buildSearchPage(smallSite);

test("without scripts every project is listed by the sound of its name, withheld ones last", () => {
  expect(
    search.page!.letters.map(({ title, projects }) => [title, projects.map(({ name, note }) => [name, note])]),
  ).toEqual([
    ["G", [["2031年馆藏数字化项目", "万元"]]],
    ["K", [["=库房维修项目", "没有印出金额"]]],
    ["名称不予公开", [["特定目标9090909Z", "万元"]]],
  ]);
  expect(search.page!.letters[0]!.projects[0]).toMatchObject({
    href: "../dangan/2031-budget/projects/p2/index.html",
    where: "档案局2031年部门预算",
    amount: { text: "20.15", yuan: "201500.00" },
  });
  expect(search.index.letters).toContainEqual({ label: "G", href: "#letter-g" });
  expect(indexPagePaths(smallSite)).toEqual([]);
});

test("codes that some disclosure prints are listed, and those above them", () => {
  expect(search.page!.codes.map(({ title, rows }) => [title, rows.map(({ code }) => code)])).toEqual([
    ["支出功能分类", ["201", "20126", "2012604"]],
  ]);
});

test("a long index is cut into pages by letter, each reached from the search page", () => {
  const [disclosure] = smallSite.disclosures;
  const [named, withheld] = disclosure!.projects;
  const projects = Array.from({ length: 1700 }, (_none, number) => ({
    ...(number < 1690 ? named! : withheld!),
    key: `p${number}`,
    id: `dangan/2031-budget/projects/p${number}`,
    name: number < 20 ? `库房${number}` : number < 1690 ? `馆藏${number}` : `特定目标${number}`,
  }));
  const long = { ...smallSite, disclosures: [{ ...disclosure!, projects }] };
  const paths = indexPagePaths(long);
  expect(paths.map(({ params: { part } }) => part)).toEqual(["g", "g-2", "g-3", "k", "withheld", "codes"]);
  expect(paths[0]!.props.view.page.letters[0]!.projects[0]!.href).toMatch(
    /^\.\.\/\.\.\/dangan\/2031-budget\/projects\/p\d+\/index\.html$/,
  );
  const listed = paths.flatMap(({ props }) => props.view.page.letters.flatMap((letter) => letter.projects));
  expect(new Set(listed.map(({ href }) => href)).size).toBe(1700);
  const page = buildSearchPage(long);
  expect(page.page).toBeUndefined();
  expect(page.index.letters.map(({ label, href }) => [label, href])).toContainEqual(["G 2/3", "g-2/index.html"]);
  expect(page.links.codes).toBe("codes/index.html");
});
