import type { RowEntry } from "../compile/entry.ts";

/**
 * Name of a row for a table of ours: its code, then the last step of a printed path.
 * Example: `2010302` with 一般公共服务支出（类）政府办公厅…（款）一般行政管理事务（项） → `2010302 一般行政管理事务`.
 */
export function functionName(row: Pick<RowEntry, "code" | "name">): string {
  const steps = row.name.split(/（[类款项]）/).filter((step) => step !== "");
  const last = steps.at(-1) ?? row.name;
  return row.code === undefined ? row.name : `${row.code} ${last}`;
}
