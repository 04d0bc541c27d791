import type { RowContent, SectionContent } from "../../../schema/content.ts";
import type { CodeBook } from "../facts/code-book.ts";
import { addUp, total, type Cents, type Sums } from "../facts/money.ts";
import type { Department } from "../facts/names.ts";
import {
  capitalSources,
  fiscalSources,
  fundSources,
  gpbSources,
  isPersonnel,
  leavesOf,
  type Leaf,
  type Project,
  type Source,
  type YearFacts,
} from "../facts/year.ts";
import { totalsTables } from "./totals.ts";
import { codeTable, figures, treeRows, type CodeSums } from "./rows.ts";

function leafTable(
  form: string,
  leaves: readonly Leaf[],
  sumsOf: (leaf: Leaf) => Sums,
  book: CodeBook,
): SectionContent {
  return codeTable(
    form,
    leaves.map((leaf) => ({ code: leaf.code, sums: sumsOf(leaf) })),
    book.functional,
  );
}

/** 表2. */
function bySource(leaf: Leaf): Sums {
  const amount = leaf.personnel + leaf.public + leaf.project;
  return { total: amount, ...(fiscalSources.includes(leaf.source) ? { fiscal: amount } : {}), [leaf.source]: amount };
}

/** 表3, 表5. */
function byNature({ personnel, public: running, project }: Leaf): Sums {
  return { total: personnel + running + project, basic: personnel + running, project };
}

/** 表8, 表9. */
function byKind({ personnel, public: running, project }: Leaf): Sums {
  return { total: personnel + running + project, personnel, public: running, project };
}

/** 表6. */
function economicTable({ basics }: YearFacts, book: CodeBook): SectionContent {
  const entries = basics
    .filter(({ source }) => gpbSources.includes(source))
    .flatMap(({ economic }) => Object.entries(economic))
    .map(([code, cents]): CodeSums => ({
      code,
      sums: { total: cents, [isPersonnel(code) ? "personnel" : "public"]: cents },
    }));
  return codeTable("xj/6", entries, book.economic);
}

function withTotal(spent: Sums): Sums {
  return { total: total(spent), ...spent };
}

/** Rows of the bodies that have any, each below its own total; a 单位 prints no totals of bodies in 表7. */
function grouped(
  projects: readonly Project[],
  department: Department,
  rowsOf: (own: readonly Project[], body: string | undefined) => readonly RowContent[],
  sumsOf: (project: Project) => Sums,
  alone: boolean,
): RowContent[] {
  return department.units.flatMap((unit) => {
    const own = projects.filter((project) => project.unit === unit.id);
    if (own.length === 0) return [];
    if (alone) return rowsOf(own, undefined);
    const head = { body: unit.id, row: "total", name: unit.name, ...figures(addUp(own.map(sumsOf))) };
    return [head, ...rowsOf(own, unit.id)];
  });
}

/** 表7. */
function projectTable(facts: YearFacts, department: Department, book: CodeBook): SectionContent {
  const projects = facts.projects.filter(({ source }) => gpbSources.includes(source));
  if (projects.length === 0) return { form: "xj/7", unit: "万元", empty: "true" };
  const sumsOf = ({ spent }: Project): Sums => withTotal(spent);
  const rowsOf = (own: readonly Project[], body: string | undefined): RowContent[] =>
    treeRows(
      own.map((project) => ({ code: project.code, sums: sumsOf(project), more: { "project-name": project.name } })),
      book.functional,
      body,
    );
  const all = { row: "total", name: "总计", ...figures(addUp(projects.map(sumsOf))) };
  const rows = grouped(projects, department, rowsOf, sumsOf, department.scope === "unit");
  return { form: "xj/7", unit: "万元", rows: [all, ...rows] };
}

/** 表11. */
function carryTable(facts: YearFacts, department: Department): SectionContent {
  const projects = facts.projects.filter(({ source }) => source.startsWith("carry"));
  if (projects.length === 0) return { form: "xj/11", unit: "万元", empty: "true" };
  const sumsOf = ({ source, spent }: Project): Sums => {
    const side = source === "carry-fiscal" ? "fiscal" : "other";
    return { total: total(spent), [side]: total(spent), [`${side}-project`]: total(spent) };
  };
  const rowsOf = (own: readonly Project[], body: string | undefined): RowContent[] =>
    own.map((project) => ({
      ...(body === undefined ? {} : { body }),
      name: project.name,
      ...figures(sumsOf(project)),
    }));
  const all = { row: "total", name: "总计", ...figures(addUp(projects.map(sumsOf))) };
  return { form: "xj/11", unit: "万元", rows: [all, ...grouped(projects, department, rowsOf, sumsOf, false)] };
}

const threePublicRows = [
  ["total", "合计"],
  ["abroad", "因公出国（境）费"],
  ["reception", "公务接待费"],
  ["vehicles", "公务用车购置及运行费（小计）"],
  ["vehicle-purchase", "其中：公务用车购置费"],
  ["vehicle-running", "公务用车运行费"],
] as const;

/** 三公 with its sums, by the row ids of 表10. */
export function threePublicSums({ threePublic }: YearFacts): Readonly<Record<string, Cents>> {
  const vehicles = threePublic["vehicle-purchase"] + threePublic["vehicle-running"];
  return { ...threePublic, vehicles, total: threePublic.abroad + threePublic.reception + vehicles };
}

/** 表10. */
function threePublicTable(facts: YearFacts): SectionContent {
  const sums = threePublicSums(facts);
  const rows = threePublicRows.map(([row, name]) => ({
    row,
    name,
    ...figures({ total: sums[row] ?? 0, gpb: sums[row] ?? 0 }),
  }));
  return { form: "xj/10", unit: "万元", rows };
}

/** The eleven tables of a budget. */
export function budgetTables(facts: YearFacts, department: Department, book: CodeBook): SectionContent[] {
  const leaves = leavesOf(facts);
  const from = (wanted: readonly Source[]): Leaf[] => leaves.filter(({ source }) => wanted.includes(source));
  const [first, fourth] = totalsTables(facts, book);
  return [
    first,
    leafTable("xj/2", leaves, bySource, book),
    leafTable("xj/3", leaves, byNature, book),
    fourth,
    leafTable("xj/5", from(gpbSources), byNature, book),
    economicTable(facts, book),
    projectTable(facts, department, book),
    leafTable("xj/8", from(fundSources), byKind, book),
    leafTable("xj/9", from(capitalSources), byKind, book),
    threePublicTable(facts),
    carryTable(facts, department),
  ];
}
