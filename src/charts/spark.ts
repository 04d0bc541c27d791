import type { LedgerView, SparkYear } from "../view/home-bodies.ts";
import { coordinate } from "./scale.ts";

/** Size of the small picture of a body's years. */
export const sparkSize = { width: 120, height: 44 } as const;

const top = 2;
const baseline = 42;
const fill = 0.7;

/** A bar of the small picture, in SVG attributes. */
export interface SparkBar {
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
  readonly classes: string;
}

/** Bars of a body's years on the scale that all bodies share; two of one year stand side by side. */
export function sparkBars(spark: readonly SparkYear[], { firstYear, lastYear, largest }: LedgerView): SparkBar[] {
  const slot = sparkSize.width / Math.max(lastYear - firstYear + 1, 1);
  return spark.map((year, index) => {
    const peers = spark.filter((other) => other.year === year.year);
    const width = (slot * fill) / peers.length;
    const before = spark.slice(0, index).filter((other) => other.year === year.year).length;
    const height = Math.max(((baseline - top) * year.fen) / Math.max(largest, 1), 1);
    return {
      x: coordinate((year.year - firstYear) * slot + (slot * (1 - fill)) / 2 + before * width),
      y: coordinate(baseline - height),
      width: coordinate(width),
      height: coordinate(height),
      classes: `f-${year.tone}`,
    };
  });
}
