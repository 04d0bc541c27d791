import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { readCell } from "../../model/cell.ts";
import type { CellContent, RowContent, SectionContent } from "../../schema/content.ts";
import type { ImportContext } from "../context.ts";
import { cutRegions } from "../text/cut-regions.ts";
import type { ProseSection } from "../text/regions.ts";
import { detectLayout, splitLines } from "../text/source.ts";
import { recogniseStatements } from "./recognise-statements.ts";
import { findTopic } from "./topics.ts";

const shared = resolve(import.meta.dirname, "../../../../shared");
const seeds = resolve(shared, "seeds");
const present = existsSync(seeds);
const reason = present ? "" : ` (skipped: no disclosures in ${seeds})`;

interface Read {
  readonly context: ImportContext;
  readonly sections: readonly ProseSection[];
  readonly found: readonly SectionContent[];
  readonly questions: readonly unknown[];
  readonly lines: readonly string[];
}

const readings = new Map<string, Read>();

function readSeed(number: string, kind: "budget" | "final", fiscalYear: number, bodyName: string): Read {
  const known = readings.get(number);
  if (known) return known;
  const file = readdirSync(seeds).find((name) => name.startsWith(number))!;
  const lines = splitLines(readFileSync(resolve(seeds, file), "utf8"));
  const sections = cutRegions({ file, sha256: "", layout: detectLayout(lines), lines }).explanation;
  const functional = readFileSync(resolve(shared, "classification/functional.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => ({ code: line.split(",")[0]!, name: line.split(",")[1]! }));
  const profile = findProfile(`xj-${kind}`)!;
  const context = { profile, kind, fiscalYear, bodyName, functional, economic: [], bodies: [] };
  const read = { context, sections, lines: lines.map((line) => line.text), ...recogniseStatements(sections, context) };
  readings.set(number, read);
  return read;
}

type Seed = readonly [number: string, kind: "budget" | "final", fiscalYear: number, body: string];

const cases: readonly Seed[] = [
  ["000", "budget", 2024, "乌鲁木齐市政务服务管理局"],
  ["001", "budget", 2024, "乌鲁木齐市人民政府办公室"],
  ["002", "final", 2023, "乌鲁木齐高新技术产业开发区（乌鲁木齐市新市区）政务服务管理局"],
  ["003", "budget", 2025, "乌鲁木齐市数字化发展局"],
  ["004", "final", 2020, "乌鲁木齐市政务服务管理局"],
];

/** The case of a disclosure by its number. */
function seedOf(wanted: string): Seed {
  return cases.find((seed) => seed[0] === wanted)!;
}

const words = [
  "row",
  "name",
  "at",
  "base",
  "budget-base",
  "reason",
  "variance-reason",
  "use",
  "items",
  "content",
  "cites",
];

/** `line:number` of every figure in cells and cites, numbers without their direction word; years of budgets are no numbers with a unit. */
function placesOf(found: readonly SectionContent[]): string[] {
  return found.flatMap((section) =>
    (section.rows ?? []).flatMap((row) => [
      ...cellsOf(row).map(([, cell]) => place(cell, row)),
      ...(row.cites ?? [])
        .filter(({ unit, of }) => unit !== "年" || of === undefined)
        .map(({ printed, at }) => place({ printed, ...(at ? { at } : {}) }, row)),
    ]),
  );
}

function cellsOf(row: RowContent): (readonly [string, CellContent])[] {
  return Object.entries(row).flatMap(([column, cell]) => {
    if (cell === undefined || words.includes(column)) return [];
    return typeof cell === "string" || "printed" in cell ? [[column, cell] as const] : [];
  });
}

function place(cell: CellContent, row: RowContent): string {
  const { printed, at = row.at } = typeof cell === "string" ? { printed: cell } : cell;
  return `${at ?? ""}:${printed.split(" ").at(-1) ?? ""}`;
}

describe.skipIf(!present)(`the explanations of real disclosures${reason}`, () => {
  test.each(cases)("%s: every number with a unit stands in a cell or a cite, on its line", (...seed) => {
    const { sections, context, found, questions } = readSeed(...seed);
    const pool = placesOf(found);
    const left: string[] = [];
    for (const section of sections.filter((candidate) => findTopic(candidate, context.kind)))
      for (const { text, lines } of section.paragraphs)
        for (const { 0: number, index } of text.matchAll(/-?\d[\d,]*(?:\.\d+)?(?=万?元|%|人|名|个|辆|批次)/g)) {
          const at = pool.indexOf(`${String(lines[index])}:${number}`);
          if (at < 0) left.push(`${String(lines[index])}:${number}`);
          else pool.splice(at, 1);
        }
    expect(left).toEqual([]);
    expect(pool.filter((entry) => /\d$/.test(entry))).toEqual([]);
    expect(questions).toEqual([]);
  });

  test.each(cases)("%s: every cell can be read, and its number begins on the line it names", (...seed) => {
    const { found, context, lines } = readSeed(...seed);
    for (const section of found)
      for (const row of section.rows ?? [])
        for (const [id, cell] of cellsOf(row)) {
          const column = findForm(context.profile, section.form)?.columns.find((candidate) => candidate.id === id);
          expect(readCell(cell, column!, section.unit ?? ""), `${section.form}/${row.row ?? ""}/${id}`).toBeTypeOf(
            "object",
          );
          const [line, number] = place(cell, row).split(":");
          const printed = lines
            .slice(Number(line) - 1, Number(line) + 2)
            .join("")
            .replace(/\s/g, "");
          expect(printed).toContain(number);
          expect(lines[Number(line) - 1]).toContain(number!.slice(0, 1));
        }
  });

  test.each([
    [
      "000",
      "said/scale 1, said/income 9, said/expenditure 3, said/fiscal 7, said/gpb-scale 3, said/gpb-structure 3, said/gpb-items 10, said/gpb-basic 3, said/fund 0, said/capital 0, three-public 5, operating-cost 1",
    ],
    [
      "001",
      "said/scale 1, said/income 8, said/expenditure 3, said/fiscal 6, said/gpb-scale 3, said/gpb-structure 2, said/gpb-items 4, said/gpb-basic 3, said/fund 0, said/capital 0, three-public 5, operating-cost 1",
    ],
    [
      "002",
      "said/final-overall 9, said/final-income 7, said/final-expenditure 6, said/final-fiscal 7, said/final-gpb 1, said/final-gpb-structure 2, said/final-gpb-items 4, said/final-gpb-basic 3, three-public 16, said/final-fund 0, said/final-capital 0, operating-cost 1",
    ],
    [
      "003",
      "said/scale 1, said/income 9, said/expenditure 3, said/fiscal 7, said/gpb-scale 3, said/gpb-structure 3, said/gpb-items 9, said/gpb-basic 3, said/fund 0, said/capital 0, three-public 5, operating-cost 1",
    ],
    [
      "004",
      "said/final-overall 2, said/final-income 7, said/final-expenditure 6, said/final-fiscal 2, said/final-gpb 1, said/final-gpb-items 9, said/final-gpb-basic 3, three-public 15, said/final-fund 0, said/final-capital 0, operating-cost 2",
    ],
  ])("%s: the sections and how many rows each has", (number, sections) => {
    const read = readSeed(...seedOf(number));
    const counted = read.found.map((section) => `${section.form} ${String(section.rows?.length ?? 0)}`);
    expect(counted.join(", ")).toBe(sections);
  });

  test("single rows", () => {
    const rowOf = (number: string, form: string, row: string): RowContent | undefined =>
      readSeed(...seedOf(number))
        .found.find((section) => section.form === form)
        ?.rows?.find((candidate) => candidate.row === row);
    expect(rowOf("000", "said/income", "carry-fiscal")).toMatchObject({
      ...{
        amount: "90.00",
        share: "2.17",
        change: "增加 81.50",
        percent: "增长 958.82",
        base: "last-budget",
        at: "436",
      },
      cites: [
        { printed: "76.3", unit: "万元", at: "436" },
        { printed: "13.7", unit: "万元", at: "436" },
      ],
    });
    expect(rowOf("000", "said/gpb-items", "2060499")).toMatchObject({ amount: "396.45", at: "484" });
    expect(rowOf("001", "three-public", "reception")).toMatchObject({
      amount: "0.00",
      at: "553",
      change: { at: "557" },
    });
    expect(rowOf("002", "said/final-fiscal", "overall")).toMatchObject({
      ...{ change: "减少 69.21", base: "last-final", budget: { printed: "212.65", at: "112" } },
      ...{ variance: { printed: "-12.87", at: "112" }, "budget-base": "initial-budget", at: "106" },
    });
    expect(rowOf("003", "said/income", "fund")).toMatchObject({ amount: "未安排", at: "865" });
    expect(rowOf("003", "said/gpb-items", "2080506")).toMatchObject({
      amount: { printed: "0.00", at: "1033" },
      at: "1031",
    });
    expect(rowOf("004", "three-public", "vehicle-running")).toMatchObject({
      ...{ amount: "9.8", budget: { printed: "9.88" }, final: { printed: "9.80" }, variance: { printed: "-0.81" } },
      "budget-base": "initial-budget",
    });
    expect(rowOf("004", "operating-cost", "institutions")).toMatchObject({
      amount: "71.11",
      change: "减少 40.24",
      at: "152",
    });
  });
});
