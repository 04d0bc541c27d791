/**
 * What a form is: the one declaration of an official table, or of anything else a disclosure says in figures.
 * Schema, import, checks, pages, search and downloads read these declarations and nothing else.
 */

/** Kind of a column's values. `money` is in the section's unit; `percent` 0 to 100; `text` is words, never a figure. */
export type ColumnKind = "money" | "count" | "percent" | "score" | "area" | "text";

/** Part of a disclosure, as in column `part` of figures.csv. */
export type Part =
  | "table"
  | "narrative"
  | "staffing"
  | "three-public"
  | "operating-cost"
  | "procurement"
  | "assets"
  | "clause"
  | "performance";

/** A column of a form. */
export interface Column {
  /** Key in YAML and last piece of a figure's id. */
  readonly id: string;
  /** Official heading. */
  readonly title: string;
  /** Other headings seen in print for the same column. */
  readonly titles?: readonly string[];
  readonly kind: ColumnKind;
  /** Unit when it is not the section's (人, 个, %, 平方米); absent for money and text. */
  readonly unit?: string;
  /** Explanation written by the body: embedded content says it only briefly in its own words. */
  readonly prose?: true;
  /** Number of the column in the ※ row of an official table. */
  readonly number?: number;
  /** Headings above the column's own, outermost first. */
  readonly under?: readonly string[];
}

/** A row whose place in the form is fixed. */
export interface FixedRow {
  readonly id: string;
  readonly title: string;
  readonly titles?: readonly string[];
  /** Steps of indent in the official form; 0 when absent. */
  readonly depth?: number;
  /** Drawn as a total (double rule, bold). */
  readonly total?: true;
  /** Unit of the row's count, where it differs from row to row (个, 人次, 辆, 台). */
  readonly unit?: string;
}

/**
 * How rows of a group are keyed.
 * `fixed`: ids declared below · `function`: 支出功能分类 code of 3, 5 or 7 digits · `economic`: 支出经济分类 code of 3 or 5 digits ·
 * `project`: `project` (with `body`) · `free`: any short ASCII key.
 */
export type RowKind = "fixed" | "function" | "economic" | "project" | "free";

/** A run of rows of one kind; 表1 and 表4 print two groups side by side. */
export interface RowGroup {
  readonly id: string;
  readonly title?: string;
  /** Kinds of key allowed; `fixed` ids are tried first. */
  readonly kinds: readonly RowKind[];
  readonly fixed?: readonly FixedRow[];
  /** First digits of the codes this group takes, where several groups take codes; a group without them takes the rest. */
  readonly codes?: readonly string[];
  /** Columns this group uses; all when absent. */
  readonly columns?: readonly string[];
}

/** One cell, or with `row: "*"` the cell of every row key that both sides print. */
export interface CellRef {
  readonly form: string;
  readonly row: string;
  readonly column: string;
}

/**
 * What must hold between figures. Only sums and equalities can be declared; anything cleverer is a rule file.
 * `columns`: in every row · `rows`: in every column, rows of this form by id · `tree`: every code equals the sum of the codes one level
 * below, and `total` the sum of the 类 · `bodies`: `total` equals the sum of the bodies' totals, each the sum of its own rows ·
 * `projects`: in a form with project rows, a 项 equals the sum of its projects · `equal`: two cells, here or in another form.
 */
export type Identity =
  | {
      readonly id: string;
      readonly kind: "sum";
      readonly over: "columns";
      readonly whole: string;
      readonly parts: readonly string[];
    }
  | {
      readonly id: string;
      readonly kind: "sum";
      readonly over: "rows";
      readonly whole: string;
      readonly parts: readonly string[];
    }
  | { readonly id: string; readonly kind: "sum"; readonly over: "tree" | "bodies" | "projects" }
  | { readonly id: string; readonly kind: "equal"; readonly left: CellRef; readonly right: CellRef };

/** How a fund line of a performance table is laid out. */
export interface Funds {
  readonly rows: readonly FixedRow[];
  readonly columns: readonly Column[];
}

/** One official table or one section said in words. */
export interface Form {
  /** `xj/3`, `final/1`, `said/income`, `staffing`, `goal` …; permanent. */
  readonly id: string;
  readonly part: Part;
  /** Column `section` of figures.csv: the printed number of an official table, else the id. */
  readonly section: string;
  readonly title: string;
  readonly titles?: readonly string[];
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
  /** Places print the columns in different orders: the headings tell which. */
  readonly columnsVary?: true;
  readonly identities: readonly Identity[];
  /** Fund lines; performance forms only. */
  readonly funds?: Funds;
  /** Fiscal years in which the form is known, inclusive; open when absent. */
  readonly since?: number;
  readonly until?: number;
}

/** The forms of one region and kind of disclosure, in official order. */
export interface Profile {
  /** `xj-budget`, `xj-final`; stored in disclosure.yaml. */
  readonly id: string;
  readonly title: string;
  readonly forms: readonly Form[];
}

/** Returns the column with this id, or undefined. */
export function findColumn(form: Form, id: string): Column | undefined {
  return form.columns.find((column) => column.id === id);
}

/** Returns the declared row with this id in any group, or undefined. */
export function findFixedRow(form: Form, id: string): FixedRow | undefined {
  for (const group of form.groups) {
    const row = group.fixed?.find((fixed) => fixed.id === id);
    if (row) return row;
  }
  return undefined;
}
