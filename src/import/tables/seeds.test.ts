import { describe, expect, test } from "vitest";
import type { Column, Identity } from "../../forms/form.ts";
import { findForm, xinjiangBudget } from "../../forms/profiles.ts";
import type { RowContent, SectionContent } from "../../schema/content.ts";
import { readSeeds, type Seed } from "../../testing/source-text.ts";
import { identify } from "../identity/identity.ts";
import { recogniseTables } from "./recognise-tables.ts";

/** Figures counted by hand in the tables of each real budget, and what has to be asked about. */
const counted: Readonly<Record<string, { figures: number; asked: readonly string[] }>> = {
  "000": { figures: 283, asked: [] },
  "001": { figures: 189, asked: [] },
  "003": { figures: 290, asked: ["tables#xj-7/total/columns/596", "tables#xj-11/total/columns/824"] },
};

const seeds = readSeeds().filter((seed) => seed.id in counted);

function recognise({ regions, source }: Seed): ReturnType<typeof recogniseTables> {
  const { found } = identify(regions, source);
  const { kind, fiscalYear, bodyName } = found;
  return recogniseTables(regions.tables, source.layout, {
    profile: xinjiangBudget,
    kind,
    fiscalYear,
    bodyName,
    functional: [],
    economic: [],
    bodies: [],
  });
}

/** Every number with two decimals in the lines of the tables, as `line printed`. */
function printedFigures({ regions }: Seed): string[] {
  const figure = /(?<![\d.,A-Za-z])-?\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])/g;
  return regions.tables
    .flatMap((region) => region.lines)
    .flatMap(({ number, text }) => [...text.matchAll(figure)].map(([printed]) => `${String(number)} ${printed}`))
    .sort();
}

function columnsOf(form: string): readonly Column[] {
  return (findForm(xinjiangBudget, form)?.columns ?? []).filter((column) => column.kind !== "text");
}

function printedIn(row: RowContent, column: string): { printed: string; at: string } | undefined {
  const cell = row[column];
  if (typeof cell === "string") return { printed: cell, at: row.at ?? "" };
  return cell && "printed" in cell ? { printed: cell.printed, at: cell.at ?? row.at ?? "" } : undefined;
}

function readFigures(sections: readonly SectionContent[]): string[] {
  return sections
    .flatMap((section) =>
      (section.rows ?? []).flatMap((row) =>
        columnsOf(section.form).flatMap((column) => {
          const cell = printedIn(row, column.id);
          return cell ? [`${cell.at} ${cell.printed}`] : [];
        }),
      ),
    )
    .sort();
}

/** Hundredths of the unit. */
function hundredths(row: RowContent, column: string): number {
  const printed = printedIn(row, column)?.printed ?? "0.00";
  return Math.round(Number(printed.replaceAll(",", "")) * 100);
}

/** Rows whose declared sums over columns miss by more than rounding. */
function brokenRows(section: SectionContent): string[] {
  const form = findForm(xinjiangBudget, section.form);
  const sums = (form?.identities ?? []).filter(
    (identity): identity is Extract<Identity, { over: "columns" }> =>
      identity.kind === "sum" && identity.over === "columns",
  );
  const rows = (section.rows ?? []).filter((row) => !/^income/.test(row.row ?? ""));
  return rows.flatMap((row) =>
    sums.flatMap(({ whole, parts, id }) => {
      const difference = hundredths(row, whole) - parts.reduce((sum, part) => sum + hundredths(row, part), 0);
      return 2 * Math.abs(difference) > parts.length + 1 ? [`${id} ${row.at ?? ""}`] : [];
    }),
  );
}

describe.skipIf(seeds.length === 0)(
  "the tables of the real budgets (skipped when they are not beside the repository)",
  () => {
    test.each(seeds)("$id: every printed figure is read once, with its line", (seed) => {
      const { found } = recognise(seed);
      const figures = readFigures(found);
      expect(figures).toEqual(printedFigures(seed));
      expect(figures).toHaveLength(counted[seed.id]?.figures ?? 0);
      expect(found.map((section) => section.form)).toEqual(
        Array.from({ length: 11 }, (_, index) => `xj/${String(index + 1)}`),
      );
      expect(found.filter((section) => section.empty).map((section) => section.form)).toEqual(["xj/8", "xj/9"]);
    });

    test.each(seeds)("$id: figures stand where their rows add up, and only what nothing decides is asked", (seed) => {
      const { found, questions } = recognise(seed);
      expect(found.flatMap(brokenRows)).toEqual([]);
      expect(questions.map((question) => question.id)).toEqual(counted[seed.id]?.asked);
    });

    test("a project and a subject wrapped and cut by a page come back whole", () => {
      const seed = seeds.find((one) => one.id === "003");
      if (!seed) return;
      const rows = recognise(seed).found[6]?.rows ?? [];
      expect(rows.filter((row) => row.row === "2010399").map((row) => [row.at, row["project-name"]])).toEqual([
        ["640", "政务服务运行维护费"],
        ["701", { printed: "全国文明城市创建复验及市级精神文明示范窗口建设项目", at: "706" }],
        ["724", { printed: "乌鲁木齐市12345政务服务热线运行项目", at: "729" }],
      ]);
      expect(new Set(rows.filter((row) => row.row === "2010399").map((row) => row.name)).size).toBe(1);
    });
  },
);
