import type { DisclosureEntry, RowEntry } from "../compile/entry.ts";
import { findForm, findProfile } from "../forms/profiles.ts";
import { tableName } from "../text/names.ts";
import { flowText, sourceNames, useNames } from "../text/sources.ts";
import type { FlowFacts, FlowLink, FlowNode } from "./flow-facts.ts";
import { figureIn, findRow, findSection, isMoney, rowsOfLevel } from "./lookup.ts";

const uses = ["project", "basic"] as const;

/** The way of a budget's money: source → 类 (表2) → basic or project (表3); undefined unless both tables print their totals. */
export function budgetFlow(disclosure: DisclosureEntry): FlowFacts | undefined {
  const [income, spending] = [findRow(disclosure, "xj/2", "total"), findRow(disclosure, "xj/3", "total")];
  const classes = rowsOfLevel(findSection(disclosure, "xj/3"), 1);
  if (!income || !spending || classes.length === 0) return undefined;
  const sources = sourcesOf(disclosure, income);
  const nodes = [...sources, ...classNodes(classes), ...useNodes(spending)];
  return {
    nodes,
    links: linksOf(disclosure, sources, classes),
    heads: [flowText.fromHead, flowText.classHead, flowText.useHead],
    columns: [
      flowText.functionHead,
      ...sources.map((node) => node.name),
      ...uses.map((use) => useNames[use]?.name ?? use),
    ],
    rows: [...classes, spending].map((row) => tableRow(disclosure, row, sources)),
    sources: [
      { name: tableName("2"), form: "xj/2" },
      { name: tableName("3"), form: "xj/3" },
    ],
  };
}

/** Columns of 表2 that are no sums of others, largest first. */
function sourcesOf(disclosure: DisclosureEntry, income: RowEntry): FlowNode[] {
  const profile = findProfile(disclosure.profile);
  const identities = (profile && findForm(profile, "xj/2")?.identities) ?? [];
  const sums = identities.flatMap((identity) =>
    identity.kind === "sum" && identity.over === "columns" ? [identity.whole] : [],
  );
  return income.figures
    .flatMap((figure): FlowNode[] => {
      if (!isMoney(figure) || figure.fen <= 0 || sums.includes(figure.column)) return [];
      const names = sourceNames[figure.column] ?? { name: figure.column, short: figure.column };
      return [{ id: figure.column, column: 0, figure, tone: "ink", ...names }];
    })
    .sort((left, right) => right.figure.fen - left.figure.fen);
}

function classNodes(classes: readonly RowEntry[]): FlowNode[] {
  return classes
    .flatMap((row): FlowNode[] => {
      const figure = figureIn(row, "total");
      if (!isMoney(figure) || figure.fen <= 0) return [];
      return [{ id: row.key, column: 1, figure, tone: "ink", name: className(row), short: shortClassName(row) }];
    })
    .sort((left, right) => right.figure.fen - left.figure.fen);
}

function className(row: RowEntry): string {
  return `${row.code ?? ""} ${shortClassName(row)}`;
}

function shortClassName(row: RowEntry): string {
  return row.name.replace(/支出$/, "");
}

function useNodes(spending: RowEntry): FlowNode[] {
  return uses.flatMap((use): FlowNode[] => {
    const figure = figureIn(spending, use);
    const names = useNames[use] ?? { name: use, short: use };
    return isMoney(figure) && figure.fen > 0 ? [{ id: use, column: 2, figure, tone: use, ...names }] : [];
  });
}

function linksOf(disclosure: DisclosureEntry, sources: readonly FlowNode[], classes: readonly RowEntry[]): FlowLink[] {
  const link = (from: string, to: string, row: RowEntry | undefined, column: string): FlowLink[] => {
    const figure = figureIn(row, column);
    return isMoney(figure) && figure.fen > 0 ? [{ from, to, figure }] : [];
  };
  return classes.flatMap((row) => [
    ...sources.flatMap(({ id }) => link(id, row.key, findRow(disclosure, "xj/2", row.key), id)),
    ...uses.flatMap((use) => link(row.key, use, row, use)),
  ]);
}

function tableRow(disclosure: DisclosureEntry, row: RowEntry, sources: readonly FlowNode[]): FlowFacts["rows"][number] {
  const income = findRow(disclosure, "xj/2", row.key);
  const figures = [...sources.map(({ id }) => figureIn(income, id)), ...uses.map((use) => figureIn(row, use))];
  const name = row.code === undefined ? flowText.total : className(row);
  return {
    name,
    total: row.code === undefined,
    figures: figures.map((figure) => (isMoney(figure) ? figure : undefined)),
  };
}
