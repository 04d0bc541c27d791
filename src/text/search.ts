/** Words of the search page as it is without JavaScript; what the script says is in `search/client/words.ts`. */
export const searchText = {
  title: "查找",
  description: "按项目名称、单位名称、科目代码和绩效指标查找，也查正文。",
  noScript: "浏览器没有运行脚本，查找框用不了；下面是全部项目和科目，可以用浏览器自带的“在页面中查找”。",
  narrow: "缩小范围",
  allProjects: "全部项目",
  allCodes: "全部科目",
  projectCount: "{count}个项目",
  noProjects: "这份公开没有列出项目。",
  withheldName: "名称不予公开",
  noAmount: "没有印出金额",
} as const;
