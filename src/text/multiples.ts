/** Words of the small multiples: one matter each, this year and last. */
export const multiplesText = {
  title: "三公、人员、采购、资产",
  lastYear: "上年{value}",
  same: "没有变化",
  unconnected: "文中说{stated}，与上年公布的{value}接不上。",
  own: "每格自有尺度，都从零画起。空处是原文没有印数字，不是零。",
  previous: "上年数取自{title}。",
  backward: "上年数由今年数与公布的增减额倒推（朱色点线）。",
} as const;
