import type { PublishError } from "../../../errors/publish-error.ts";
import { cellName } from "../cell-name.ts";
import { refuse } from "../refuse.ts";
import type { Workbook } from "./parse-workbook.ts";

/** Place of the first visible formula that has no stored result, or undefined. */
export function findUncalculated({ sheets }: Workbook): string | undefined {
  for (const { name, hidden, cells } of sheets) {
    const cell = hidden ? undefined : cells.find((candidate) => candidate.uncalculated);
    if (cell) return `${name}!${cellName(cell.row, cell.column)}`;
  }
  return undefined;
}

/** The problem of a workbook whose formulas have no results: nobody can tell what it displays. */
export function refuseUncalculated(file: string, at: string): PublishError {
  return refuse(
    file,
    "source-uncalculated",
    { zh: `${at} 是公式，但文件里没有算出的结果`, en: `${at} is a formula without a stored result` },
    {
      zh: "请用 Excel 或 WPS 打开这个文件，保存一次（公式就会算出结果），再导入。",
      en: "Open the workbook in Excel or WPS and save it once, which calculates it; then import it again.",
    },
  );
}
