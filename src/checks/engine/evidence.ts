import type { RowEntry, SectionEntry } from "../../compile/entry.ts";
import { add, type Fraction, subtract } from "../interval.ts";
import { isWithin, type Judged } from "./judge.ts";
import type { Judgement } from "./judgements.ts";
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
export function readEvidence(judgements: readonly Judgement[]): Evidence {
  const about = new Map<SectionEntry, Judgement[]>();
  for (const judgement of judgements) {
    for (const section of judgement.sections) {
      const own = about.get(section);
      if (own) own.push(judgement);
      else about.set(section, [judgement]);
    }
  }
  const witnesses = ({ section }: Spot): Witness[] => (about.get(section) ?? []).map(witnessOf);
  const known = new Map<string, readonly Judged[]>();
  const tiesOf = (spot: Spot): readonly Judged[] => {
    const ties = known.get(spot.id) ?? witnesses(spot).flatMap((witness) => witness.ties.get(spot.id) ?? []);
    known.set(spot.id, ties);
    return ties;
  };
  return {
    tiesOf,
    gapOf: ({ gap }) => gap ?? nought,
    neighboursOf: (spot) => neighbours(spot, witnesses(spot)),
  };
}

/** The ties of one identity by cell, and the cells they tie by row. */
interface Witness {
  readonly ties: ReadonlyMap<string, readonly Judged[]>;
  readonly rows: ReadonlyMap<RowEntry, ReadonlyMap<string, Spot>>;
}

const kept = new WeakMap<Judgement, Witness>();

function witnessOf(judgement: Judgement): Witness {
  const known = kept.get(judgement);
  if (known) return known;
  const ties = new Map<string, Judged[]>();
  const rows = new Map<RowEntry, Map<string, Spot>>();
  for (const one of judgement.judged) {
    if (one.gap === undefined) continue;
    for (const spot of spotsOf(one.tie)) {
      const own = ties.get(spot.id);
      if (own) own.push(one);
      else ties.set(spot.id, [one]);
      if (spot.row) rows.set(spot.row, (rows.get(spot.row) ?? new Map<string, Spot>()).set(spot.id, spot));
    }
  }
  kept.set(judgement, { ties, rows });
  return { ties, rows };
}

function neighbours(spot: Spot, own: readonly Witness[]): readonly Spot[] {
  if (!spot.row) return [];
  const { section, row, column } = spot;
  const spotsIn = (other: RowEntry): Spot[] => [
    ...new Map(own.flatMap(({ rows }) => [...(rows.get(other) ?? [])])).values(),
  ];
  const at = section.rows.indexOf(row);
  const beside = spotsIn(row).filter((one) => one.id !== spot.id && one.column.kind === column.kind);
  const next = [section.rows[at - 1], section.rows[at + 1]].flatMap((other) => (other ? spotsIn(other) : []));
  return [...beside, ...next.filter((one) => one.column.id === column.id)];
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
