import { describe, expect, test } from "vitest";
import { importLines, writtenBudget } from "../../testing/written-disclosure.ts";
import { readSeeds } from "../../testing/source-text.ts";
import { importSeed } from "../../testing/import-seed.ts";
import type { NumberRecord } from "./records.ts";

/** The written budget with one line changed; the piece must stand in it. */
function edited(piece: string, replacement: string): string[] {
  const index = writtenBudget.findIndex((line) => line.includes(piece));
  if (index < 0) throw new Error(`no line holds ${piece}`);
  return writtenBudget.map((line, order) => (order === index ? line.replace(piece, replacement) : line));
}

const numbersOf = (lines: readonly string[]): readonly NumberRecord[] => importLines(lines).account.numbers;
const briefly = ({ at, printed, as, kind, figure }: NumberRecord): string =>
  [at, printed, kind ?? as, figure ?? ""].join(" ").trim();
const before = importLines(writtenBudget);

describe("every number of a written budget", () => {
  test("is accounted for once: the counts add up to the numbers printed", () => {
    const { counts, numbers, missing } = before.account;
    const printed = writtenBudget.flatMap((line) => line.match(/\d[\d.,]*\d|\d/g) ?? []);
    expect(numbers.map((number) => number.printed)).toEqual(printed);
    expect(counts).toMatchObject({ total: printed.length, listed: 0, convention: 0, answered: 0 });
    expect(counts.placed + counts.narrative + counts.words + counts.listed).toBe(counts.total);
    expect(counts.placed).toBe(counts.proved);
    expect(missing).toEqual([]);
    expect(before.questions).toEqual([]);
  });

  test("stands in the cell that its sentence, its row or its table gives it", () => {
    const placed = before.account.numbers.map(briefly);
    expect(placed).toEqual(
      expect.arrayContaining([
        "52 10.00 placed narrative#said-income/gpb/change",
        "52 10.00 placed narrative#said-income/gpb/percent",
        "52 3 placed narrative#said-income/gpb/cite-1",
        "42 80.00 placed tables#xj-3/20103/basic",
        "68 10 placed projects/p1#clause/a2/amount",
        "84 0.00 placed performance#g1/funds.other/amount",
        "87 480 placed performance#g1/i1/previous",
      ]),
    );
  });

  test("that is no figure is a word of its kind", () => {
    const words = before.account.numbers.filter(({ as }) => as === "word").map(briefly);
    expect(words).toEqual(
      expect.arrayContaining([
        "22 12345 name disclosure/functions",
        "30 3 ordinal",
        "39 2 column-number",
        "44 201 code tables#xj-3/2010302/code",
        "54 2019 title narrative#said-income/gpb/reason",
        "54 35 document-number narrative#said-income/gpb/reason",
        "96 22 date",
      ]),
    );
  });

  test("that no cell holds stands in running text, and is told apart", () => {
    const told = before.account.numbers.filter(({ as }) => as === "narrative").map(briefly);
    expect(told).toEqual(["62 500 narrative projects/p1#clause/scale/basis", "85 500 narrative performance#g1/goal"]);
  });
});

describe("a change of the source changes the account:", () => {
  test("a number taken away", () => {
    const after = importLines(edited("，占 91.67%", ""));
    expect(after.account.counts.total).toBe(before.account.counts.total - 1);
    expect(after.account.numbers.some(({ figure }) => figure === "narrative#said-income/gpb/share")).toBe(false);
  });

  test("a number more in a table is listed with its line and asked about", () => {
    const after = importLines(edited("行政运行\t80.00\t80.00\t", "行政运行\t80.00\t80.00\t\t7.77"));
    expect(after.account.counts).toMatchObject({ total: before.account.counts.total + 1, listed: 1 });
    const [listed] = after.account.numbers.filter(({ as }) => as === "listed");
    expect(listed).toMatchObject({ at: "43", printed: "7.77", reason: { zh: "在表3里，没有归入任何一格" } });
    expect(after.questions.map(({ id }) => id)).toContain(listed?.question);
  });

  test("a number on the cover is asked about and can be answered", () => {
    const lines = edited("目 录", "本级 88 人");
    const [question] = importLines(lines).questions;
    expect(question).toMatchObject({ id: "number/5", at: "5", candidates: ["words"] });
    const after = importLines(lines, { answers: [{ question: "number/5", value: "words" }] });
    expect(after.questions).toEqual([]);
    expect(after.unusedAnswers).toEqual([]);
    expect(after.account.numbers.find(({ printed }) => printed === "88")).toMatchObject({
      as: "word",
      kind: "answered",
    });
  });

  test("a number that an answer puts into its cell is placed by that answer", () => {
    const lines = edited("行政运行\t80.00\t80.00\t", "行政运行\t80.00\t80.00\t\t7.77");
    const after = importLines(lines, { answers: [{ at: "tables#xj-3/2010301/project", value: "7.77" }] });
    expect(after.account.numbers.find(({ printed }) => printed === "7.77")).toMatchObject({
      as: "placed",
      by: "answered",
      figure: "tables#xj-3/2010301/project",
    });
    expect(after.account.counts.listed).toBe(0);
  });

  test.each(["120.00", "3 个公园", "91.67", "480棵", "500 棵*", "2024年2月22日"])("any of its numbers: %s", (piece) => {
    const bare = piece.replace(/\d[\d.]*/, "");
    expect(numbersOf(edited(piece, bare)).map(briefly)).not.toEqual(before.account.numbers.map(briefly));
  });
});

test("telephone numbers are not told where persons are masked", () => {
  const lines = edited("负责 12345 热线", "负责 0991-1234567 热线");
  const told = (persons: "keep" | "mask"): readonly string[] =>
    importLines(lines, { persons }).account.numbers.flatMap(({ kind, printed }) =>
      kind === "telephone" ? printed : [],
    );
  expect(told("mask")).toEqual(["（电话略）", "（电话略）"]);
  expect(told("keep")).toEqual(["0991", "1234567"]);
});

const seeds = readSeeds();

describe.skipIf(seeds.length === 0)("the five real disclosures (skipped where ../shared/seeds is missing)", () => {
  test.each(seeds)("$id: all of its numbers are accounted for, and every value stands on its line", (seed) => {
    const { account } = importSeed(seed, { persons: "keep" });
    expect(account.counts.listed).toBe(0);
    expect(account.missing).toEqual([]);
    expect(account.counts.narrative).toBeLessThan(10);
    const digits = (texts: readonly string[]): string => texts.join("").replace(/\D/g, "");
    expect(digits(account.numbers.map(({ printed }) => printed))).toBe(
      digits(seed.source.lines.map(({ text }) => text)),
    );
  });
});
