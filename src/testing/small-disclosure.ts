import type { DisclosureEntry, FigureEntry, SectionEntry } from "../compile/entry.ts";
import { buildRow, buildSection, disclosureId } from "./small-row.ts";
import { buildIndicator, income, table1, table7 } from "./small-sections.ts";

/** An invented budget of two bodies, small enough to know by heart: 青禾市档案局 and its 档案馆. Every state of a cell occurs in it. */
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
  terms: [],
  functionsWithheld: false,
  acknowledged: [],
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
      ...buildSection("clause", "clause", {
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
      ...buildSection("goal", "g1", {
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
        buildIndicator("i1", "数字化档案数量(卷)", ">=6000张"),
        buildIndicator("i2", "验收次数", "=2次"),
        buildIndicator("i10", "成本节约", "-5%"),
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
