import type { AnnalsEntry } from "../view/annals.ts";
import { percentLength } from "./scale.ts";

/** A rectangle of a bar, in SVG attributes. */
export interface BarPiece {
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
  readonly classes: string;
}

/** The bar of a year: its parts one after the other, on the scale of the largest year. A year worked back is an outline. */
export function annalsBars(entry: Extract<AnnalsEntry, { kind: "year" }>, largest: number): BarPiece[] {
  let start = 0;
  return entry.parts.map(({ tone, fen }) => {
    const x = start === 0 ? "0%" : percentLength(start, largest);
    start += fen;
    const box = tone === "open" ? { y: "1", height: "22" } : { y: "0", height: "100%" };
    return { x, width: percentLength(fen, largest), classes: `f-${tone}`, ...box };
  });
}
