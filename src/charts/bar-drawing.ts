import { coordinate } from "./scale.ts";
import { chartLayout, type ChartSpec, largestOf } from "./spec.ts";

/** A rectangle of a chart, in SVG attributes; lengths along the bars in percent, across them in px. */
export interface DrawnBar {
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
  readonly classes: string;
}

/** Words in a chart, in SVG attributes. */
export interface DrawnText {
  readonly x: string;
  readonly y: string;
  readonly classes: string;
  readonly text: string;
}

/** The drawing of a bar chart for an SVG as wide as its place, so that its text stays text. */
export interface BarDrawing {
  readonly height: number;
  readonly bars: readonly DrawnBar[];
  readonly texts: readonly DrawnText[];
  /** The line on which columns stand. */
  readonly base?: string;
}

/** A bar before it has its place: category, slot across the bar, start and length along it as shares of the whole. */
interface Part {
  readonly category: number;
  readonly slot: number;
  readonly slots: number;
  readonly start: number;
  readonly length: number;
  readonly classes: string;
}

/** Draws a chart. */
export function drawBars(spec: ChartSpec): BarDrawing {
  const parts = partsOf(spec);
  return spec.kind === "rows" ? drawRows(spec, parts) : drawColumns(spec, parts);
}

function partsOf(spec: ChartSpec): Part[] {
  const largest = Math.max(largestOf(spec), 1);
  return spec.categories.flatMap((_, category) => {
    let start = 0;
    return spec.series.flatMap(({ tone, values }, slot): Part[] => {
      const fen = values[category]?.fen ?? 0;
      if (fen <= 0) return [];
      const part = { category, length: fen / largest, classes: `f-${tone}` };
      if (!spec.stacked) return [{ ...part, slot, slots: spec.series.length, start: 0 }];
      start += part.length;
      return [{ ...part, slot: 0, slots: 1, start: start - part.length }];
    });
  });
}

function drawRows(spec: ChartSpec, parts: readonly Part[]): BarDrawing {
  const { height, top, fill, thickness } = chartLayout(spec);
  const row = (height - top) / Math.max(spec.categories.length, 1);
  const texts = spec.categories.flatMap(({ label, total }, index) => {
    const y = coordinate(top + row * (index + 0.5) - (row * fill) / 2 - 6);
    return [
      { x: "0", y, classes: "", text: label },
      { x: "100%", y, classes: "end m", text: total },
    ];
  });
  const bars = parts.map(({ category, slot, slots, start, length, classes }) => {
    const across = (row * fill) / slots;
    const middle = top + row * (category + 0.5) - (row * fill) / 2 + across * (slot + 0.5);
    return {
      x: percent(start),
      y: coordinate(middle - (across * thickness) / 2),
      width: percent(Math.max(length, 0.0015)),
      height: coordinate(across * thickness),
      classes,
    };
  });
  return { height, bars, texts };
}

function drawColumns(spec: ChartSpec, parts: readonly Part[]): BarDrawing {
  const { height, top, bottom, fill } = chartLayout(spec);
  const plot = height - top - bottom;
  const column = 1 / Math.max(spec.categories.length, 1);
  const ends = spec.categories.map((_, index) =>
    Math.max(0, ...parts.filter((part) => part.category === index).map((part) => part.start + part.length)),
  );
  const texts = spec.categories.flatMap(({ label, total }, index) => {
    const x = percent(column * (index + 0.5));
    const above = height - bottom - plot * (ends[index] ?? 0) - 6;
    return [
      { x, y: coordinate(above), classes: "middle m", text: total },
      { x, y: coordinate(height - 8), classes: "middle", text: label },
    ];
  });
  const bars = parts.map(({ category, slot, slots, start, length, classes }) => ({
    x: percent(column * (category + (1 - fill) / 2 + (fill * slot) / slots)),
    y: coordinate(height - bottom - plot * (start + length)),
    width: percent((column * fill) / slots),
    height: coordinate(Math.max(plot * length, 1)),
    classes,
  }));
  return { height, bars, texts, base: coordinate(height - bottom) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
