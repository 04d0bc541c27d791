/** Words of the list of projects and of the page of one project. Places in braces are filled. */
export const projectPageText = {
  listTitle: "项目",
  listDescription: "{title}的全部项目：金额、资金、科目，每个项目一页。",
  listIntro: "按承担单位排列。金额是原文所印的数，点开到印它的那一格；不同来源的钱不相加。",
  noBody: "没有写明承担单位",
  none: "这次公开没有列出项目。",
  name: "项目",
  money: "资金",
  code: "功能科目",
  amount: "金额，{unit}",
  noAmount: "没有印出",

  over: "项目",
  description: "{name}：金额、印在哪里、怎么分配、要做到什么。",
  share: "占{whole}的{share}",
  largest: "，是其中最大的一项",
  shareStart: "它",
  shareWhole: { now: "当年财政拨款项目", carry: "上年结转结余" },
  shareNote: "分母是{table}总计",
  exact: "{amount}{unit} = {yuan}元",
  noAmountSaid: "原文没有一处单独印出它的金额。",

  withheldTitle: "不予公开",
  withheldSaid: "这是部门不予公开的项目。“{name}”是原文给它的代号，不是名称；原文公开了什么、没有公开什么，都在下面。",
  withheldNote: "它是单独的一条记录，不与任何有名称的项目相连，本站也不作猜测。",

  places: "印在哪里",
  placesHead: ["印在", "那里的名称", "金额，{unit}", "原文"],
  clause: "项目支出说明",
  cite: "{section}·{row}",
  placesNote: "同一个项目在各处的名称和金额，照各处所印，不作改动。",

  arranged: "怎么安排的",
  body: "承担单位",
  functionCode: "功能科目",
  economic: "经济分类",
  funding: "资金性质",
  proseLeftOut: "设立依据等说明文字，本站没有收录；请看原文。",

  together: "一张绩效表管几笔钱",
  togetherSaid:
    "这张绩效表的资金不只是这一个项目的，共{total}{unit}，由下面{count}个项目合用；目标、指标和得分也是合在一起的，分不到单个项目。",
  togetherSelf: "本项目",
  togetherEqual: "{sum} = {total}",
  togetherEqualNote: "与绩效表所印相符",

  goals: "要做到什么",
  evaluated: "做得怎样",
  seeTable: "看整张表",

  years: "其他年度",
  year: "年度",
  yearsHead: ["年度", "名称", "金额", "资金"],
  yearsNote: "各年是不是同一个项目，由编者逐条认定，不按名称推断。",
} as const;
