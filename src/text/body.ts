/** Words of a body's page. Places in braces are filled. */
export const bodyText = {
  bodies: "部门",
  leaf: "单位",
  description: "{name}：名称与沿革、历年公开的预算与决算。",
  lede: "本站收录了这一脉络的{count}，最近一份是{newest}。",
  ledeCount: "{count}份公开",
  ledeNone: "本站没有收录以它为主体的公开文件。",
  facts: "基本情况",
  parent: "主管部门",
  nature: "单位性质",
  children: "下属单位",
  note: "备注",
  history: "名称与沿革",
  named: "名称",
  event: "机构改革",
  basis: "依据：{basis}",
  from: "{from}起",
  until: "至{until}",
  between: "{from}至{until}",
  always: "一直",
  disclosures: "历年公开",
  trend: "历年收支",
  totals: { incomeTotal: "收入总计", expenditureTotal: "支出总计", spent: "实际支出" },
  appears: "出现在",
  appearsIn: "{count}个项目",
  listed: "列为下属单位",
} as const;

/** Heads of the table of a body's disclosures. */
export const bodyDisclosuresText = {
  year: "年度",
  title: "公开文件",
  total: "总额，{unit}",
  date: "公开日期",
} as const;
