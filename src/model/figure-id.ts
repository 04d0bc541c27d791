import type { Part } from "../forms/form.ts";

/** Folder of a disclosure's pages on which the figures of a part stand. */
export const pageOfPart: Readonly<Record<Part, string>> = {
  table: "tables",
  narrative: "narrative",
  staffing: "narrative",
  "three-public": "narrative",
  "operating-cost": "narrative",
  procurement: "narrative",
  assets: "narrative",
  clause: "projects",
  performance: "performance",
};

/** Id of a section inside its page: `xj/3` → `xj-3`, `said/income` → `said-income`; a performance table's is its key, a clause's `clause-<project>`. */
export function sectionAnchor(form: string): string {
  return form.replaceAll("/", "-");
}

/** Key of a row inside its section: body, row and project joined, e.g. `hotline.2010399.p6`. */
export function rowKey(row: { readonly body?: string; readonly row?: string; readonly project?: string }): string {
  return [row.body, row.row, row.project].filter((piece) => piece !== undefined).join(".");
}

/** Id of a figure: its address without `index.html`, e.g. `zwfwj/2024-budget/tables#xj-2/2010302/total`. */
export function figureId(page: string, anchor: string, row: string, column: string): string {
  return `${page}#${anchor}/${row}/${column}`;
}
