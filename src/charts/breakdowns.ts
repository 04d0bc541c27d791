import { percentOf } from "../text/amount.ts";
import { chartsText } from "../text/charts.ts";
import { useNames } from "../text/sources.ts";
import type { FlowNodeView, FlowView } from "../view/flow.ts";
import type { ChartSpec, ChartValue } from "./spec.ts";

/** Charts of one flow: sources (with the year before), classes of functions, basic and project money; those with nothing to compare are left out. */
export function breakdownCharts(flow: FlowView, last: FlowView | undefined): ChartSpec[] {
  const charts = [sourcesChart(flow, last), functionsChart(flow), usesChart(flow)];
  return charts.filter((chart) => chart !== undefined);
}

function nodesIn(flow: FlowView, column: FlowNodeView["column"]): FlowNodeView[] {
  return flow.nodes.filter((node) => node.column === column);
}

function sourcesChart(flow: FlowView, last: FlowView | undefined): ChartSpec | undefined {
  const nodes = nodesIn(flow, 0);
  const before = last && nodesIn(last, 0);
  if (nodes.length < 2) return undefined;
  const lastYear = nodes.map((node) => toValue(before?.find((other) => other.id === node.id)));
  const name = (year: string): string => chartsText.year.replace("{year}", year);
  return {
    id: "sources",
    kind: "rows",
    finding: finding(chartsText.source, nodes),
    stacked: false,
    unit: flow.unit,
    categories: nodes.map((node) => ({ label: node.name, total: node.printed })),
    series: [
      { name: name(flow.year), tone: "now", values: nodes.map(toValue) },
      ...(last && lastYear.some((value) => value !== undefined)
        ? [{ name: name(last.year), tone: "last", values: lastYear } as const]
        : []),
    ],
  };
}

function functionsChart(flow: FlowView): ChartSpec | undefined {
  const nodes = nodesIn(flow, 1);
  if (nodes.length < 2) return undefined;
  return {
    id: "functions",
    kind: "rows",
    finding: finding(chartsText.function, nodes),
    stacked: true,
    unit: flow.unit,
    categories: nodes.map((node) => ({ label: node.name, total: node.printed })),
    series: (["basic", "project"] as const).map((use) => ({
      name: useNames[use]?.name ?? use,
      tone: use,
      values: nodes.map((node) => toValue(flow.links.find((link) => link.from === node.id && link.to === use))),
    })),
  };
}

function usesChart(flow: FlowView): ChartSpec | undefined {
  const nodes = nodesIn(flow, 2);
  if (nodes.length < 2) return undefined;
  const tones = { basic: "basic", project: "project", last: "last", ink: "ink" } as const;
  return {
    id: "uses",
    kind: "rows",
    finding: finding(chartsText.use, nodes),
    stacked: true,
    unit: flow.unit,
    categories: nodes.map((node) => ({ label: node.name, total: node.printed })),
    series: nodes.map((node, index) => ({
      name: node.share ?? "",
      tone: tones[node.tone],
      values: nodes.map((_, other) => (other === index ? toValue(node) : undefined)),
    })),
  };
}

function finding(words: string, nodes: readonly FlowNodeView[]): string {
  const [first] = [...nodes].sort((left, right) => right.fen - left.fen);
  const whole = nodes.reduce((fen, node) => fen + node.fen, 0);
  return words.replace("{name}", first?.short ?? "").replace("{share}", percentOf(first?.fen ?? 0, whole) ?? "");
}

function toValue(place: { fen: number; printed: string; href: string } | undefined): ChartValue | undefined {
  return place && { fen: place.fen, printed: place.printed, href: place.href };
}
