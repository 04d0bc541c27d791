import type { Ruling } from "./page.ts";

/** A table drawn with lines: where its columns and rows begin and end, and which neighbours have no line between them. */
export interface RuledGrid {
  /** Edges of columns, from left to right; one more than there are columns. */
  readonly xs: readonly number[];
  /** Edges of rows, from the top down; one more than there are rows. */
  readonly ys: readonly number[];
  /** Whether no line closes it at its top, or at its foot: a page break cut a row in two. */
  readonly openTop: boolean;
  readonly openFoot: boolean;
  /** Whether a line parts a cell from the one on its right. */
  readonly hasRight: (row: number, column: number) => boolean;
  /** Whether a line parts a cell from the one below. */
  readonly hasBelow: (row: number, column: number) => boolean;
}

/** A page with more lines than this shows a drawing. */
const most = 4000;
/** Lines this near are one line; lines this near touch. Points. */
const near = 2.5;

/** Finds the tables that a page's lines draw: lines that touch belong together, and a table has at least two columns or rows of cells. */
export function findGrids(rulings: readonly Ruling[]): RuledGrid[] {
  const merged = mergeRulings(rulings);
  return merged.length > most ? [] : components(merged).flatMap((group) => toGrid(group) ?? []);
}

/** Joins lines on the same position that overlap or touch. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  return [true, false].flatMap((vertical) => {
    const merged: Ruling[] = [];
    for (const cluster of clusterBy(rulings.filter((ruling) => ruling.vertical === vertical))) {
      let open: Ruling | undefined;
      for (const ruling of [...cluster].sort((a, b) => a.from - b.from)) {
        if (open && ruling.from <= open.to + near) open = { ...open, to: Math.max(open.to, ruling.to) };
        else {
          if (open) merged.push(open);
          open = { ...ruling, across: average(cluster) };
        }
      }
      if (open) merged.push(open);
    }
    return merged;
  });
}

function average(rulings: readonly Ruling[]): number {
  return rulings.reduce((sum, ruling) => sum + ruling.across, 0) / rulings.length;
}

/** Lines of one direction in groups of the same position. */
function clusterBy(rulings: readonly Ruling[]): Ruling[][] {
  const clusters: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.across - b.across)) {
    const cluster = clusters.at(-1);
    const first = cluster?.[0];
    if (cluster && first && ruling.across - first.across <= near) cluster.push(ruling);
    else clusters.push([ruling]);
  }
  return clusters;
}

function touch(a: Ruling, b: Ruling): boolean {
  if (a.vertical === b.vertical) return false;
  return a.across >= b.from - near && a.across <= b.to + near && b.across >= a.from - near && b.across <= a.to + near;
}

/** Groups of lines that touch one another. */
function components(rulings: readonly Ruling[]): Ruling[][] {
  const left = new Set(rulings);
  const groups: Ruling[][] = [];
  for (const start of rulings) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const member of group)
      for (const other of left)
        if (touch(member, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function toGrid(group: readonly Ruling[]): RuledGrid | undefined {
  const verticals = group.filter((ruling) => ruling.vertical);
  const horizontals = group.filter((ruling) => !ruling.vertical);
  if (verticals.length < 2 && horizontals.length < 2) return undefined;
  const xs = edges(verticals, horizontals);
  const ys = edges(horizontals, verticals);
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return undefined;
  const isOpen = (y = 0): boolean => !horizontals.some((ruling) => Math.abs(ruling.across - y) <= near);
  const covers = (rulings: readonly Ruling[], across: number, from: number, to: number): boolean =>
    rulings.some((ruling) => {
      const shared = Math.min(ruling.to, to) - Math.max(ruling.from, from);
      return Math.abs(ruling.across - across) <= near && shared >= (to - from) * 0.6;
    });
  return {
    xs,
    ys,
    openTop: isOpen(ys[0]),
    openFoot: isOpen(ys.at(-1)),
    hasRight: (row, column) => covers(verticals, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0),
    hasBelow: (row, column) => covers(horizontals, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0),
  };
}

/** Positions of lines in one direction, with the ends of the others where a table is open at its sides. */
function edges(own: readonly Ruling[], others: readonly Ruling[]): number[] {
  const inner = clusterBy(own).map(average);
  const start = Math.min(...others.map((ruling) => ruling.from));
  const end = Math.max(...others.map((ruling) => ruling.to));
  const first = inner[0] ?? start;
  const last = inner.at(-1) ?? end;
  return [...(start < first - 2 * near ? [start] : []), ...inner, ...(end > last + 2 * near ? [end] : [])];
}
