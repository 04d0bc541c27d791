/** Words of a disclosure's overview page. Places in braces are filled with linked figures. */
export const overviewText = {
  leaf: "总览",
  budgetTotal: "{year}年安排收支{total}",
  finalTotal: "{year}年收入总计{total}",
  finalIncome: "{year}年收入{total}",
  spent: "；实际支出{spent}。",
  onlySpent: "{year}年支出{spent}。",
  times: "，是上年的{times}",
  more: "，比上年增加{percent}",
  less: "，比上年减少{percent}",
  same: "，与上年相同",
  timesUnit: "倍",
  stop: "。",
  projectShare: "支出中，项目支出{project}，占{share}。",
  largestProject: "最大的一个项目是{name}，{amount}。",
  event: "{date}年，{names}。",
  carried: "今年的钱里有{share}是上年没有用完、结转来的。",
  basicMore: "维持人员和日常运转的{basic}比上年增加{percent}。",
  basicLess: "维持人员和日常运转的{basic}比上年减少{percent}。",
  basicWord: "基本支出",
  withheld: "有{count}不予公开，合计{sum}。",
  withheldUncounted: "有{count}不予公开。",
  withheldCount: "{count}个项目",
  previousIs: "分母是{title}",
  backwardParts: "{equation}，各由今年数减去公布的增减额得出",
  backward: "上年数没有收录，由今年数减去公布的增减额倒推",
} as const;

/** Words for events between bodies: from, to. */
export const eventNames = {
  renamed: "{from}改组为{to}",
  merged: "{from}并入{to}",
  split: "{to}从{from}分出",
  "part-transferred": "{from}的一部分划入{to}",
} as const;

/** Words of the frame of an overview page. */
export const overviewFrame = {
  bodies: "部门",
  description: "{body}{title}：来源、用途、变化与原因、项目、历年。",
  sourceLine: "原文：{title}",
  published: "，{date}公开",
  sha: "sha256 {sha}",
  lines: "，共{lines}行",
  cite: "引用：{body}. {title}[Z]. {date}. {address}",
  undated: "日期未印",
  url: "公开网址",
  more: "更多",
  tools: {
    tables: "公开表",
    projects: "项目",
    performance: "绩效",
    narrative: "说明",
    findings: "核对",
    source: "原文",
  },
} as const;
