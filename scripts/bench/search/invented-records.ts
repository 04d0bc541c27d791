import type { SearchRecord } from "../../../src/search/record.ts";
import type { RecordLists } from "../../../src/search/records/all-records.ts";
import {
  type Chance,
  inventBody,
  inventIndicator,
  inventProject,
  inventSubject,
  inventWithheld,
  makeChance,
} from "./invented-names.ts";

/** How many records of each kind a disclosure brings, as the embedded ones do in the middle. */
const each = { projects: 20, indicators: 40, withheldIn: 30 } as const;
const years = [2023, 2024, 2025, 2026] as const;
const tables = [
  "收支总体",
  "收入总体",
  "支出总体",
  "财政拨款收支",
  "一般公共预算支出",
  "基本支出",
  "项目支出",
  "“三公”经费",
];

type Disclosure = Required<Pick<SearchRecord, "disclosure_id" | "year" | "document" | "body">>;

/** Records of a site with so many projects, published by invented bodies over four years; the same in every run. */
export function inventRecords(projects: number): RecordLists {
  const chance = makeChance(projects);
  const disclosures = inventDisclosures(Math.ceil(projects / each.projects), chance);
  const bodies = new Map(disclosures.map(({ body }) => [body.id, body.name]));
  return {
    names: Array.from({ length: 1500 }, (_none, index) => inventCode(index, chance)),
    bodies: [...bodies].map(([id, title]) => ({ kind: "body", id, title, context: ["行政", "4份公开"] })),
    projects: disclosures.flatMap((own) =>
      Array.from({ length: each.projects }, (_none, index) => inventProjectOf(own, index, chance)),
    ),
    indicators: disclosures.flatMap((own) =>
      Array.from({ length: each.indicators }, (_none, index) => inventIndicatorOf(own, index, chance)),
    ),
    pages: disclosures.flatMap((own) => [
      page(own, own.disclosure_id, `${own.body.name}${own.year}年部门预算公开`),
      ...tables.map((name, index) =>
        page(own, `${own.disclosure_id}/tables#xj-${index + 1}`, `表${index + 1} 部门${name}情况表`),
      ),
    ]),
  };
}

function inventDisclosures(count: number, chance: Chance): readonly Disclosure[] {
  const names = new Set<string>();
  while (names.size < Math.ceil(count / years.length)) names.add(inventBody(chance));
  return [...names]
    .flatMap((name, index) => {
      const id = `b${index.toString(36)}`;
      return years.map((year): Disclosure => ({
        disclosure_id: `${id}/${year}-budget`,
        year,
        document: "budget",
        body: { id, name },
      }));
    })
    .slice(0, count);
}

function inventProjectOf(own: Disclosure, index: number, chance: Chance): SearchRecord {
  const id = `${own.disclosure_id}/projects/p${index}`;
  const fen = 10_000 * (1 + chance(10 ** (2 + chance(5)))) + (chance(3) === 0 ? 100 * chance(100) : 0);
  const yuan = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
  const code = String(2_010_000 + 100 * chance(300) + chance(10));
  const shown = {
    printed: (fen / 1_000_000).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ","),
    note: "万元",
    figure: `${own.disclosure_id}/tables#xj-7/${code}.p${index}/total`,
  };
  const rest = { kind: "project", id, ...own, amount_yuan: yuan, shown } as const;
  const year = `${own.year}年部门预算`;
  if (chance(each.withheldIn) > 0) {
    return { ...rest, title: inventProject(own.year, chance), context: [year, own.body.name, code] };
  }
  const title = inventWithheld(chance);
  return { ...rest, title, withheld: true, code: title.slice("特定目标".length), context: [year, "名称不予公开"] };
}

function inventIndicatorOf(own: Disclosure, index: number, chance: Chance): SearchRecord {
  return {
    kind: "indicator",
    id: `${own.disclosure_id}/performance#g${Math.floor(index / 8)}/i${index % 8}`,
    title: inventIndicator(chance),
    context: [`${own.year}年部门预算`, own.body.name, "数量指标"],
    ...own,
    shown: { printed: `>=${chance(100)}%`, note: `权重 ${5 + chance(20)}` },
  };
}

function inventCode(index: number, chance: Chance): SearchRecord {
  const code = String(2_010_000 + index * 101);
  return {
    kind: "function",
    id: `codes/${code}`,
    title: inventSubject(chance),
    code,
    context: [code, "支出功能分类（项）"],
  };
}

function page(own: Disclosure, id: string, title: string): SearchRecord {
  return { kind: "page", id, title, context: [`${own.year}年部门预算`, own.body.name], ...own };
}
