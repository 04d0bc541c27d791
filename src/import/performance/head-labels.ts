/** Where the value behind a label of a table's head goes; `heading` labels have none. */
export type HeadRole =
  "department" | "implementer" | "project-name" | "person" | "phone" | "goal" | "outcome" | "fund" | "heading";

/** A label of a table's head. */
export interface HeadLabel {
  /** With full-width colon and brackets, without blanks. */
  readonly label: string;
  readonly role: HeadRole;
  /** Id of the fund line. */
  readonly fund?: string;
}

const heading = (...labels: string[]): HeadLabel[] => labels.map((label) => ({ label, role: "heading" }));
const field = (label: string, role: HeadRole): HeadLabel => ({ label, role });
const fund = (id: string, ...labels: string[]): HeadLabel[] =>
  labels.map((label) => ({ label, role: "fund", fund: id }));

/** The labels of each form's head, in print order. */
export const headLabels: Readonly<Record<string, readonly HeadLabel[]>> = {
  goal: [
    field("预算单位", "department"),
    field("项目名称", "project-name"),
    field("项目负责人", "person"),
    ...heading("项目资金（万元）"),
    ...fund("total", "年度预算总额"),
    ...fund("fiscal", "其中：财政拨款"),
    ...fund("other", "其他资金"),
    field("项目总体目标", "goal"),
  ],
  "goal-overall": [
    field("部门名称（盖章）", "department"),
    field("单位名称（盖章）", "department"),
    field("部门联系人", "person"),
    field("单位联系人", "person"),
    field("联系电话", "phone"),
    field("年度绩效目标", "goal"),
    ...heading("年度预算（万元）", "资金来源", "资金总额（万元）", "财政资金（万元）"),
    ...fund("superior", "上级安排"),
    ...fund("fiscal", "本级安排"),
    ...heading("其他资金（万元）"),
    ...fund("other", "其他"),
  ],
  evaluation: [
    field("项目名称", "project-name"),
    field("主管部门", "department"),
    field("实施单位", "implementer"),
    ...heading("项目资金（万元）", "项目资金", "（万元）"),
    ...heading("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
    ...fund("total", "年度资金总额"),
    ...fund("fiscal", "其中：当年财政拨款", "当年财政拨款"),
    ...fund("carry", "上年结转资金"),
    ...fund("other", "其他资金"),
    ...heading("年度总体目标"),
    field("预期目标", "goal"),
    field("实际完成情况", "outcome"),
  ],
  "evaluation-overall": [
    field("部门（单位）名称", "department"),
    ...heading("部门资金（万元）", "资金来源"),
    ...heading("年初预算数", "全年预算数", "全年执行数", "分值权重", "执行率", "得分"),
    ...fund("total", "年度总资金"),
    ...fund("central", "其中：中央安排（万元）"),
    ...fund("region", "自治区安排（万元）"),
    ...fund("prefecture", "地（州、市）安排（万元）"),
    ...fund("county", "县（市、区）安排（万元）"),
    ...fund("other", "其他资金（万元）"),
    ...heading("年度总体目标"),
    field("预期目标", "goal"),
    field("实际完成情况", "outcome"),
  ],
};

const fullWidth: Readonly<Record<string, string>> = { ":": "：", "(": "（", ")": "）" };

/** A label's text with full-width colon and brackets; every character keeps its index. */
export function plainLabel(text: string): string {
  return text.replace(/[:()]/g, (sign) => fullWidth[sign] ?? sign);
}

/** The label a cell consists of, or undefined when it is none of this form's. */
export function findHeadLabel(form: string, text: string): HeadLabel | undefined {
  const wanted = plainLabel(text);
  return headLabels[form]?.find(({ label }) => label === wanted);
}
