import type { DisclosureEntry } from "../compile/entry.ts";
import { flowText, sourceNames, useNames } from "../text/sources.ts";
import { findFact } from "./facts.ts";
import type { FlowFacts, FlowLink, FlowNode, FlowRow } from "./flow-facts.ts";
import { type Address, findAmount, findSection } from "./lookup.ts";

const sourceHomes: Readonly<Record<string, readonly Address[]>> = {
  ...Object.fromEntries(
    ["fiscal", "superior", "institution", "business", "affiliated", "other"].map((column): [string, Address[]] => [
      column,
      [
        ["final/2", "total", column],
        ["said/final-income", column, "amount"],
      ],
    ]),
  ),
  "used-balance": [
    ["final/1", "used-balance", "amount"],
    ["said/final-overall", "used-balance", "amount"],
  ],
  opening: [
    ["final/1", "opening", "amount"],
    ["said/final-overall", "opening", "amount"],
  ],
};

const useHomes: Readonly<Record<string, readonly Address[]>> = {
  ...Object.fromEntries(
    ["project", "basic", "upward", "business", "subsidy"].map((column): [string, Address[]] => [
      column,
      [
        ["final/3", "total", column],
        ["said/final-expenditure", column, "amount"],
      ],
    ]),
  ),
  distribution: [
    ["final/1", "distribution", "amount"],
    ["said/final-overall", "distribution", "amount"],
  ],
  closing: [
    ["final/1", "closing", "amount"],
    ["said/final-overall", "closing", "amount"],
  ],
};

const hub = "total";

/**
 * The way of a final account's money: source → 收入总计 → use; undefined unless sources and uses are printed. Where no 收入总计 is printed there
 * are no bands: what came in and what went out is not said to be the same money.
 */
export function finalFlow(disclosure: DisclosureEntry): FlowFacts | undefined {
  const total = findFact(disclosure, "incomeTotal");
  const sources = nodesOf(disclosure, 0, sourceHomes, sourceNames);
  const uses = nodesOf(disclosure, 2, useHomes, useNames);
  if (sources.length === 0 || uses.length === 0) return undefined;
  const middle: FlowNode | undefined = total && {
    id: hub,
    column: 1,
    figure: total,
    tone: "ink",
    name: flowText.totalHead,
    short: flowText.totalHead,
  };
  const row = ({ name, figure }: FlowNode): FlowRow => ({ name, total: false, figures: [figure] });
  return {
    nodes: [...sources, ...(middle ? [middle] : []), ...uses],
    links: middle ? linksThrough(sources, uses) : [],
    heads: [flowText.fromHead, flowText.totalHead, flowText.goneHead],
    columns: [flowText.sourceHead, disclosure.unit],
    rows: [...sources.map(row), ...(middle ? [{ ...row(middle), total: true }] : []), ...uses.map(row)],
    sources: [
      "final/1",
      "final/2",
      "final/3",
      "said/final-overall",
      "said/final-income",
      "said/final-expenditure",
    ].flatMap((form) => {
      const section = findSection(disclosure, form);
      return section ? [{ name: section.title, form }] : [];
    }),
  };
}

function linksThrough(sources: readonly FlowNode[], uses: readonly FlowNode[]): FlowLink[] {
  return [
    ...sources.map(({ id, figure }) => ({ from: id, to: hub, figure })),
    ...uses.map(({ id, figure }) => ({ from: hub, to: id, figure })),
  ];
}

function nodesOf(
  disclosure: DisclosureEntry,
  column: 0 | 2,
  homes: Readonly<Record<string, readonly Address[]>>,
  names: typeof sourceNames,
): FlowNode[] {
  return Object.entries(homes)
    .flatMap(([key, addresses]): FlowNode[] => {
      const figure = findAmount(disclosure, addresses);
      if (!figure || figure.fen <= 0) return [];
      const tone = key === "project" || key === "basic" ? key : column === 2 ? "last" : "ink";
      return [{ id: `${column}-${key}`, column, figure, tone, ...(names[key] ?? { name: key, short: key }) }];
    })
    .sort((left, right) => right.figure.fen - left.figure.fen);
}
