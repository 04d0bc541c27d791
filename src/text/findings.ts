/** What the findings of a severity are called on the site. */
export const severityText = {
  error: { name: "错误", list: "错误{count}处", about: "两个印出的数不能同时为真。" },
  warning: {
    name: "疑问",
    list: "疑问{count}处",
    about: "说法、名称、个数、单位或日期与别处不一致，或需要部门解释。",
  },
  note: { name: "提示", list: "提示{count}处", about: "只差四舍五入，或只是惯例、措辞，不是错误。" },
} as const;

/** Words of the pages of findings. Places in braces are filled. */
export const findingsText = {
  leaf: "核对",
  title: "核对",
  description: "{title}核对的结果：相符、舍入、不符，逐项列出两处的数和算式。",
  lede: "核对了{checked}项：{held}项分毫不差，{rounded}项只差在四舍五入，{failed}。",
  failed: "{count}项不符",
  causes: "不符的归为{count}件事：{named}；同一个原因只说一次。",
  nothingFailed: "没有不符的",
  unchecked: "另有{count}项因为空白、不予公开或读不成数，无从核对。",
  kept: "印出的数字照录，不改；对不上的，把两处都列出来。",
  noAudit: "这份公开还没有核对。",
  what: "核对了什么",
  how: "怎样核对",
  toHow: "怎样核对、核对哪些关系，见",
  split: "{checked}项核对：相符{held}，舍入{rounded}，不符{failed}",
  pass: "相符 {count}",
  rounded: "舍入 {count}",
  fail: "不符 {count}",
  region: "核对范围",
  relation: "关系",
  columns: { checked: "项", held: "相符", rounded: "舍入", failed: "不符" },
  total: "合计",
  withheld: "不予公开的项目只参加合计的核对，不单独比较。",
  printed: "印为",
  now: "现为",
  wanted: "按其余数字应为",
  other: "另一处",
  difference: "相差",
  others: "有关的数：",
  answer: "发布者的说明（{date}）：{text}",
  noAnswer: "发布者还没有说明。",
  more: "另有{count}个",
  look: "逐项查看核对结果",
} as const;

/** Words of the page of findings over all disclosures. */
export const auditText = {
  title: "核对",
  description: "全部公开的核对结果，核对的方法，以及全部核对项和依据。",
  lede: "{disclosures}份公开，核对了{checked}项：{held}项分毫不差，{rounded}项只差在四舍五入，{failed}。",
  disclosures: "各份公开",
  disclosure: "公开",
  findings: "结果",
  none: "没有错误和疑问。",
  how: "怎样核对",
  checks: "全部核对项",
  checksAbout: "共{count}项，编号永久不变；引用一条结果时写上它的编号。",
} as const;

/** How the checks work, for readers who are no accountants: a heading and its sentences. */
export const methodText: readonly { readonly title: string; readonly text: readonly string[] }[] = [
  {
    title: "拿原文和原文比",
    text: [
      "预算、决算里的数互相牵连：合计等于各项之和，同一个数会在几张表和说明里出现，今年写的“比上年增加多少”能倒推出上年的数。程序把这些关系逐一算过，不用别处的数据，也不凭经验判断。",
      "每一项都有编号和依据，列在本页最后。算出来不一致，就把有关的数都列出来，点开能看到它们各自所在的表。",
    ],
  },
  {
    title: "四舍五入不算错",
    text: [
      "印着 12.34 万元，真实的数可能在 12.335 与 12.345 之间。几个数相加，末位差一两个数是正常的：只要各数在自己的范围里能凑成，就算“舍入”；怎样都凑不成，才算“不符”。",
      "范围由印出的位数决定，没有另设的宽限。百分比、增减率、占比也这样判断。",
    ],
  },
  {
    title: "说不准的不说",
    text: [
      "空白不当作零。不予公开的、读不成数的、文字说“未安排”的，不参加计算；少了它们就无从核对的，算作“无从核对”，不算相符，也不算不符。",
      "一个数印错，会牵动好几处。程序找出最可能印错的那一个，合成一条来说；但是只凭两处不一致，分不出谁对谁错，所以两处都标。",
    ],
  },
  {
    title: "错误、疑问、提示",
    text: [
      "不符的按原因归并：同一个原因只说一次。错误：两个印出的数不能同时为真。疑问：说法、名称、个数、单位、日期与别处不一致，或需要部门解释。提示：舍入、惯例或措辞。",
      "“误”“疑”“注”三个朱色小字标在表里和文中有关的数旁边，点开是这条结果；原文的数照录，一个也不改。",
    ],
  },
  {
    title: "发布者可以说明",
    text: [
      "发布者可以逐条说明原因，说明和日期与结果一同公开。说明不会使结果消失；数字更正以后，结果自然就没有了。",
      "不予公开的项目自成一条：它参加合计的核对，但不与任何有名称的项目比较。",
    ],
  },
];
