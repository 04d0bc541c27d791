/** Fixed meanings of colours in charts; `styles/blocks/charts.css` paints them. */
export type Tone = "now" | "project" | "basic" | "last" | "final" | "open" | "carry" | "own" | "ink";

/** A value of a chart; money in 分, for lengths only. What a reader reads is `printed`. */
export interface ChartValue {
  readonly fen: number;
  readonly printed: string;
  /** Link to the figure. */
  readonly href: string;
}

/** A row or column of a chart. */
export interface ChartCategory {
  readonly label: string;
  /** Shown at the end of the row or above the column. */
  readonly total: string;
}

/** One kind of value over all categories; undefined where nothing is printed. */
export interface ChartSeries {
  readonly name: string;
  readonly tone: Tone;
  readonly values: readonly (ChartValue | undefined)[];
}

/**
 * A bar chart as plain data, from which the SVG is drawn at build and Chart.js draws again on top. Bars start at zero.
 * `rows` lie, labels above them · `columns` stand, labels below.
 */
export interface ChartSpec {
  readonly id: string;
  readonly kind: "rows" | "columns";
  /** What the chart shows, in one sentence. */
  readonly finding: string;
  /** Series are parts of one bar; else they stand side by side. */
  readonly stacked: boolean;
  readonly unit: string;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
}

/** Largest length of the chart in 分, by which all bars are scaled. */
export function largestOf({ stacked, series, categories }: ChartSpec): number {
  const lengths = categories.map((_, index) => {
    const values = series.map(({ values }) => Math.max(values[index]?.fen ?? 0, 0));
    return stacked ? values.reduce((sum, fen) => sum + fen, 0) : Math.max(...values, 0);
  });
  return Math.max(...lengths, 0);
}

/** The chart as JSON for a data island: nothing in it can end the element it stands in. */
export function toIsland(spec: ChartSpec): string {
  return JSON.stringify({ ...spec, largest: largestOf(spec), layout: chartLayout(spec) }).replaceAll("<", "\\u003c");
}

/** Measures in px that the SVG and Chart.js share, so that one can lie over the other. */
export interface ChartLayout {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Share of a category's slot that its bars take. */
  readonly fill: number;
  /** Share of a bar's part of the slot that the bar itself takes. */
  readonly thickness: number;
}

/** Measures of a chart. */
export function chartLayout({ kind, stacked, series, categories }: ChartSpec): ChartLayout {
  const single = stacked || series.length === 1;
  if (kind === "columns") return { height: 220, top: 24, bottom: 28, fill: 0.55, thickness: 1 };
  const row = single ? 46 : 56;
  const bars = single ? 12 : 22;
  return { height: 12 + row * categories.length, top: 12, bottom: 0, fill: bars / row, thickness: single ? 1 : 0.86 };
}
