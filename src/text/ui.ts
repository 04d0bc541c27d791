/** Words of the frame that every page stands in. */
export const frameText = {
  seal: "明账",
  skip: "跳到正文",
  contents: "目录",
  mainSections: "主要栏目",
  allSections: "全部栏目",
  whereYouAre: "所在位置",
  onThisPage: "本页",
  searchLabel: "查找项目、单位或科目代码",
  searchPlaceholder: "项目、单位或科目代码",
  searchPlaceholderShort: "项目、单位或代码",
  searchButton: "查找",
  backToStart: "回到开头",
  display: "显示",
  addresses: "本页地址",
  notFound: "没有这一页",
  notFoundWhy: "网址可能抄错了，也可能这一页还没有公开。请从首页重新进入，或用查找。",
  home: "回到首页",
  inkAndVermilion: "墨色是部门公布的原文，朱色是本站的批注、推算与核对。原文有误的地方照录，不作更正。",
  remark: "批",
  explanation: "释",
} as const;

/** Names of the sections of the site, as the navigation lists them. */
export const sectionNames = {
  bodies: "部门",
  search: "查找",
  findings: "核对",
  glossary: "词语",
  downloads: "下载",
  about: "关于",
} as const;

/** Kinds of disclosure as they are called in titles. */
export const kindNames = {
  budget: "预算",
  final: "决算",
  "three-public": "“三公”经费",
  other: "公开",
} as const;

/** Scopes of disclosure as they are called in titles. */
export const scopeNames = { department: "部门", unit: "单位" } as const;

/** What a reader can set for all pages; the script `display` knows the names. */
export const displayChoices = [
  { name: "text", label: "放大文字" },
  { name: "contrast", label: "提高对比" },
  { name: "theme", label: "夜间显示" },
] as const;
