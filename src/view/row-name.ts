import type { RowEntry } from "../compile/entry.ts";

/**
 * Name of a row for a table of ours: its code, then the last step of a printed path.
 * Example: `2010302` with 一般公共服务支出（类）政府办公厅…（款）一般行政管理事务（项） → `2010302 一般行政管理事务`.
 */
export function functionName(row: Pick<RowEntry, "code" | "name">): string {
  return row.code === undefined ? row.name : `${row.code} ${lastStep(row)}`;
}

/** The last step of a printed path, for a sentence: `一般行政管理事务`; the name itself where it is no path. */
export function lastStep(row: Pick<RowEntry, "name">): string {
  const steps = row.name.split(/（[类款项]）/).filter((step) => step !== "");
  return steps.at(-1) ?? row.name;
}
