import type { CiteEntry, DisclosureEntry, FigureEntry, RowEntry, SectionEntry, SiteModel } from "../compile/entry.ts";
import { readCell } from "../model/cell.ts";
import type { Column, ColumnKind } from "../forms/form.ts";

/** An invented budget of two bodies, small enough to know by heart: 青禾市档案局 and its 档案馆. Every state of a cell occurs in it. */

const disclosureId = "dangan/2031-budget";

interface RowOptions extends Partial<RowEntry> {
  /** Column id to what is printed. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly kind?: ColumnKind;
  readonly line?: number;
}

/** Builds a row whose figures have ids and values as compile makes them. */
export function buildRow(
  page: string,
  anchor: string,
  key: string,
  { cells = {}, kind = "money", line = 1, ...more }: RowOptions,
): RowEntry {
  const figures = Object.entries(cells).map(([column, printed]): FigureEntry => {
    const declared: Column = { id: column, title: column, kind };
    const cell = readCell(printed, declared, "万元");
    if (typeof cell === "string") throw new Error(`${printed}: ${cell}`);
    return { ...cell, id: `${disclosureId}/${page}#${anchor}/${key}/${column}`, column, place: { line } };
  });
  return {
    key,
    row: key,
    name: key,
    place: { line },
    depth: 0,
    total: false,
    leaf: true,
    group: "rows",
    figures,
    words: {},
    cites: [],
    ...more,
  };
}

function section(form: string, anchor: string, more: Partial<SectionEntry> & Pick<SectionEntry, "rows">): SectionEntry {
  const number = form.startsWith("xj/") ? form.slice(3) : form;
  return {
    form,
    part: "table",
    section: number,
    anchor,
    page: "tables",
    title: form,
    unit: "万元",
    empty: false,
    ...more,
  };
}

const table1 = section("xj/1", "xj-1", {
  title: "部门收支总体情况表",
  rows: [
    buildRow("tables", "xj-1", "income", {
      name: "一、本年收入",
      group: "income",
      leaf: false,
      line: 10,
      cells: { amount: "1,234.50" },
    }),
    buildRow("tables", "xj-1", "income.fund", {
      name: "2. 政府性基金预算拨款",
      group: "income",
      line: 11,
      cells: { amount: "0.00" },
    }),
    buildRow("tables", "xj-1", "income.own", { name: "5. 单位资金", group: "income", line: 12 }),
    buildRow("tables", "xj-1", "201", {
      code: "201",
      name: "一般公共服务支出",
      group: "expenditure",
      line: 10,
      cells: { amount: "1,234.50" },
    }),
    buildRow("tables", "xj-1", "income-total", {
      name: "收入总计",
      total: true,
      leaf: false,
      line: 13,
      cells: { amount: "1,234.50" },
    }),
    buildRow("tables", "xj-1", "expenditure-total", {
      name: "支出总计",
      total: true,
      leaf: false,
      line: 13,
      cells: { amount: "1,234.50" },
    }),
  ],
});

const table7 = section("xj/7", "xj-7", {
  title: "一般公共预算项目支出情况表",
  rows: [
    buildRow("tables", "xj-7", "dangan-guan.2012604.p2", {
      row: "2012604",
      code: "2012604",
      body: "dangan-guan",
      project: "p2",
      name: "档案馆",
      words: { "project-name": "2031年馆藏数字化项目" },
      line: 40,
      cells: { total: "20.15", goods: "20.15" },
    }),
    buildRow("tables", "xj-7", "dangan-guan.2012604.p10", {
      row: "2012604",
      code: "2012604",
      body: "dangan-guan",
      project: "p10",
      name: "档案馆",
      words: { "project-name": "特定目标9090909Z" },
      line: 41,
      cells: { total: "20.15", goods: "不予公开" },
    }),
  ],
});

const cite: CiteEntry = {
  state: "amount",
  printed: "4.50",
  value: "4.50",
  fen: 4_500_000,
  unit: "万元",
  id: `${disclosureId}/narrative#said-income/gpb/cite-1`,
  column: "cite-1",
  project: "p2",
  place: { line: 61 },
};

const income = section("said/income", "said-income", {
  part: "narrative",
  page: "narrative",
  title: "收入预算情况",
  rows: [
    buildRow("narrative", "said-income", "gpb", {
      name: "一般公共预算",
      line: 60,
      cells: { amount: "1,234.50", change: "减少 12.87" },
      words: { base: "last-budget", reason: "馆藏数字化分年实施" },
      cites: [cite],
    }),
    buildRow("narrative", "said-income", "fund", { name: "政府性基金预算", line: 62, cells: { amount: "未安排" } }),
  ],
});

const indicator = (key: string, name: string, target: string): RowEntry =>
  buildRow("performance", "g1", key, {
    name,
    kind: "score",
    line: 80,
    cells: { weight: "15" },
    words: {
      level1: "产出指标",
      level2: "数量指标",
      target,
      basis: "计划标准",
      previous: "-",
      rule: "按照完成比例赋分",
    },
  });

/** The one disclosure of the small site. */
export const smallDisclosure: DisclosureEntry = {
  id: disclosureId,
  body: "dangan",
  bodyName: "青禾市档案局",
  kind: "budget",
  scope: "department",
  fiscalYear: 2031,
  title: "青禾市档案局2031年部门预算公开",
  profile: "xj-budget",
  unit: "万元",
  publishedOn: "2031-02-22",
  source: { file: "dangan-2031.txt", sha256: "ab".repeat(32), lines: 120 },
  offices: [],
  units: [{ name: "青禾市档案馆（市方志馆）", body: "dangan-guan" }],
  attachments: [],
  functionsWithheld: false,
  sections: [table1, table7, income],
  projects: [
    {
      key: "p2",
      id: `${disclosureId}/projects/p2`,
      name: "2031年馆藏数字化项目",
      body: "dangan-guan",
      withheld: false,
      functionCode: "2012604",
      ...amountOf(table7, 0),
      rows: [`${disclosureId}/tables#xj-7/dangan-guan.2012604.p2`],
    },
    {
      key: "p10",
      id: `${disclosureId}/projects/p10`,
      name: "特定目标9090909Z",
      body: "dangan-guan",
      withheld: true,
      code: "9090909Z",
      functionCode: "2012604",
      ...amountOf(table7, 1),
      rows: [`${disclosureId}/tables#xj-7/dangan-guan.2012604.p10`],
    },
    { key: "p3", id: `${disclosureId}/projects/p3`, name: "=库房维修项目", withheld: false, rows: [] },
  ],
  clauses: [
    {
      ...section("clause", "clause", {
        part: "clause",
        page: "projects/p2",
        title: "一般公共预算项目支出情况",
        rows: [],
      }),
      project: "p2",
      name: "2031年馆藏数字化项目",
      rows: [
        buildRow("projects/p2", "clause", "scale", {
          name: "预算安排规模",
          leaf: false,
          line: 70,
          cells: { amount: "20.15" },
        }),
      ],
    },
  ],
  performance: [
    {
      ...section("goal", "g1", {
        part: "performance",
        section: "goal",
        page: "performance",
        title: "项目支出绩效目标表",
        rows: [],
      }),
      key: "g1",
      projects: ["p2"],
      projectName: "2031年馆藏数字化项目",
      rows: [
        indicator("i1", "数字化档案数量(卷)", ">=6000张"),
        indicator("i2", "验收次数", "=2次"),
        indicator("i10", "成本节约", "-5%"),
        buildRow("performance", "g1", "total", {
          name: "总分",
          total: true,
          leaf: false,
          kind: "score",
          line: 82,
          cells: { weight: "90" },
        }),
      ],
      funds: [
        buildRow("performance", "g1", "funds.total", {
          name: "年度预算总额",
          leaf: false,
          line: 79,
          cells: { amount: "20.15" },
        }),
      ],
      cites: [],
    },
  ],
};

function amountOf(table: SectionEntry, index: number): { readonly amount?: FigureEntry } {
  const amount = table.rows[index]?.figures[0];
  return amount ? { amount } : {};
}

/** The whole small site. */
export const smallSite: SiteModel = {
  site: {
    title: "青禾市预决算公开",
    tagline: "每一个数都能找到出处。",
    publisher: "青禾市财政局",
    licence: "CC-BY-4.0",
    persons: "masked",
  },
  bodies: [
    {
      id: "dangan-guan",
      name: "青禾市档案馆",
      short: "档案馆",
      names: [{ name: "青禾市档案馆" }],
      parent: "dangan",
      nature: "参公事业单位",
    },
    {
      id: "dangan",
      name: "青禾市档案局",
      short: "档案局",
      names: [
        { name: "青禾市档案处", until: "2025" },
        { name: "青禾市档案局", from: "2025-06-01" },
      ],
    },
  ],
  successions: [{ from: "dangan", to: "dangan-guan", event: "part-transferred", date: "2030", basis: "机构改革方案" }],
  disclosures: [smallDisclosure],
  codes: [
    { scheme: "functional", code: "201", level: 1, names: [{ name: "一般公共服务支出", from: 2023, until: 2026 }] },
    {
      scheme: "functional",
      code: "20126",
      level: 2,
      parent: "201",
      names: [{ name: "档案事务", from: 2023, until: 2026 }],
    },
    {
      scheme: "functional",
      code: "2012604",
      level: 3,
      parent: "20126",
      names: [{ name: "档案馆", from: 2020, until: 2026 }],
    },
    { scheme: "economic", code: "302", level: 1, names: [{ name: "商品和服务支出", from: 2020, until: 2025 }] },
  ],
  terms: [
    {
      id: "three-public",
      term: "“三公”经费",
      aliases: ["三公经费"],
      text: "因公出国（境）费、公务用车费和公务接待费。",
      english: "three-public",
    },
  ],
  pages: [{ id: "about", title: "关于本站", html: "<p>说明</p>" }],
};
