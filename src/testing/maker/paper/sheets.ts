import type { PerformanceContent, RowContent } from "../../../schema/content.ts";
import type { SheetBlock, SheetLine } from "./block.ts";
import { word } from "./words.ts";

/** A line of cells with the columns each spans. */
export function line(...cells: readonly (readonly [text: string, columns: number])[]): SheetLine {
  return { cells: cells.map(([text, columns]) => ({ text, columns })) };
}

/** Printed amount of a fund line of a goal. */
function fund({ funds }: PerformanceContent, id: string): string {
  const content = funds?.[id];
  return typeof content === "string" ? content : "";
}

/** Indicators; level cells stay blank below the first of their block. */
export function indicators(rows: readonly RowContent[], columns: readonly string[]): SheetLine[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const same1 = row["level1"] === above?.["level1"];
    const same2 = same1 && row["level2"] === above?.["level2"];
    const texts = columns.map((column) => {
      if ((column === "level1" && same1) || (column === "level2" && same2)) return "";
      return word(row[column]);
    });
    return { cells: texts.map((text) => ({ text, columns: 1 })), isIndicator: true };
  });
}

function goalSheet(table: PerformanceContent, year: string): SheetBlock {
  const heads = [
    "一级指标",
    "二级指标",
    "三级指标",
    "指标值",
    "指标值设置依据",
    "上年完成值",
    "指标分值权重",
    "指标赋分规则",
    "佐证资料",
  ];
  return {
    kind: "sheet",
    title: "项目支出绩效目标表",
    year: `（${year}年）`,
    columns: 9,
    lines: [
      line(["预算单位", 2], [table.department ?? "", 7]),
      line(["项目名称", 2], [table["project-name"] ?? "", 4], ["项目负责人", 1], ["", 2]),
      line(
        ["项目资金(万元)", 2],
        ["年度预算总额", 1],
        [fund(table, "total"), 1],
        ["其中：财政拨款", 1],
        [fund(table, "fiscal"), 1],
        ["其他资金", 1],
        [fund(table, "other"), 2],
      ),
      line(["项目总体目标", 2], [word(table.goal), 7]),
      line(...heads.map((head) => [head, 1] as const)),
      ...indicators(table.rows, [
        "level1",
        "level2",
        "name",
        "target",
        "basis",
        "previous",
        "weight",
        "rule",
        "evidence",
      ]),
    ],
  };
}

function overallSheet(table: PerformanceContent, year: string): SheetBlock {
  const heads = ["一级指标", "二级指标", "三级指标", "指标值", "指标设定依据", "分值权重"];
  return {
    kind: "sheet",
    title: "部门整体绩效目标表",
    year: `（${year}年）`,
    columns: 6,
    lines: [
      line(["部门名称（盖章）", 2], [table.department ?? "", 4]),
      line(["年度绩效目标", 2], [word(table.goal), 4]),
      line(["年度预算(万元)", 2], ["资金来源", 2], ["资金总额（万元）", 2]),
      line(["", 2], ["财政资金（万元）", 1], ["上级安排", 1], [fund(table, "superior"), 2]),
      line(["", 2], ["", 1], ["本级安排", 1], [fund(table, "fiscal"), 2]),
      line(["", 2], ["其他资金（万元）", 1], ["其他", 1], [fund(table, "other"), 2]),
      line(...heads.map((head) => [head, 1] as const)),
      ...indicators(table.rows, ["level1", "level2", "name", "target", "basis", "weight"]),
    ],
  };
}

/** A performance table of a budget as a block. */
export function sheetBlock(table: PerformanceContent, year: string): SheetBlock {
  return table.form === "goal-overall" ? overallSheet(table, year) : goalSheet(table, year);
}
