import { describe, expect, test } from "vitest";
import { performance as forms } from "../../forms/performance.ts";
import type { PerformanceContent } from "../../schema/content.ts";
import { performanceSchema } from "../../schema/performance.ts";
import { readSeeds, type Seed } from "../../testing/source-text.ts";
import { headLabels, plainLabel } from "./head-labels.ts";
import { recognisePerformance } from "./recognise-performance.ts";
import { hasOperator } from "./kinds.ts";
import { columnHeadings, levelsByForm, sideLabel } from "./vocabulary.ts";
import { sumWeights } from "./weights.ts";

/** Indicators of each table, counted by hand, and the questions that remain. */
const expected: Readonly<Record<string, { readonly rows: readonly number[]; readonly asked: readonly string[] }>> = {
  "000": { rows: [3, 7, 7, 7, 9, 7, 7, 7, 7], asked: [] },
  "001": { rows: [7, 7, 8, 7, 10, 7, 7], asked: [] },
  "002": { rows: [8, 8, 8], asked: ["g1/i7/level2", "g2/funds.other", "g3/funds.other", "g3/i2/note"] },
  "003": { rows: [3, 11, 7, 7, 7, 7, 7, 7, 9, 9, 12, 8], asked: ["g2/i10/previous", "g2/i10/target"] },
  "004": { rows: [8, 11, 9, 7, 8, 8, 9, 8, 7, 8, 7, 8], asked: ["g4/i5/level1", "g4/i6/level1"] },
};

const seeds = readSeeds();

describe.skipIf(seeds.length === 0)("the real disclosures (skipped where ../shared/seeds is missing)", () => {
  test.each(seeds)(
    "$id: every table has its indicators, only what is open is asked, and all of it fits the schema",
    (seed) => {
      const { found, questions } = read(seed);
      expect(found.map(({ rows }) => rows.filter(({ row }) => row !== "total").length)).toEqual(
        expected[seed.id]?.rows,
      );
      expect(questions.map(({ id }) => id.replace("performance#", "")).sort()).toEqual(expected[seed.id]?.asked);
      const faults = found.flatMap((table) => {
        const form = forms.find(({ id }) => id === table.form)!;
        return performanceSchema(form).safeParse(table).error?.issues ?? [];
      });
      expect(faults).toEqual([]);
    },
  );

  test.each(seeds)("$id: weights add up to 90, but for the table that prints words as weights", (seed) => {
    const open = read(seed).found.filter(({ rows }) => sumWeights(rows) !== 9000n);
    expect(open.map(({ key, form }) => `${key} ${form}`)).toEqual(seed.id === "000" ? ["g1 goal-overall"] : []);
  });

  test.each(seeds)("$id: every value begins on the line it names", (seed) => {
    const misplaced = read(seed).found.flatMap((table) =>
      textsOf(table).filter(
        ({ text, at }) =>
          at !== undefined && !lineOf(seed, at).includes(text.slice(0, hasOperator(text) ? 1 : 2).trim()),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  test.each(seeds)("$id: what is printed and not in the content is headings, units and one page number", (seed) => {
    const { found } = read(seed);
    const left = seed.regions.performance.flatMap((region, index) => {
      const year = /^\s*[（(]\s*\d{4}\s*年度?[)）]\s*$/;
      const printed = region.lines
        .filter(({ text }) => !year.test(text))
        .map(({ text }) => text.replace(/<\/?p>|[|\s]|---+|--/g, ""))
        .join("");
      return leftOver(printed, found[index]!);
    });
    expect(left.filter((text) => text !== "分")).toEqual(seed.id === "003" ? ["42"] : []);
  });
});

test.skipIf(seeds.length === 0)("rows that print has shifted, cut or wrapped are read as the eye reads them", () => {
  const row = (id: string, key: string, indicator: string): unknown => {
    const { found } = read(seeds.find((seed) => seed.id === id)!);
    return found.find((table) => table.key === key)?.rows.find((one) => one.row === indicator);
  };
  expect(row("000", "g6", "i4")).toEqual({
    ...{
      row: "i4",
      name: "一体化服务平台网络正常页面响应时间",
      level1: "产出指标",
      level2: "时效指标",
      target: "<=5秒",
    },
    ...{ basis: "计划标准", previous: "当年指标无上年完成值", weight: "10", rule: "按照完成比例赋分", at: "756" },
  });
  expect(row("000", "g5", "i8")).toMatchObject({ target: "<=2.2万元", previous: "新增指标,无上年完成值。", at: "739" });
  expect(row("000", "g9", "i5")).toMatchObject({
    level1: "产出指标",
    level2: "时效指标",
    target: "<=7工作日",
    weight: "10",
    at: "808",
  });
  expect(row("003", "g2", "i7")).toMatchObject({
    ...{ name: "政务云平台单个政务应用故障时长", at: "1669", target: { printed: "=52.56分钟", at: "1673" } },
    weight: { printed: "5", at: "1676" },
  });
  expect(row("003", "g9", "i2")).toMatchObject({
    previous: { printed: "170", at: "3209" },
    weight: { printed: "10", at: "3209" },
  });
  expect(row("004", "g5", "i8")).toMatchObject({
    level1: "满意度指标",
    target: "≥95%",
    actual: "95%",
    weight: "10",
    score: "10.0",
    at: "323",
  });
  expect(row("002", "g2", "i5")).toMatchObject({
    ...{
      name: "项目完成时间",
      target: { printed: "2023年12月31日", at: "574" },
      actual: { printed: "=2023年12月31日", at: "578" },
    },
  });
  expect(row("002", "g3", "total")).toEqual({
    row: "total",
    name: "总分",
    weight: "100",
    score: { printed: "72.92", at: "764" },
    at: "763",
  });
});

function read(seed: Seed): ReturnType<typeof recognisePerformance> {
  return recognisePerformance(seed.regions.performance, seed.source.layout);
}

/** Line of the source without blanks. */
function lineOf(seed: Seed, at: string): string {
  return (seed.source.lines[Number(at) - 1]?.text ?? "").replace(/\s/g, "");
}

/** Every printed text of a table; the labels of levels and the head's fields without a line. */
function textsOf(table: PerformanceContent): { text: string; at?: string }[] {
  const read = (content: unknown, at?: string): { text: string; at?: string }[] => {
    if (typeof content === "string") return [{ text: content, ...(at === undefined ? {} : { at }) }];
    if (typeof content !== "object" || content === null) return [];
    const own = "at" in content && typeof content.at === "string" ? content.at : at;
    if ("printed" in content) return read(content.printed, own);
    return Object.entries(content).flatMap(([key, value]) =>
      ["at", "row", "level1", "level2"].includes(key) ? [] : read(value, own),
    );
  };
  const { rows, funds, goal, outcome, department, implementer, person, phone } = table;
  return [
    ...rows.flatMap((row) => read(row, row.at)),
    ...read(funds),
    ...[...read(goal), ...read(outcome)],
    ...[table["project-name"], department, implementer, person, phone].flatMap((text) => read(text)),
  ];
}

/** What stays of a table's characters when its content, its labels and its headings are taken out, longest first. */
function leftOver(printed: string, table: PerformanceContent): string[] {
  const form = forms.find(({ id }) => id === table.form)!;
  const contents = textsOf(table)
    .map(({ text }) => text.replaceAll(" ", ""))
    .sort((a, b) => b.length - a.length);
  let rest = plainLabel(contents.reduce(withoutFirst, printed));
  const words = [
    ...(headLabels[table.form] ?? []).map(({ label }) => label),
    ...(levelsByForm[table.form] ?? []).flatMap(({ level1, level2 }) => [level1, ...level2]),
    ...[...Object.values(columnHeadings).flat(), form.title, ...(form.titles ?? []), sideLabel].map(plainLabel),
  ];
  for (const word of words.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, "·");
  return rest
    .replace(/（\d{4}年度?）/g, "·")
    .split("·")
    .filter((text) => text !== "");
}

/** Takes a text out where it stands first, in two pieces where a page break cut it. */
function withoutFirst(rest: string, text: string): string {
  if (rest.includes(text)) return rest.replace(text, "·");
  for (let cut = text.length - 1; cut > 0; cut -= 1) {
    const start = rest.indexOf(text.slice(0, cut));
    const end = rest.indexOf(text.slice(cut), start + cut);
    if (start >= 0 && end >= 0)
      return `${rest.slice(0, start)}·${rest.slice(start + cut, end)}·${rest.slice(end + text.length - cut)}`;
  }
  return `${rest}·missing:${text}·`;
}
