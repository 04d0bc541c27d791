import { chartsText } from "../text/charts.ts";
import type { AnnalsEntry, AnnalsView } from "../view/annals.ts";
import type { ChartSpec } from "./spec.ts";

/** Columns of the years of a line of history, oldest first; parts stacked; undefined for a single year. */
export function trendChart(annals: AnnalsView): ChartSpec | undefined {
  const years = annals.entries.filter(
    (entry): entry is Extract<AnnalsEntry, { kind: "year" }> => entry.kind === "year",
  );
  if (years.length < 2) return undefined;
  return {
    id: "trend",
    kind: "columns",
    finding: annals.finding,
    stacked: true,
    unit: annals.unit,
    categories: years.map((entry) => ({ label: `${entry.year}${entry.label}`, total: entry.figure.text })),
    series: annals.tones.map(({ tone, name }) => ({
      name,
      tone,
      values: years.map((entry) => {
        const part = entry.parts.find((each) => each.tone === tone);
        return part && { fen: part.fen, printed: part.printed, href: entry.figure.href };
      }),
    })),
  };
}

/** Words under which the columns are offered. */
export const trendTitle = chartsText.trendOpen;
