/** Words of the search page as it is without JavaScript; what the script says is in `search/client/words.ts`. */
export const searchText = {
  title: "查找",
  description: "按项目名称、单位名称、科目代码和绩效指标查找，也查正文。",
  noScript: "浏览器没有运行脚本，查找框用不了；下面是全部项目和科目，可以用浏览器自带的“在页面中查找”。",
  narrow: "缩小范围",
  kinds: "类别",
  allProjects: "全部项目",
  allCodes: "全部科目",
  projectCount: "{count}个项目",
  noProjects: "这份公开没有列出项目。",
  withheldName: "名称不予公开",
  noAmount: "没有印出金额",
} as const;

/** Groups of results, in the order in which the page offers to narrow them. */
export const searchGroups = [
  { group: "project", label: "项目" },
  { group: "body", label: "单位" },
  { group: "code", label: "科目" },
  { group: "indicator", label: "绩效指标" },
  { group: "page", label: "正文" },
] as const;
