/** What a first-level label is printed over: its second-level labels. */
export interface Level {
  readonly level1: string;
  readonly level2: readonly string[];
}

const projectLevels: readonly Level[] = [
  { level1: "产出指标", level2: ["数量指标", "质量指标", "时效指标", "成本指标"] },
  { level1: "成本指标", level2: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
  {
    level1: "效益指标",
    level2: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "可持续发展影响指标"],
  },
  { level1: "满意度指标", level2: ["满意度指标", "服务对象满意度指标", "服务对象满意度"] },
];

const overallLevel2 = [
  ...["数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  ...["满意度指标", "社会效益"],
];

const overallLevels: readonly Level[] = [
  ...["运行成本", "管理效率", "履职效能", "社会效应", "社会效益", "可持续发展能力", "服务对象满意度"],
].map((level1) => ({ level1, level2: overallLevel2 }));

/** Labels of the levels, by form. */
export const levelsByForm: Readonly<Record<string, readonly Level[]>> = {
  goal: projectLevels,
  evaluation: projectLevels,
  "goal-overall": overallLevels,
  "evaluation-overall": overallLevels,
};

/** Labels printed on either level: where one stands alone, a reader cannot tell which. */
export const unsureLabels: readonly string[] = ["社会效益"];

/** 指标值设置依据 in goals of projects. */
export const goalBases: readonly string[] = ["计划标准", "历史标准", "行业或国家标准", "预算支出标准", "自定义"];

/** 指标值设定依据 in evaluations. */
export const evaluationBases: readonly string[] = ["工作计划", "预算公开", "政策制度", "“十四五”规划"];

/** 指标赋分规则. */
export const scoringRules: readonly string[] = ["按照完成比例赋分", "按评判等级赋分", "直接赋分", "满意度赋分"];

/** 佐证资料; a cell names several, parted by commas. */
export const evidenceKinds: readonly string[] = ["正式材料", "工作资料", "原始凭证", "说明材料"];

/** Words with which a target in words (有效保障, 按时提供) begins. */
export const gradeOpeners: readonly string[] = [
  ...["有效", "高效", "显著", "明显", "基本", "持续", "长期", "稳步", "逐步", "不断", "按时", "及时", "全面", "完全"],
  ...["完成", "达到", "达成", "提高", "提升", "保障", "增强", "改善", "优化", "合格", "良好", "优秀", "满意"],
];

/** Signs with which a target in figures begins. */
export const operatorSigns = "＞＜>＜<≥≤=＝";

/** First word of the row that closes a table. */
export const totalLabel = "总分";

/** Word beside the indicators of an evaluation; no label of a level. */
export const sideLabel = "年度绩效指标完成情况";

/** Headings of the indicator columns, by column; longer ones are tried first. */
export const columnHeadings: Readonly<Record<string, readonly string[]>> = {
  level1: ["一级指标"],
  level2: ["二级指标"],
  name: ["三级指标"],
  target: ["指标值", "年度指标值", "预期指标值"],
  basis: ["指标值设置依据", "指标值设定依据", "指标设定依据", "指标设置依据"],
  previous: ["上年完成值"],
  actual: ["实际完成值", "实际完成指标值"],
  weight: ["指标分值权重", "分值权重", "分值"],
  score: ["得分"],
  rule: ["指标赋分规则"],
  evidence: ["佐证资料"],
  note: ["偏差原因分析及改进措施"],
};
