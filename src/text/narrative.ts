/** Words of the page of what a disclosure says in words. Places in braces are filled. */
export const narrativeText = {
  title: "文字说明",
  leaf: "说明",
  description: "{title}用文字说的每一个数：金额、占比、增减和原因，逐句列表。",
  introText: "先是原文的说明，一段不少；有下划线的数连到它在本站的位置。",
  intro: "原文用文字说的数，按原文顺序逐句列表。增减的正负号由“增加”“减少”这些字定；“未安排”是文字，不是零。",
  body: "职能与机构",
  functions: "主要职能",
  functionsWithheld: "原文写明不予公开。",
  functionsLeftOut: "本站没有收录这段文字，请看原文。",
  units: "纳入编制范围的单位",
  offices: "内设机构",
  prose: "编者说明",
  subject: "事项",
  place: "原文",
  unitOf: "{title}，{unit}",
  label: "{title}：",
  cites: "文中的数：",
  empty: "原文说明：没有这方面的收支，对应的表是空表。",
  compare: "对照：",
  stop: "。",
} as const;

/** What a change is measured against, by the key the content uses. */
export const baseNames: Readonly<Record<string, string>> = {
  "last-budget": "上年预算",
  "last-final": "上年决算",
  "initial-budget": "年初预算",
  "full-year-budget": "全年预算",
};
