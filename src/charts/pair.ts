import type { MultipleView } from "../view/multiples.ts";
import { percentLength } from "./scale.ts";

/** A bar of a small multiple, in SVG attributes. */
export interface PairBar {
  readonly label: string;
  readonly tone: string;
  readonly width: string;
}

/** Widths of the bars of one matter: both years on one scale, from zero. */
export function pairWidths(bars: MultipleView["bars"]): PairBar[] {
  const largest = Math.max(...bars.map((bar) => bar.size));
  return bars.map(({ label, tone, size }) => ({ label, tone, width: percentLength(size, largest) }));
}
