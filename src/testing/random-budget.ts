import type { Form } from "../forms/form.ts";
import { findForm, xinjiangBudget } from "../forms/profiles.ts";
import {
  add,
  figuresOf,
  paperCodes,
  paperEconomicCodes,
  sumOf,
  treeRows,
  type PaperRow,
  type PaperTable,
  type Sums,
} from "./paper-table.ts";
import { pick, type Chance } from "./wrapped-print.ts";

const bodies = ["江湾市民政局", "江湾市12349便民服务中心", "江湾市流浪乞讨人员救助管理站（江湾市未成年人保护中心）"];
const projectNames = [
  "2031年窗口设备更新",
  "便民热线12349运行经费",
  "特定目标7010033K",
  "社区养老服务设施提升改造与适老化试点",
];

interface Leaf {
  readonly body: string;
  readonly code: string;
  readonly basic: Sums;
  readonly projects: readonly { readonly name: string; readonly spent: Sums }[];
  readonly income: Sums;
  readonly carried: readonly { readonly name: string; readonly sums: Sums }[];
}

function leafOf(body: string, code: string, chance: Chance, number: number): Leaf {
  const amount = (): number => 100 + Math.floor(chance() ** 3 * 90_000_000);
  const maybe = (share: number): number => (chance() < share ? amount() : 0);
  const isBasic = ["2013101", "2080505", "2080506"].includes(code);
  const isFund = code === "2120803";
  const economic = (): Sums => {
    const usual = chance() < 0.7 ? ["goods", "capital"] : ["wages", "goods", "households", "construction", "capital"];
    return { [pick(usual, chance)]: amount(), ...(chance() < 0.3 ? { [pick(usual, chance)]: amount() } : {}) };
  };
  const count = isBasic || isFund ? 0 : 1 + Math.floor(chance() * 3);
  const projects = Array.from({ length: count }, (_, index) => ({
    name: `${pick(projectNames, chance)}${number}${"甲乙丙丁"[index] ?? ""}`,
    spent: economic(),
  }));
  const gpb = isBasic ? amount() : projects.reduce((sum, project) => sum + sumOf(project.spent), 0);
  const transfer = chance() < 0.15 ? Math.floor(gpb * 0.4) : 0;
  const own = isFund ? 0 : maybe(0.3);
  const carried = Array.from({ length: isBasic || isFund || chance() < 0.6 ? 0 : 1 }, () => ({
    name: `${pick(projectNames, chance)}结转${number}`,
    sums: { [chance() < 0.8 ? "fiscal-project" : "other-project"]: amount() },
  }));
  const carry = add(...carried.map((one) => one.sums));
  const income = {
    gpb: gpb - transfer,
    "gpb-transfer": transfer,
    fund: isFund ? amount() : 0,
    own,
    "carry-fiscal": carry["fiscal-project"] ?? 0,
    "carry-other": carry["other-project"] ?? 0,
  };
  const basic = isBasic ? { gpb, own } : {};
  return { body, code, basic, projects, income, carried };
}

function formOf(id: string): Form {
  const form = findForm(xinjiangBudget, id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

function listTable(id: string, totals: Sums, rows: readonly PaperRow[], name = "总计"): PaperTable {
  const total: PaperRow = { group: "rows", row: "total", code: "", name, figures: figuresOf(totals) };
  return { form: formOf(id), rows: [total, ...rows] };
}

function byCode(leaves: readonly Leaf[], sumsOf: (leaf: Leaf) => Sums): { code: string; sums: Sums }[] {
  const codes = [...new Set(leaves.map((leaf) => leaf.code))];
  return codes.flatMap((code) => {
    const sums = add(...leaves.filter((leaf) => leaf.code === code).map(sumsOf));
    return sumOf(sums) === 0 ? [] : [{ code, sums }];
  });
}

/** 表2, with the totals its rows state. */
function incomeOf(leaf: Leaf): Sums {
  const { income } = leaf;
  const fiscal = (income["gpb"] ?? 0) + (income["gpb-transfer"] ?? 0) + (income["fund"] ?? 0);
  return { total: sumOf(income), fiscal, ...income };
}

function split(parts: Sums): Sums {
  return { total: sumOf(parts), ...parts };
}

function gpbOf(leaf: Leaf): Sums {
  return split({
    basic: leaf.basic["gpb"] ?? 0,
    project: leaf.projects.reduce((sum, project) => sum + sumOf(project.spent), 0),
  });
}

function spendingOf(leaf: Leaf): Sums {
  const basic = sumOf(leaf.basic);
  return split({ basic, project: sumOf(leaf.income) - basic });
}

function projectTable(leaves: readonly Leaf[], names: readonly string[]): PaperTable {
  const lines = leaves.flatMap((leaf) =>
    leaf.projects.map(({ name, spent }) => ({ body: leaf.body, code: leaf.code, project: name, sums: split(spent) })),
  );
  const rows = names.flatMap((body) => {
    const own = lines.filter((line) => line.body === body);
    const head = { group: "rows", row: "total", body, code: "", name: body };
    return own.length === 0
      ? []
      : [{ ...head, figures: figuresOf(add(...own.map((line) => line.sums))) }, ...treeRows(own, paperCodes, body)];
  });
  return listTable("xj/7", add(...lines.map((line) => line.sums)), rows);
}

function carryTable(leaves: readonly Leaf[], names: readonly string[]): PaperTable {
  const lines = leaves.flatMap((leaf) =>
    leaf.carried.map(({ name, sums }) => {
      const [fiscal, other] = [sums["fiscal-project"] ?? 0, sums["other-project"] ?? 0];
      return { body: leaf.body, name, sums: { total: fiscal + other, fiscal, other, ...sums } };
    }),
  );
  const rows = names.flatMap((body) => {
    const own = lines.filter((line) => line.body === body);
    const head = { group: "rows", row: "total", body, code: "", name: body };
    const items = own.map(({ name, sums }) => ({ group: "rows", body, code: "", name, figures: figuresOf(sums) }));
    return own.length === 0 ? [] : [{ ...head, figures: figuresOf(add(...own.map((line) => line.sums))) }, ...items];
  });
  return listTable("xj/11", add(...lines.map((line) => line.sums)), rows);
}

/** An invented budget that adds up: the official tables of a department of one to three bodies, without the two side-by-side tables. */
export function inventBudget(chance: Chance): readonly PaperTable[] {
  const names = bodies.slice(0, 1 + Math.floor(chance() * 3));
  const codes = Object.keys(paperCodes).filter((code) => code.length === 7);
  let number = 10;
  const leaves = names.flatMap((body) =>
    codes.flatMap((code) => (chance() < 0.75 ? [leafOf(body, code, chance, (number += 1))] : [])),
  );
  if (!leaves.some((leaf) => leaf.code === "2013101"))
    leaves.unshift(leafOf(names[0] ?? "", "2013101", chance, (number += 1)));
  const table = (id: string, sumsOf: (leaf: Leaf) => Sums): PaperTable => {
    const rows = byCode(leaves, sumsOf);
    return listTable(id, add(...rows.map((row) => row.sums)), treeRows(rows, paperCodes));
  };
  const basic = sumOf(add(...leaves.map((leaf) => ({ gpb: leaf.basic["gpb"] ?? 0 }))));
  return [
    table("xj/2", incomeOf),
    table("xj/3", spendingOf),
    table("xj/5", gpbOf),
    ...economicTables(basic, chance),
    projectTable(leaves, names),
    carryTable(leaves, names),
  ].filter(({ rows }) => Object.keys(rows[0]?.figures ?? {}).length > 0);
}

/** 表6 and 表10: the basic expenditure by economic code, and 三公. */
function economicTables(basic: number, chance: Chance): readonly PaperTable[] {
  const codes = Object.keys(paperEconomicCodes).filter((code) => code.length === 5 && chance() < 0.8);
  const share = Math.floor(basic / Math.max(1, codes.length));
  const spent = codes.map((code, index) => {
    const yuan = index === 0 ? basic - share * (codes.length - 1) : share;
    return { code, sums: split({ [code.startsWith("302") ? "public" : "personnel"]: yuan }) };
  });
  const of = (code: string): number => spent.find((one) => one.code === code)?.sums["total"] ?? 0;
  const extra = Math.floor(chance() * 90_000);
  const hospitality = of("30217");
  const running = of("30231") + (of("30231") === 0 ? 0 : extra);
  const gpb = (yuan: number): Record<string, string> => figuresOf({ total: yuan, gpb: yuan });
  const fixed = formOf("xj/10").groups[0]?.fixed ?? [];
  const spentOn: Readonly<Record<string, number>> = {
    total: hospitality + running,
    reception: hospitality,
    vehicles: running,
    "vehicle-running": running,
  };
  const rows = fixed.map((row) => ({
    group: "rows",
    row: row.id,
    code: "",
    name: row.title,
    figures: gpb(spentOn[row.id] ?? 0),
  }));
  return [
    listTable("xj/6", add(...spent.map((one) => one.sums)), treeRows(spent, paperEconomicCodes)),
    { form: formOf("xj/10"), rows },
  ];
}
