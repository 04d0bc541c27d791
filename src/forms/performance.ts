import { money, words } from "./columns.ts";
import type { Column, FixedRow, Form, Identity } from "./form.ts";

const level1 = words("level1", "一级指标");
const level2 = words("level2", "二级指标");
const name = words("name", "三级指标");
const score: Column = { id: "score", title: "得分", kind: "score" };
const weight = (title: string): Column => ({ id: "weight", title, kind: "score" });
const note = words("note", "偏差原因分析及改进措施", { prose: true });

const goalColumns: readonly Column[] = [
  level1,
  level2,
  name,
  words("target", "指标值"),
  words("basis", "指标值设置依据", { titles: ["指标设定依据"] }),
  words("previous", "上年完成值"),
  weight("指标分值权重"),
  words("rule", "指标赋分规则"),
  words("evidence", "佐证资料"),
];

const evaluationColumns: readonly Column[] = [
  level1,
  level2,
  name,
  words("target", "年度指标值", { titles: ["预期指标值"] }),
  words("basis", "指标值设定依据"),
  words("actual", "实际完成值", { titles: ["实际完成指标值"] }),
  weight("分值"),
  score,
  note,
];

const execution: readonly Column[] = [
  money("initial", "年初预算数"),
  money("budget", "全年预算数"),
  money("executed", "全年执行数"),
  weight("分值"),
  { id: "rate", title: "执行率", kind: "percent", unit: "%" },
  score,
];

const amount: readonly Column[] = [money("amount", "金额")];

interface Declaration {
  readonly id: string;
  readonly title: string;
  readonly titles?: readonly string[];
  readonly columns: readonly Column[];
  readonly funds: readonly FixedRow[];
  readonly fundColumns: readonly Column[];
  readonly identities?: readonly Identity[];
}

function performanceForm({ id, title, titles, columns, funds, fundColumns, identities = [] }: Declaration): Form {
  return {
    id,
    part: "performance",
    section: id,
    title,
    ...(titles ? { titles } : {}),
    groups: [{ id: "indicators", kinds: ["free"], fixed: [{ id: "total", title: "总分", total: true }] }],
    columns,
    identities,
    funds: { rows: funds, columns: fundColumns },
  };
}

/** 部门整体绩效目标表. */
export const overallGoal = performanceForm({
  id: "goal-overall",
  title: "部门整体绩效目标表",
  titles: ["单位整体绩效目标表"],
  columns: goalColumns,
  funds: [
    { id: "superior", title: "财政资金：上级安排" },
    { id: "fiscal", title: "财政资金：本级安排" },
    { id: "other", title: "其他资金" },
  ],
  fundColumns: amount,
});

/** 项目支出绩效目标表; a goal may cover several projects. */
export const goal = performanceForm({
  id: "goal",
  title: "项目支出绩效目标表",
  columns: goalColumns,
  funds: [
    { id: "total", title: "年度预算总额", total: true },
    { id: "fiscal", title: "其中：财政拨款" },
    { id: "other", title: "其他资金" },
  ],
  fundColumns: amount,
  identities: [{ id: "GOAL-1", kind: "sum", over: "rows", whole: "total", parts: ["fiscal", "other"] }],
});

/** 部门（单位）整体支出绩效目标自评表. */
export const overallEvaluation = performanceForm({
  id: "evaluation-overall",
  title: "部门（单位）整体支出绩效目标自评表",
  titles: [
    ...["部门整体支出绩效目标自评表", "单位整体支出绩效目标自评表"],
    ...["部门（单位）整体支出绩效自评表", "部门整体支出绩效自评表", "单位整体支出绩效自评表"],
  ],
  columns: evaluationColumns,
  funds: [
    { id: "total", title: "年度总资金", total: true },
    { id: "central", title: "其中：中央安排", depth: 1 },
    { id: "region", title: "自治区安排", depth: 1 },
    { id: "prefecture", title: "地（州、市）安排", depth: 1 },
    { id: "county", title: "县（市、区）安排", depth: 1 },
    { id: "other", title: "其他资金", depth: 1 },
  ],
  fundColumns: execution,
  identities: [
    {
      id: "EVAL-1",
      kind: "sum",
      over: "rows",
      whole: "total",
      parts: ["central", "region", "prefecture", "county", "other"],
    },
  ],
});

/** 项目支出绩效自评表. */
export const evaluation = performanceForm({
  id: "evaluation",
  title: "项目支出绩效自评表",
  columns: evaluationColumns,
  funds: [
    { id: "total", title: "年度资金总额", total: true },
    { id: "fiscal", title: "其中：当年财政拨款", depth: 1 },
    { id: "carry", title: "上年结转资金", depth: 1 },
    { id: "other", title: "其他资金", depth: 1 },
  ],
  fundColumns: execution,
  identities: [{ id: "EVAL-2", kind: "sum", over: "rows", whole: "total", parts: ["fiscal", "carry", "other"] }],
});

/** The four performance tables. */
export const performance: readonly Form[] = [overallGoal, goal, overallEvaluation, evaluation];
