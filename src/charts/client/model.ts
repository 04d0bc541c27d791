import type { ChartLayout, ChartSpec } from "../spec.ts";

/** What stands in a chart's data island. */
export interface Island extends ChartSpec {
  readonly largest: number;
  readonly layout: ChartLayout;
}

/** A chart on the page: its picture and its data. */
export interface Place {
  readonly box: HTMLElement;
  readonly drawing: SVGSVGElement;
  readonly island: Island;
}

/** What `chart-js.js` leaves for `charts.js` to call. */
export interface Drawer {
  /** Draws over the picture; returns what repaints it when the colours change. */
  readonly draw: (place: Place, canvas: HTMLCanvasElement) => () => void;
}

declare global {
  interface Window {
    mingzhangCharts?: Drawer;
  }
}
