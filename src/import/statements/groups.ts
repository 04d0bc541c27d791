import type { ImportContext } from "../context.ts";
import { normaliseBase } from "./bases.ts";
import type { StatedFacet } from "./statements.ts";

/** Columns that one figure or one comparison fills together; they are never spread over two rows. */
export interface Group {
  readonly kind: "figure" | "change" | "variance";
  /** Column → the facet whose value it holds. */
  readonly cells: Record<string, StatedFacet>;
  /** Column `base` or `budget-base` → what the comparison is against. */
  readonly bases: Record<string, string>;
}

/** Bases named earlier in a paragraph, which a statement without its own inherits: 其中：因公出国（境）费增加…, 与年初预算数相比情况：…. */
export interface Inherited {
  readonly change?: string;
  readonly budget?: string;
}

/** The groups of one statement and the bases that the statements after it inherit. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly inherited: Inherited;
}

type Kinds = Pick<ImportContext, "kind" | "fiscalYear">;

interface State {
  readonly groups: Group[];
  /** A base was named and nothing compared with it yet. */
  fresh: boolean;
  named: string | undefined;
  inherited: Inherited;
}

/**
 * Sorts what a statement says into groups of columns. A budget figure beside a final figure is a comparison; alone, and called neither 年初 nor
 * 全年, it is the amount, like a final figure alone. A reason belongs to the comparison before it. A base that is none of the known four stays
 * as printed.
 */
export function groupFacets(facets: readonly StatedFacet[], context: Kinds, inherited: Inherited): Grouped {
  const state: State = { groups: [], fresh: false, named: undefined, inherited };
  const compared = facets.some(({ kind }) => ["final", "variance", "completion"].includes(kind));
  for (const facet of facets) {
    if (facet.kind === "base") nameBase(state, facet, context);
    else if (facet.kind === "change" || facet.kind === "percent") compare(state, "change", facet.kind, facet);
    else if (facet.kind === "variance") compare(state, "variance", "variance", facet);
    else if (facet.kind === "completion") complete(state, facet, context);
    else if (facet.kind === "budget" && (compared || facet.base !== undefined)) placeBudget(state, facet, context);
    else if (facet.kind === "final") placeFinal(state, facet);
    else if (facet.kind === "reason") placeReason(state, facet);
    else placeFigure(state, facet);
  }
  return { groups: state.groups, inherited: state.inherited };
}

function placeFigure(state: State, facet: StatedFacet): void {
  const column = facet.kind === "none" || facet.kind === "budget" || facet.kind === "final" ? "amount" : facet.kind;
  state.groups.push({ kind: "figure", cells: { [column]: facet }, bases: {} });
}

function nameBase(state: State, facet: StatedFacet, context: Kinds): void {
  state.named = normaliseBase(facet.printed, context) ?? facet.printed;
  state.fresh = true;
  const budget = state.named === "initial-budget" || state.named === "full-year-budget";
  state.inherited = { ...state.inherited, change: state.named, ...(budget ? { budget: state.named } : {}) };
}

/** Puts a facet into the open comparison, or into a new one when that has the column or another base was named. */
function compare(state: State, kind: "change" | "variance", column: string, facet: StatedFacet): void {
  const last = comparison(state);
  const joins = last?.kind === kind && !state.fresh && last.cells[column] === undefined;
  const group: Group = joins ? last : { kind, cells: {}, bases: {} };
  if (!joins) state.groups.push(group);
  const base = state.named ?? (kind === "change" ? state.inherited.change : state.inherited.budget);
  if (base !== undefined) group.bases[kind === "change" ? "base" : "budget-base"] ??= base;
  group.cells[column] = facet;
  state.fresh = false;
}

function placeBudget(state: State, facet: StatedFacet, context: Kinds): void {
  if (facet.base !== undefined) state.named = normaliseBase(facet.base, context) ?? facet.base;
  compare(state, "variance", "budget", facet);
}

/** 完成年初预算的 98.50%: a comparison with the budget it names, or with the one named before. */
function complete(state: State, facet: StatedFacet, context: Kinds): void {
  if (facet.base !== undefined) state.named = normaliseBase(facet.base, context) ?? facet.base;
  compare(state, "variance", "completion", facet);
}

function placeFinal(state: State, facet: StatedFacet): void {
  const open = comparison(state);
  if (open?.kind === "variance" && open.cells["final"] === undefined) open.cells["final"] = facet;
  else placeFigure(state, facet);
}

function placeReason(state: State, facet: StatedFacet): void {
  const open = comparison(state);
  const column = open?.kind === "variance" ? "variance-reason" : "reason";
  if (open && open.cells[column] === undefined) open.cells[column] = facet;
  else state.groups.push({ kind: "change", cells: { reason: facet }, bases: {} });
}

function comparison(state: State): Group | undefined {
  return state.groups.findLast((group) => group.kind !== "figure");
}
