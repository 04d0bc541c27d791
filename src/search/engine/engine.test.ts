import fc from "fast-check";
import { expect, test } from "vitest";
import { readingsOf } from "../../text/chinese/readings.ts";
import { simplifiedForms } from "../../text/chinese/simplified.ts";
import { makeFolding } from "../folding/fold.ts";
import { writeIndex } from "../lists/index-files.ts";
import type { SearchKind, SearchRecord } from "../record.ts";
import type { RecordLists } from "../records/all-records.ts";
import { mergeFound, openIndex } from "./open-index.ts";
import { stampOf } from "../../../scripts/lib/digest.ts";
import { partsOfFiles } from "../../../scripts/lib/index-parts.ts";

const letters = { simplified: simplifiedForms(), readingsOf };
const { foldText } = makeFolding(letters.simplified);

function record(kind: SearchKind, title: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return { kind, id: `x/${kind}/${title}`, title, context: [], ...more };
}

async function open(lists: Partial<RecordLists>) {
  const files = await writeIndex(
    { names: [], bodies: [], projects: [], indicators: [], pages: [], ...lists },
    letters,
    { digest: stampOf },
  );
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return openIndex(partsOfFiles((path) => texts.get(path)!));
}

/** Titles found, best first; each project is also an indicator, so that both ways of reading a list are asked. */
async function titles(records: readonly SearchRecord[], query: string, most = Infinity): Promise<readonly string[][]> {
  const indicators = records.map((each) => ({ ...each, kind: "indicator" as const }));
  const index = await open({ projects: records, indicators });
  const found = await index.find(query, { most });
  return found.lists
    .filter(({ list }) => list === "projects" || list === "indicators")
    .map((list) => list.found.map(({ record: { title } }) => title));
}

function project(title: string, amount_yuan: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const year = more.year ?? 2030;
  const disclosure_id = `x/${year}-budget`;
  return record("project", title, {
    id: `${disclosure_id}/${title}`,
    disclosure_id,
    year,
    document: "budget",
    amount_yuan,
    ...more,
  });
}

test("the whole name comes first, then its beginning, then its inside, each by amount and year", async () => {
  const records = [
    project("热线运行", "20.00"),
    project("市热线", "900.00", { year: 2030 }),
    project("热线", "1.00"),
    project("热线外包", "300.00"),
    project("省热线", "900.00", { year: 2031 }),
    project("新热线", "1000.00"),
  ];
  const best = ["热线", "热线外包", "热线运行", "新热线", "省热线", "市热线"];
  for (const most of [Infinity, 10]) {
    for (const found of await titles(records, "热线", most)) expect(found).toEqual(best);
  }
});

test("a withheld project never stands beside a named one because of its amount or year", async () => {
  const records = [
    project("目标甲", "985.00"),
    project("目标9U", "985.00", { withheld: true, year: 2031 }),
    project("目标乙", "1.00"),
    project("目标丙", "2000.00"),
  ];
  for (const found of await titles(records, "目标")) expect(found).toEqual(["目标丙", "目标甲", "目标乙", "目标9U"]);
});

test("several words must all be in the name; a single character is a part of the piece it stands in", async () => {
  const records = [project("热线服务外包", "1.00"), project("热线运行", "2.00"), project("第3季度热线", "3.00")];
  for (const found of await titles(records, "外包 热线")) expect(found).toEqual(["热线服务外包"]);
  for (const found of await titles(records, "第 3 季度")) expect(found).toEqual(["第3季度热线"]);
  for (const found of await titles(records, "3 热线")) expect(found).toEqual([]);
});

test("words that are not all in a name are looked for in year and body beside it, and that is said", async () => {
  const body = { id: "a", name: "青禾市档案局" };
  const withheld = project("特定热线9U", "5.00", { withheld: true, year: 2031, body });
  const index = await open({ projects: [project("热线外包", "1.00", { year: 2031, body }), withheld] });
  const found = await index.find("热线 档案局 2031", { most: 10 });
  expect(found.foundBy).toBe("context");
  expect(mergeFound(found).map(({ record: { title } }) => title)).toEqual(["热线外包"]);
});

test("a code is found by three of its characters or more, a name by two", async () => {
  const index = await open({
    names: [record("function", "行政运行2010", { code: "2010301" }), record("economic", "20", { code: "30201" })],
  });
  const find = async (text: string) =>
    mergeFound(await index.find(text, { most: 10 })).map(({ record: { code } }) => code);
  expect(await find("0301")).toEqual(["2010301"]);
  expect(await find("302")).toEqual(["30201"]);
  expect(await find("20")).toEqual(["30201", "2010301"]);
  expect(await find("2010")).toEqual(["2010301"]);
  expect(await find("02")).toEqual([]);
});

test("traditional characters, full width and punctuation make no difference", async () => {
  for (const query of ["“三公”經費", "三 公 经费", "三公经费（"]) {
    expect((await titles([project("“三公”经费", "1.00")], query))[0]).toEqual(["“三公”经费"]);
  }
});

test("pinyin finds names and marks what it reads", async () => {
  const index = await open({
    projects: [project("2031年政务（服务）大厅", "1.00")],
    indicators: [record("indicator", "政务服务满意度")],
  });
  const found = await index.findPinyin("zwfw", { most: 10 });
  expect(found.lists.filter(({ total }) => total > 0).map(({ list }) => list)).toEqual(["projects", "indicators"]);
  expect(found.mark("2031年政务（服务）大厅")).toEqual([{ start: 5, end: 10 }]);
  expect((await index.findPinyin("0310034f", { most: 10 })).lists).toEqual([]);
});

test("pinyin finds names of a list that is too long to be read whole", async () => {
  const others = Array.from({ length: 1400 }, (_none, index) => record("indicator", `政务服务第${index}号窗口`));
  const index = await open({ indicators: [...others, record("indicator", "馆藏档案数字化率")] });
  for (const query of ["daszh", "dangan", "档案shuzi", "gcdaszhl"]) {
    const found = mergeFound(await index.findPinyin(query, { most: 10 }));
    expect(found.map(({ record: { title } }) => title)).toEqual(["馆藏档案数字化率"]);
  }
  const { lists } = await index.findPinyin("zwfw", { most: 10 });
  expect(lists.find(({ list }) => list === "indicators")).toMatchObject({ total: 1400, found: { length: 10 } });
});

const character = "[甲乙丙丁1a（]";
const title = fc.stringMatching(new RegExp(`^${character}{1,8}$`));

test("every piece of every name finds every name that has it and no other, however the list is read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 40 }), async (names) => {
      const records = names.map((name, index) =>
        record("project", name, { id: `x/${index}`, amount_yuan: `${index}.00` }),
      );
      const index = await open({ projects: records, indicators: records });
      const folded = names.map(foldText);
      const pieces = new Set(folded.flatMap((name) => piecesOf(name)));
      for (const piece of [...pieces, "甲乙丙丁甲乙丙丁", "丁丁"]) {
        const having = records
          .filter((_record, at) => folded[at]!.includes(piece))
          .map(({ id }) => id)
          .sort();
        for (const most of [Infinity, 20]) {
          const { lists } = await index.find(piece, { most });
          for (const { list, total, found } of lists.filter(
            ({ list: name }) => name === "projects" || name === "indicators",
          )) {
            expect(total).toBe(having.length);
            const ids = found.map((each) => each.record.id);
            if (most === Infinity || list === "projects") expect(ids.toSorted()).toEqual(having);
            else expect(ids).toHaveLength(Math.min(having.length, most));
          }
          const [projects, indicators] = lists.filter(({ list }) => list === "projects" || list === "indicators");
          const best = projects!.found.slice(0, most).map((each) => each.record.id);
          expect(indicators!.found.map((each) => each.record.id)).toEqual(best);
        }
      }
    }),
    { numRuns: 25 },
  );
});

function piecesOf(name: string): string[] {
  return Array.from({ length: name.length }, (_none, start) =>
    Array.from({ length: name.length - start }, (_end, length) => name.slice(start, start + length + 1)),
  ).flat();
}

test("a withheld project's code stands above names that hold the same characters inside, and is asked for in any case", async () => {
  const records = [
    project("特定目标0310034F", "1.00", { withheld: true, code: "0310034F" }),
    project("编号0310034F的设备", "2.00"),
  ];
  for (const query of ["0310034F", "0310034f", "0310"]) {
    for (const found of await titles(records, query)) expect(found[0]).toBe("特定目标0310034F");
  }
});
