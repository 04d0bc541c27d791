import type { FlowNodeView, FlowView } from "../view/flow.ts";
import { coordinate } from "./scale.ts";

/** How wide a drawing of a flow is and where its columns stand; all in units of its own. */
export interface FlowFormat {
  readonly width: number;
  readonly columns: readonly [number, number, number];
  readonly nodeWidth: number;
  /** Height of all the money. */
  readonly plot: number;
  /** Names stand outside the bands, sources at the left, uses at the right; else inside. */
  readonly outside: boolean;
}

/** For screens of 44rem and more, and print. */
export const wideFormat: FlowFormat = { width: 760, columns: [168, 400, 640], nodeWidth: 8, plot: 300, outside: true };
/** For phones. */
export const narrowFormat: FlowFormat = { width: 350, columns: [0, 132, 345], nodeWidth: 5, plot: 320, outside: false };

const top = 34;
const gap = 14;
const oneLine = 24;
const twoLines = 42;
const line = 18;

/** A line of text in the drawing. */
export interface FlowText {
  readonly x: string;
  readonly y: string;
  readonly classes: string;
  readonly text: string;
}

/** The drawing of a flow: plain numbers for SVG attributes. */
export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly { readonly path: string; readonly classes: string }[];
  readonly bars: readonly {
    readonly x: string;
    readonly y: string;
    readonly width: number;
    readonly height: string;
    readonly classes: string;
  }[];
  readonly texts: readonly FlowText[];
}

interface Placed {
  readonly node: FlowNodeView;
  readonly y: number;
  readonly height: number;
}

/** Lays out a flow: heights in proportion to money on one scale, small places far enough apart for their names. */
export function layOutFlow(flow: FlowView, format: FlowFormat): FlowDrawing {
  const sums = [0, 1, 2].map((column) => sum(flow.nodes.filter((node) => node.column === column)));
  const scale = format.plot / Math.max(...sums, 1);
  const placed = [0, 1, 2].flatMap((column) =>
    stack(
      flow.nodes.filter((node) => node.column === column),
      scale,
    ),
  );
  return {
    width: format.width,
    height: Math.ceil(Math.max(...placed.map(({ y, height }) => y + Math.max(height, oneLine)), top)) + 6,
    bands: bands(flow, placed, scale, format),
    bars: placed.map(({ node, y, height }) => ({
      x: coordinate(format.columns[node.column]),
      y: coordinate(y),
      width: format.nodeWidth,
      height: coordinate(height),
      classes: `f-${node.tone}`,
    })),
    texts: [...heads(flow, format), ...placed.flatMap((place) => names(place, format))],
  };
}

function stack(nodes: readonly FlowNodeView[], scale: number): Placed[] {
  const placed: Placed[] = [];
  let y = top;
  for (const node of nodes) {
    const height = Math.max(node.fen * scale, 1);
    const slot = Math.max(height, oneLine);
    placed.push({ node, y: y + (slot - height) / 2, height });
    y += slot + gap;
  }
  return placed;
}

function bands(flow: FlowView, placed: readonly Placed[], scale: number, format: FlowFormat): FlowDrawing["bands"] {
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  const order = new Map(placed.map(({ node }, index) => [node.id, index]));
  const rank = (id: string): number => order.get(id) ?? 0;
  const links = [...flow.links].sort(
    (left, right) => rank(left.from) - rank(right.from) || rank(left.to) - rank(right.to),
  );
  return links.flatMap(({ from, to, fen }) => {
    const [start, end] = [placed[rank(from)], placed[rank(to)]];
    if (!start || !end) return [];
    const height = fen * scale;
    const y1 = start.y + (out.get(from) ?? 0);
    const y2 = end.y + (into.get(to) ?? 0);
    out.set(from, (out.get(from) ?? 0) + height);
    into.set(to, (into.get(to) ?? 0) + height);
    const x1 = format.columns[start.node.column] + format.nodeWidth;
    const tone = end.node.tone === "project" ? " p" : end.node.tone === "basic" ? " a" : "";
    return [{ path: ribbon(x1, y1, format.columns[end.node.column], y2, height), classes: `band${tone}` }];
  });
}

function ribbon(x1: number, y1: number, x2: number, y2: number, height: number): string {
  const [left, right, middle] = [coordinate(x1), coordinate(x2), coordinate((x1 + x2) / 2)];
  const y = coordinate;
  return (
    `M${left} ${y(y1)}C${middle} ${y(y1)} ${middle} ${y(y2)} ${right} ${y(y2)}V${y(y2 + height)}` +
    `C${middle} ${y(y2 + height)} ${middle} ${y(y1 + height)} ${left} ${y(y1 + height)}Z`
  );
}

function heads(
  { heads: [first, second, third] }: FlowView,
  { columns, nodeWidth, outside, width }: FlowFormat,
): FlowText[] {
  const y = "16.0";
  return [
    { x: coordinate(outside ? columns[0] + nodeWidth : 0), y, classes: outside ? "col end" : "col", text: first },
    { x: coordinate(columns[1]), y, classes: "col", text: second },
    { x: coordinate(outside ? columns[2] + nodeWidth : width), y, classes: "col end", text: third },
  ];
}

function names({ node, y, height }: Placed, { columns, nodeWidth, outside }: FlowFormat): FlowText[] {
  const atEnd = outside ? node.column === 0 : node.column === 2;
  const edge = atEnd ? columns[node.column] - 10 : columns[node.column] + nodeWidth + 10;
  const covered = height >= oneLine && !(outside && node.column !== 1);
  const classes = (weight: string): string =>
    [atEnd ? "end" : "", weight, covered ? "on" : ""].filter(Boolean).join(" ");
  const name = outside && (!atEnd || node.name.length <= 11) ? node.name : node.short;
  const middle = y + height / 2 + 5;
  const at = (offset: number, weight: string, text: string): FlowText => ({
    x: coordinate(edge),
    y: coordinate(middle + offset),
    classes: classes(weight),
    text,
  });
  if (height < twoLines) return [at(0, "", `${name} ${node.printed}`)];
  const quiet = covered ? "" : "m";
  const lines = [at(-line / 2, "b", name), at(line / 2, quiet, node.printed)];
  if (!outside || node.share === undefined || height < twoLines + line) return lines;
  return [...lines, at((line * 3) / 2, quiet, node.share)];
}

function sum(nodes: readonly FlowNodeView[]): number {
  return nodes.reduce((fen, node) => fen + node.fen, 0);
}
