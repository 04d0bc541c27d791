/** Words of the page of official tables. Places in braces are filled. */
export const tablesText = {
  title: "公开表",
  leaf: "公开表",
  description: "{title}的官方表，照原表格式，逐格可以引用。",
  jump: "本次公开的表",
  preparer: { department: "编制部门：", unit: "编制单位：" },
  unit: "单位：",
  scroll: "{name}，可左右滚动",
  kicker: "{body}{title}",

  functionCode: "功能分类科目编码",
  functionName: "功能分类科目名称",
  economicCode: "经济分类科目编码",
  economicName: "经济分类科目名称",
  codeLevels: ["类", "款", "项"],
  subject: "科目",
  plainName: "项目",
  projectName: "项目名称",
  functionHalf: "支出功能分类",
  economicHalf: "支出经济分类",
  subtotal: "小计",
  numberMark: "※",

  ours: "批注",
  share: "占总计",
  shareOf: "占{side}",
  year: "{year}年",
  yearOf: "{year}年{side}",
  place: "原文",
  absent: "—",

  empty: "原文说明：本表为空表。",
  blankIsNotZero: "空格是原表没有印数字，不是零。",
  shareOurs: "“占总计”由本站算出。",
  past: "{year}年一列取自{table}；“—”表示那年没有这一行。",
  goneOne: "那年另有{rows}，今年没有。",
  withheld: "斜纹底是部门不予公开的项目：金额照列，它不与任何有名称的项目相连。",

  missingTitle: "这次公开没有随附表格",
  missing: "原文在文末列出了{count}张表的名称，但表格本身不在本站收录的文件里。下面照录表名；各表的合计数，可以在文字说明里查到。",
  missingNone: "本站收录的文件里没有表格。各项合计数，可以在文字说明里查到。",
  missingSome: "下列附表原文只列出了名称，表格本身不在本站收录的文件里。",
  toNarrative: "看文字说明",
  missingNumber: "附表",
} as const;

/** Words of the tools beside a page's title. */
export const toolsText = { overview: "总览", download: "下载数据", cite: "引用" } as const;
