import type { TooltipItem } from "chart.js";
import type { Island } from "./model.ts";

/** What a bar says when it is pointed at: its row, its series, the figure as printed and its unit. */
export function tooltipOf(island: Island) {
  const printed = ({ datasetIndex, dataIndex }: TooltipItem<"bar">): string =>
    island.series[datasetIndex]?.values[dataIndex]?.printed ?? "";
  return {
    displayColors: false,
    callbacks: {
      title: (items: TooltipItem<"bar">[]): string => island.categories[items[0]?.dataIndex ?? -1]?.label ?? "",
      label: (item: TooltipItem<"bar">): string => `${item.dataset.label ?? ""} ${printed(item)} ${island.unit}`,
    },
  };
}
