import type { FacetName } from "../results/facets.ts";
import type { GroupName } from "../results/groups.ts";

/** What the search says; the words of its page without JavaScript are in `text/search.ts`. */
export const words = {
  searching: "正在查找……",
  loading: "正在载入……",
  hint: "输入名称里的任意几个字，或科目代码。名称和代码逐字匹配，不会漏，也不会猜。",
  found: (count: string): string => `找到${count}条，先列名称与代码，再列正文。`,
  narrowed: (shown: number, total: string): string => `列出${shown}条，共${total}条。`,
  atLeast: (count: number): string => `至少${count}`,
  textUnavailable: "正文这里暂时查不了，名称和代码不受影响。",
  failed: "查找用的数据没有取到。请刷新再试；下面是全部项目和科目。",
  none: "没有找到。",
  nothing: (query: string): string => `没有名称、代码或正文里有“${query}”。`,
  noneChosen: "所选范围里没有。",
  clear: "取消全部筛选",
  next: "可以这样接着找",
  shorter: (query: string, count: number): string => `只找“${query}”：${count}条`,
  codes: "查全部科目代码",
  projects: "查全部项目",
  terms: "查词语解释",
  advice: "名称和代码逐字匹配，不猜相近的字；也可以输入拼音或拼音首字母，例如 zwfw。",
  ordered: (count: string): string => `${count}，越相符越靠前，再按金额`,
  rest: (count: number): string => `再显示${count}条`,
  moreText: (count: number): string => `再显示${count}处`,
  onlyBest: (read: number, total: string): string => `${total}条，列出前${read}条；再多输入一两个字可以缩小范围`,
  partText: (read: number, total: number): string => `共${total}处，只在前${read}处里筛选`,
  narrow: (chosen: number): string => (chosen > 0 ? `缩小范围（已选${chosen}项）` : "缩小范围"),
  moreValues: (count: number): string => `其余${count}个`,
  all: (count: string): string => `名称和代码里共${count}条；看全部，也查正文`,
  suggested: (shown: number, total: string): string => `名称和代码里共${total}条，列出${shown}条，用上下键选择`,
  noSuggestion: "名称和代码里没有；到正文里找",
  suggestions: "查找结果",
  also: "又名",
} as const;

/** What is said where names were not found as they were typed, in Chinese and English. */
export const foundBy = {
  pinyin: {
    note: (query: string) => ({
      zh: `没有名称里写着“${query}”，下面是按拼音找到的。`,
      en: `Nothing is written “${query}”; these are found by pinyin.`,
    }),
    tag: { zh: "按拼音", en: "pinyin" },
  },
  context: {
    note: (query: string) => ({
      zh: `没有一个名称里同时有“${query}”的每个词，下面是连同年度和单位找到的。`,
      en: `No name has every word of “${query}”; these have them in name, year and body together.`,
    }),
    tag: { zh: "连同年度、单位", en: "with year and body" },
  },
} as const;

/** Names of the groups of results. */
export const groupNames: Readonly<Record<GroupName, string>> = {
  project: "项目",
  body: "单位",
  code: "科目",
  indicator: "绩效指标",
  page: "公开和表",
  text: "正文",
};

/** How many a group has. */
export const groupCounts: Readonly<Record<GroupName, (count: string) => string>> = {
  project: (count) => `${count}个`,
  body: (count) => `${count}个`,
  code: (count) => `${count}个`,
  indicator: (count) => `${count}条`,
  page: (count) => `${count}个`,
  text: (count) => `${count}处`,
};

/** What a facet is headed. */
export const facetTitles: Readonly<Record<FacetName, string>> = {
  kind: "类别",
  document: "预算还是决算",
  year: "年度",
  body: "单位",
  amount: "项目金额",
  withheld: "项目名称",
};

/** Values of facets in words; years and names of bodies stand for themselves. */
export const facetValues: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  kind: groupNames,
  document: { budget: "预算", final: "决算", "three-public": "“三公”经费", other: "其他" },
  amount: { "0-10": "不到10万元", "10-100": "10万至100万元", "100-1000": "100万至1000万元", "1000-": "1000万元以上" },
  withheld: { named: "公开的", withheld: "不予公开的" },
};
