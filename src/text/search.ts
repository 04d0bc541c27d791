/** Words of the search page as it is without JavaScript; what the script says is in `search/client/words.ts`. */
export const searchText = {
  title: "查找",
  description: "按项目名称、单位名称、科目代码和绩效指标查找，也查正文。",
  noScript: "浏览器没有运行脚本，查找框用不了；下面是全部项目和科目，可以用浏览器自带的“在页面中查找”。",
  narrow: "缩小范围",
  index: "索引",
  allProjects: "全部项目",
  allCodes: "全部科目",
  byLetter: "按名称第一个字的拼音排列；名称开头的年份不算，例如“2024年信息化运维项目”排在X。",
  digits: "数字及其他",
  projectCount: "{count}个",
  withheldName: "名称不予公开",
  noAmount: "没有印出金额",
} as const;
