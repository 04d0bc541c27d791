import type { ShortName } from "../text/sources.ts";
import type { MoneyFigure } from "./lookup.ts";

/** A place where money stands: a source, a class of functions, a use. */
export interface FlowNode extends ShortName {
  readonly id: string;
  /** 0 sources, 1 the middle, 2 uses. */
  readonly column: 0 | 1 | 2;
  readonly figure: MoneyFigure;
  readonly tone: "ink" | "project" | "basic" | "last";
}

/** Money between two places; always more than zero. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly figure: MoneyFigure;
}

/** A line of the table beside the picture; blank where nothing is printed. */
export interface FlowRow {
  readonly name: string;
  readonly total: boolean;
  readonly figures: readonly (MoneyFigure | undefined)[];
}

/** What a disclosure says of the way its money takes, before it is a picture. */
export interface FlowFacts {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Over the three columns of the picture. */
  readonly heads: readonly [string, string, string];
  /** Over the columns of the table: one for the names, then one for each figure. */
  readonly columns: readonly string[];
  readonly rows: readonly FlowRow[];
  /** Forms the numbers come from. */
  readonly sources: readonly { readonly name: string; readonly form: string }[];
}
