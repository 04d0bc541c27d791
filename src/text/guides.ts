/** Words of the glossary, the page about the data files and the page about the site. Places in braces are filled. */
export const glossaryText = {
  title: "词语",
  description: "预算、决算公开里常见的{count}个词，各用一两句话说清楚。",
  intro: "公开文件里常见的词，用一两句话说清楚。右边的英文是程序、数据和网址里用的名字。",
  aliases: "也叫：{names}",
  said: "公开文件里的解释：",
  othersTitle: "公开文件还解释了这些词",
  others: "这些词在公开的原文里有解释，本站照录，没有另写。",
} as const;

/** Words of the page about the data files. */
export const dataText = {
  title: "下载数据",
  description: "全部数据文件：每个文件装了什么、每一栏的意思、许可和引用方法。",
  intro: "全站的数都在这几个文件里，一个文件一张表，用电子表格或任何程序都能打开。文件是UTF-8编码的CSV，首行是栏名。",
  files: "有哪些文件",
  file: "文件",
  about: "内容",
  rows: "行数",
  package: "datapackage.json",
  packageAbout: "以上各文件的说明书（Data Package 第2版）：栏目、类型、主键、校验值。",
  columns: "各栏的意思",
  column: "栏",
  meaning: "意思",
  type: "类型",
  key: "主键",
  words: "只取：{words}",
  promise: "数是准的",
  promises: [
    "金额从不经过小数换算：里面按分存成整数，旁边留着原文印的字样（printed 栏），amount_yuan 是元，两位小数。",
    "空格子是原文没有印，不是零；印了的零是 0.00。不予公开、未安排、印坏了的字，各有自己的状态（state 栏），不会变成数。",
    "原文有误的地方照录，不作更正。同样的内容，每次生成的文件逐字节相同。",
    "figure_id 去掉 index.html 就是这个数在本站的地址，永远不变；加起来之前请看 leaf 栏，只有 true 的行才能相加而不重复。",
  ],
  licence: "许可与引用",
  licenceSaid: "数据按 {licence} 提供，使用时请注明出处。",
  cite: "引用整份公开：{example}",
  citeFigure: "引用一个数：写上它的地址（figure_id），例如 {example}。",
  citePattern: "{body}. {title}[Z]. {date}. {address}",
  undated: "公开日期未知",
  types: { string: "文字", integer: "整数", number: "数", boolean: "是否", date: "日期" },
} as const;

/** Words of the page about the site. */
export const aboutText = {
  id: "about",
  title: "关于",
  description: "这个网站收录了什么，怎样保证数字不错，怎样引用。",
  none: "发布者还没有写这一页。",
} as const;
