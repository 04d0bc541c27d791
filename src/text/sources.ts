/** A name and how it is written where there is little room. */
export interface ShortName {
  readonly name: string;
  readonly short: string;
}

/** Sources of money by column of the income tables, as charts call them. */
export const sourceNames: Readonly<Record<string, ShortName>> = {
  gpb: { name: "一般公共预算拨款", short: "一般公共预算" },
  "gpb-transfer": { name: "上级一般公共预算转移支付", short: "上级转移支付" },
  fund: { name: "政府性基金预算拨款", short: "政府性基金" },
  "fund-transfer": { name: "上级政府性基金转移支付", short: "上级基金转移" },
  capital: { name: "国有资本经营预算拨款", short: "国有资本经营" },
  "capital-transfer": { name: "上级国有资本经营转移支付", short: "上级国资转移" },
  "fiscal-account": { name: "财政专户核拨", short: "财政专户" },
  own: { name: "单位资金", short: "单位资金" },
  "carry-fiscal": { name: "财政拨款结转", short: "财政结转" },
  "carry-other": { name: "非财政拨款结转结余", short: "其他结转" },
  fiscal: { name: "财政拨款收入", short: "财政拨款" },
  superior: { name: "上级补助收入", short: "上级补助" },
  institution: { name: "事业收入", short: "事业收入" },
  business: { name: "经营收入", short: "经营收入" },
  affiliated: { name: "附属单位上缴收入", short: "下属上缴" },
  other: { name: "其他收入", short: "其他收入" },
  "used-balance": { name: "使用非财政拨款结余", short: "动用结余" },
  opening: { name: "年初结转和结余", short: "年初结转" },
};

/** Uses of money, as charts call them. */
export const useNames: Readonly<Record<string, ShortName>> = {
  project: { name: "项目支出", short: "项目支出" },
  basic: { name: "基本支出", short: "基本支出" },
  upward: { name: "上缴上级支出", short: "上缴上级" },
  business: { name: "经营支出", short: "经营支出" },
  subsidy: { name: "对附属单位补助支出", short: "补助下属" },
  distribution: { name: "结余分配", short: "结余分配" },
  closing: { name: "年末结转和结余", short: "年末结转" },
};

/** Words of the picture of where money comes from and goes to. */
export const flowText = {
  title: "钱从哪里来，用到哪里去",
  fromHead: "从哪里来",
  classHead: "用在哪一类",
  totalHead: "总计",
  useHead: "是项目还是日常",
  useHeadShort: "项目 · 日常",
  goneHead: "用到哪里去",
  finding: "{sourceShare}来自{source}，{useShare}是{use}",
  share: "占{share}",
  summary: "资金流向：{sources}，流向{uses}，单位{unit}。",
  caption: "出处：",
  proportional: "带的粗细与金额成比例。",
  notSaid: "文件没有说收支总计，所以收入与支出分开画。",
  numbers: "看这张图的数字",
  region: "资金来去表",
  functionHead: "功能分类",
  sourceHead: "来源",
  useTableHead: "去向",
  total: "总计",
  carryNote: "结转是上年安排了、没有用完，转到今年接着用的钱。",
  ownNote: "单位资金是下属事业单位自己的收入，不是财政拨款。",
  basicNote: "基本支出是养人和日常办公的钱；项目支出是为一件具体的事另外安排的钱。",
} as const;
