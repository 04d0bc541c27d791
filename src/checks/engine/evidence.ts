import type { RowEntry } from "../../compile/entry.ts";
import { add, type Fraction, subtract } from "../interval.ts";
import { isWithin, type Judged } from "./judge.ts";
import type { Spot } from "./sheet.ts";
import { spotsOf } from "./tie.ts";

/** A cell and what would have to be added to it: in 分 for money, else in the cell's unit. */
export interface Correction {
  readonly spot: Spot;
  readonly by: Fraction;
}

/** The ties of a disclosure by cell, and their gaps after the corrections made so far. */
export interface Evidence {
  readonly tiesOf: (spot: Spot) => readonly Judged[];
  readonly gapOf: (judged: Judged) => Fraction;
  /** The other cells of a cell's row, and of its column in the rows before and after; only such as stand in some tie. */
  readonly neighboursOf: (spot: Spot) => readonly Spot[];
}

/** What corrections would do. */
export interface Effect {
  /** Failing ties that would close. */
  readonly closed: readonly Judged[];
  /** Ties that hold and would fail. */
  readonly broken: readonly Judged[];
  /** Failing ties that would go on failing by another gap. */
  readonly moved: number;
  /** Ties nothing can be said of, for blank cells, that would close. */
  readonly confirmed: number;
}

/** The evidence as printed; ties with unreadable cells are no evidence. */
export function readEvidence(judged: readonly Judged[]): Evidence {
  const ties = new Map<string, Judged[]>();
  const spots = new Map<string, Spot>();
  for (const one of judged) {
    if (one.gap === undefined) continue;
    for (const spot of spotsOf(one.tie)) {
      spots.set(spot.id, spot);
      const own = ties.get(spot.id);
      if (own) own.push(one);
      else ties.set(spot.id, [one]);
    }
  }
  const rows = groupByRow(spots.values());
  return {
    tiesOf: (spot) => ties.get(spot.id) ?? [],
    gapOf: ({ gap }) => gap ?? nought,
    neighboursOf: (spot) => neighbours(spot, rows),
  };
}

function groupByRow(spots: Iterable<Spot>): ReadonlyMap<RowEntry, readonly Spot[]> {
  const rows = new Map<RowEntry, Spot[]>();
  for (const spot of spots) {
    if (!spot.row) continue;
    const own = rows.get(spot.row);
    if (own) own.push(spot);
    else rows.set(spot.row, [spot]);
  }
  return rows;
}

function neighbours(spot: Spot, rows: ReadonlyMap<RowEntry, readonly Spot[]>): readonly Spot[] {
  if (!spot.row) return [];
  const { section, row, column } = spot;
  const at = section.rows.indexOf(row);
  const own = (rows.get(row) ?? []).filter((one) => one.id !== spot.id && one.column.kind === column.kind);
  const next = [section.rows[at - 1], section.rows[at + 1]].flatMap((other) => (other && rows.get(other)) ?? []);
  return [...own, ...next.filter((one) => one.column.id === column.id)];
}

/** The evidence once corrections are made. */
export function correct(evidence: Evidence, corrections: readonly Correction[]): Evidence {
  const moved = new Map<Judged, Fraction>();
  for (const one of touchedBy(corrections, evidence)) moved.set(one, gapAfter(one, corrections, evidence));
  return { ...evidence, gapOf: (judged) => moved.get(judged) ?? evidence.gapOf(judged) };
}

/** Whether a tie that is settled by what is printed fails. */
export function isFailing(judged: Judged, { gapOf }: Evidence): boolean {
  return judged.outcome !== "unchecked" && !isWithin(gapOf(judged), judged.slack);
}

/** The correction of one cell of a tie that closes it. */
export function closing(judged: Judged, spot: Spot, { gapOf }: Evidence): Correction {
  const gap = gapOf(judged);
  return { spot, by: judged.tie.whole.id === spot.id ? { ...gap, top: -gap.top } : gap };
}

/** Tries corrections on every tie that they touch. */
export function tryOut(corrections: readonly Correction[], evidence: Evidence): Effect {
  const closed: Judged[] = [];
  const broken: Judged[] = [];
  let [moved, confirmed] = [0, 0];
  for (const one of touchedBy(corrections, evidence)) {
    const closes = isWithin(gapAfter(one, corrections, evidence), one.slack);
    if (one.outcome === "unchecked") confirmed += closes && evidence.gapOf(one).top !== 0n ? 1 : 0;
    else if (!isFailing(one, evidence)) broken.push(...(closes ? [] : [one]));
    else if (closes) closed.push(one);
    else moved += 1;
  }
  return { closed, broken, moved, confirmed };
}

const nought: Fraction = { top: 0n, bottom: 1n };

function touchedBy(corrections: readonly Correction[], { tiesOf }: Evidence): ReadonlySet<Judged> {
  return new Set(corrections.flatMap(({ spot }) => tiesOf(spot)));
}

function gapAfter(judged: Judged, corrections: readonly Correction[], { gapOf }: Evidence): Fraction {
  const { whole, parts } = judged.tie;
  return corrections.reduce((gap, { spot, by }) => {
    if (whole.id === spot.id) return add(gap, by);
    return parts.some((part) => part.id === spot.id) ? subtract(gap, by) : gap;
  }, gapOf(judged));
}
