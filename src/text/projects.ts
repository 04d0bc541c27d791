/** Words about projects, as lists and charts show them. */
export const projectsText = {
  title: "全部{count}个项目",
  titleWithheld: "{count}个项目，另有{withheld}个不予公开",
  withheldTitle: "不予公开的{count}个，按代号排列",
  current: "当年财政拨款",
  carry: "上年结转",
  own: "单位资金",
  fiscal: "财政资金",
  executed: "全年执行数",
  stated: "说明所列",
  withheld: "不予公开",
  finding: "最大的一个占{share}",
  findingMany: "最大的{count}个占{share}",
  findingFew: "一共{count}个项目",
  rest: "其余{count}个项目",
  noAmount: "没有印出金额",
  equal: "{count}项合计{sum}，等于项目支出总额。",
  source: "出处：",
  withheldNote:
    "“特定目标”一类的名称是部门给不公开的项目起的代号。金额照列，好让总数对得上；它们不与任何有名称的项目相连。",
  key: "图例",
} as const;
