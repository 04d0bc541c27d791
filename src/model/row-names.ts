import { findColumn, type Form } from "../forms/form.ts";
import type { RowContent } from "../schema/content.ts";

/** What names a row: its own key, its body and its project. */
export interface RowNames {
  readonly row?: string;
  readonly body?: string;
  readonly project?: string;
}

/**
 * Returns what names a row of a form. Some forms have a column `project` (项目支出): there the key `project` is that column's cell, and no row
 * names a project.
 */
export function rowNames({ row, body, project }: RowContent, form: Form): RowNames {
  return {
    ...(row === undefined ? {} : { row }),
    ...(body === undefined || findColumn(form, "body") ? {} : { body }),
    ...(project === undefined || findColumn(form, "project") ? {} : { project }),
  };
}
