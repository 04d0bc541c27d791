import { describe, expect, test } from "vitest";
import { findColumn } from "../forms/form.ts";
import { findForm, findProfile } from "../forms/profiles.ts";
import { readCell } from "../model/cell.ts";
import type { CellContent, RowContent } from "../schema/content.ts";
import { readSeeds, type Seed } from "../testing/source-text.ts";
import { recogniseClauses } from "./clauses/recognise.ts";
import { identify } from "./identity/identity.ts";
import { recogniseMatters } from "./matters/recognise.ts";

interface Expected {
  readonly name: string;
  readonly identity: readonly [string, number, string, string | undefined];
  /** Rows read for each form. */
  readonly rows: Readonly<Record<string, number>>;
  readonly clauses: number;
  readonly carried?: readonly (readonly [string, string])[];
  readonly unreadable: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  "000": {
    name: "乌鲁木齐市政务服务管理局",
    identity: ["budget", 2024, "department", "2024-02-22"],
    rows: {
      organisation: 4,
      staffing: 5,
      "said/carry": 5,
      procurement: 6,
      assets: 12,
      "said/performance": 3,
      "said/withheld": 1,
    },
    clauses: 6,
    carried: [
      ["2023年替代工作经费", "76.30"],
      ["乌鲁木齐市一体化在线政务服务平台升级项目", "13.70"],
    ],
    unreadable: ["8"],
  },
  "001": {
    name: "乌鲁木齐市人民政府办公室",
    identity: ["budget", 2024, "unit", "2024-02-22"],
    rows: {
      organisation: 2,
      staffing: 5,
      "said/carry": 7,
      procurement: 6,
      assets: 12,
      "said/performance": 3,
      "said/withheld": 1,
    },
    clauses: 9,
    carried: [
      ["2022年乌鲁木齐市政府协同办公平台升级改造项目", "50.62"],
      ["2022年忠诚干净担当好班子", "10.00"],
      ["乌鲁木齐市人民政府网保障和市政府中心机房运行维护经费", "48.00"],
      ["特定目标07103156", "2.29"],
    ],
    unreadable: [],
  },
  "002": {
    name: "乌鲁木齐高新技术产业开发区（乌鲁木齐市新市区）政务服务管理局",
    identity: ["final", 2023, "department", undefined],
    rows: { organisation: 3, staffing: 4, procurement: 6, assets: 12, "said/performance": 2, "said/other": 1 },
    clauses: 0,
    unreadable: [],
  },
  "003": {
    name: "乌鲁木齐市数字化发展局",
    identity: ["budget", 2025, "department", "2025-02-21"],
    rows: {
      organisation: 4,
      staffing: 5,
      "said/carry": 8,
      procurement: 6,
      assets: 12,
      "said/performance": 4,
      "said/other": 1,
    },
    clauses: 8,
    carried: [
      ["12345热线服务化外包项目", "434.00"],
      ["2024年度乌鲁木齐市政务云服务项目", "11,997.00"],
      ["2024年乌鲁木齐市益民大厦信息系统运维项目", "2,068.67"],
      ["特定目标8110039Y", "526.23"],
      ["特定目标9010040K", "29.32"],
    ],
    unreadable: ["117万"],
  },
  "004": {
    name: "乌鲁木齐市政务服务管理局",
    identity: ["final", 2020, "department", undefined],
    rows: { organisation: 1, staffing: 4, procurement: 6, assets: 12, "said/performance": 1 },
    clauses: 0,
    unreadable: [],
  },
};

const seeds = readSeeds();

describe.skipIf(seeds.length === 0)("the five real disclosures (skipped where ../shared/seeds is missing)", () => {
  test.each(seeds)("$id: what it is, and how much of each matter it states", (seed) => {
    const wanted = expected[seed.id]!;
    const { found } = identify(seed.regions, seed.source);
    expect([found.bodyName, found.kind, found.fiscalYear, found.scope, found.publishedOn]).toEqual([
      wanted.name,
      ...wanted.identity,
    ]);
    const { sections, clauses, questions } = read(seed);
    expect(Object.fromEntries(sections.map((section) => [section.form, section.rows?.length]))).toEqual(wanted.rows);
    expect(clauses).toHaveLength(wanted.clauses);
    expect(questions.filter((question) => question.id.startsWith("unplaced/"))).toEqual([]);
    const carried = sections
      .find((section) => section.form === "said/carry")
      ?.rows?.filter((row) => row.row === undefined);
    expect(carried?.map((row) => [row.name, row["amount"]])).toEqual(wanted.carried);
  });

  test.each(seeds)("$id: every cell can be read, and its line prints it", (seed) => {
    const { sections, clauses } = read(seed);
    const cells = [
      ...sections.flatMap((section) => cellsOf(section.form, section.rows ?? [], section.unit ?? "")),
      ...clauses.flatMap((clause) => cellsOf("clause", clause.rows, clause.unit ?? "")),
    ];
    const faults = cells.filter(
      ({ content, column, unit }) => column.kind !== "text" && typeof readCell(content, column, unit) === "string",
    );
    expect(faults).toEqual([]);
    const misplaced = cells.filter(({ printed, at }) => !lineOf(seed, at).includes(printed));
    expect(misplaced).toEqual([]);
    const unreadable = cells.flatMap(({ content }) =>
      typeof content !== "string" && content.unreadable ? content.printed : [],
    );
    expect(unreadable).toEqual(expected[seed.id]?.unreadable);
  });
});

function read(seed: Seed): {
  sections: ReturnType<typeof recogniseMatters>["found"];
  clauses: ReturnType<typeof recogniseClauses>["found"];
  questions: ReturnType<typeof recogniseMatters>["questions"];
} {
  const prose = [...seed.regions.profile, ...seed.regions.explanation];
  const profile = findProfile(identify(seed.regions, seed.source).found.profile)!;
  const matters = recogniseMatters(prose, { profile });
  return { sections: matters.found, clauses: recogniseClauses(prose, { profile }).found, questions: matters.questions };
}

/** Line of the source without blanks. */
function lineOf(seed: Seed, at: string): string {
  return (seed.source.lines[Number(at) - 1]?.text ?? "").replace(/\s/g, "");
}

interface PlacedCell {
  readonly content: CellContent;
  readonly column: NonNullable<ReturnType<typeof findColumn>>;
  readonly unit: string;
  /** What must stand on the line: a number without its direction word, the first words of a text. */
  readonly printed: string;
  readonly at: string;
}

function cellsOf(formId: string, rows: readonly RowContent[], unit: string): PlacedCell[] {
  const form = ["xj-budget", "xj-final"].flatMap((id) => findForm(findProfile(id)!, formId) ?? [])[0]!;
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([key, content]) => {
      const column = findColumn(form, key);
      if (!column || content === undefined || Array.isArray(content)) return [];
      if (typeof content !== "string" && !("printed" in content)) return [];
      const text = typeof content === "string" ? content : content.printed;
      const at = (typeof content === "string" ? undefined : content.at) ?? row.at ?? "";
      return [
        {
          content,
          column,
          unit,
          printed: (text.split(" ").at(-1) ?? text).slice(0, /\d$/.test(text) ? undefined : 2),
          at,
        },
      ];
    }),
  );
}
