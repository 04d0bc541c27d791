import { expect, test } from "vitest";
import { smallSite } from "../../testing/small-site.ts";
import { listCodes } from "./code-list.ts";
import { buildCodePage, type CodeBlock } from "./code-page.ts";

const all = listCodes(smallSite);

function block<Kind extends CodeBlock["kind"]>(
  code: string,
  kind: Kind,
): Extract<CodeBlock, { kind: Kind }> | undefined {
  const page = buildCodePage(
    smallSite,
    all,
    all.find((use) => use.code === code)!,
  );
  return page.sections
    .map((section) => section.block)
    .find((each): each is Extract<CodeBlock, { kind: Kind }> => each.kind === kind);
}

test("codes that are printed have a page, and so have the codes above them", () => {
  expect(all.map(({ code, name }) => `${code} ${name}`)).toEqual([
    "201 一般公共服务支出",
    "20126 档案事务",
    "2012604 档案馆",
  ]);
});

test("each printed row is a line that leads to its figure", () => {
  expect(block("201", "printed")?.disclosures).toMatchObject([
    {
      lines: [
        {
          place: {
            label: "表1 部门收支总体情况表",
            href: "../../dangan/2031-budget/tables/index.html#xj-1/201/amount",
          },
          column: "预算数",
          amount: { text: "1,234.50", yuan: "12345000.00" },
          unit: "万元",
        },
      ],
    },
  ]);
});

test("a code that is not printed itself says so", () => {
  expect(block("20126", "printed")).toMatchObject({ disclosures: [], note: expect.stringContaining("没有一份公开") });
});

test("projects of a code stand by name; withheld ones come after and say what they are", () => {
  const lines = block("2012604", "projects")?.disclosures.flatMap((disclosure) => disclosure.lines);
  expect(lines?.map(({ place, column }) => [place.label, column])).toEqual([
    ["2031年馆藏数字化项目", ""],
    ["特定目标9090909Z", "名称不予公开"],
  ]);
});

test("the codes above and below are one step away", () => {
  const facts = block("20126", "facts")!.facts;
  expect(facts.map(({ term, links }) => [term, links.map(({ label }) => label)])).toEqual([
    ["名称", ["档案事务（见于2023至2026年）"]],
    ["上级科目", ["201 一般公共服务支出"]],
    ["下级科目", ["2012604 档案馆"]],
  ]);
});

test("a code no list knows bears the name it is printed under", () => {
  const unknown = listCodes({ ...smallSite, codes: [] });
  expect(unknown.map(({ code, name, scheme }) => [code, name, scheme])).toEqual([
    ["201", "一般公共服务支出", "functional"],
    ["2012604", "2012604", "functional"],
  ]);
});
