import type { TooltipItem } from "chart.js";
import type { Island } from "./model.ts";

/** A colour or font of the page, by the name of its token. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** What a bar says when it is pointed at: its row, its series, the figure as printed and its unit; ink on paper, turned round. */
export function tooltipOf(island: Island) {
  const printed = ({ datasetIndex, dataIndex }: TooltipItem<"bar">): string =>
    island.series[datasetIndex]?.values[dataIndex]?.printed ?? "";
  return {
    displayColors: false,
    cornerRadius: 0,
    padding: 8,
    backgroundColor: () => token("--color-ink"),
    titleColor: () => token("--color-paper"),
    bodyColor: () => token("--color-paper"),
    titleFont: { family: token("--font-sans"), size: 13 },
    bodyFont: { family: token("--font-sans"), size: 13 },
    callbacks: {
      title: (items: TooltipItem<"bar">[]): string => island.categories[items[0]?.dataIndex ?? -1]?.label ?? "",
      label: (item: TooltipItem<"bar">): string => `${item.dataset.label ?? ""} ${printed(item)} ${island.unit}`,
    },
  };
}
