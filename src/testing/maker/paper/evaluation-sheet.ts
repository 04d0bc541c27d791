import type { FundContent, PerformanceContent } from "../../../schema/content.ts";
import { isCell } from "../../../import/accounting/cell-claims.ts";
import type { SheetBlock } from "./block.ts";
import { indicators, line } from "./sheets.ts";
import { word } from "./words.ts";

const amounts = ["initial", "budget", "executed", "weight", "rate", "score"];
const funds = [
  ["total", "年度资金总额"],
  ["fiscal", "其中：当年财政拨款"],
  ["carry", "上年结转资金"],
  ["other", "其他资金"],
] as const;
const columns = ["level1", "level2", "name", "target", "actual", "weight", "score", "note"];
const headings = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

function cells(fund: FundContent | undefined): readonly (readonly [string, number])[] {
  if (fund === undefined || isCell(fund)) return [];
  return amounts.map((column) => [word(fund[column]), 1] as const);
}

/** 项目支出绩效自评表 as a block. */
export function evaluationSheet(table: PerformanceContent, year: string): SheetBlock {
  const rows = table.rows.filter(({ row }) => row !== "total");
  const total = table.rows.find(({ row }) => row === "total");
  return {
    kind: "sheet",
    title: "项目支出绩效自评表",
    year: `（${year}年度）`,
    columns: 8,
    lines: [
      line(["项目名称", 2], [table["project-name"] ?? "", 6]),
      line(["主管部门", 2], [table.department ?? "", 2], ["实施单位", 1], [table.implementer ?? "", 3]),
      line(
        ["项目资金（万元）", 2],
        ...["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].map((head) => [head, 1] as const),
      ),
      ...funds.map(([id, label]) => line(["", 1], [label, 1], ...cells(table.funds?.[id]))),
      line(["年度总体目标", 1], ["预期目标", 3], ["实际完成情况", 4]),
      line(["", 1], [word(table.goal), 3], [word(table.outcome), 4]),
      line(...headings.map((head) => [head, 1] as const), ["偏差原因分析及改进措施", 1]),
      ...indicators(rows, columns),
      line(["总分", 5], [word(total?.["weight"]), 1], [word(total?.["score"]), 1], ["", 1]),
    ],
  };
}
