import type { Form } from "../forms/form.ts";

/** A row of an invented table: what every layout must give back. */
export interface PaperRow {
  readonly group: string;
  readonly row?: string;
  readonly body?: string;
  /** Digits printed before the name; empty where none are. */
  readonly code: string;
  readonly name: string;
  readonly project?: string;
  /** Printed figures by column id. */
  readonly figures: Readonly<Record<string, string>>;
}

/** An invented table of a known form. */
export interface PaperTable {
  readonly form: Form;
  readonly rows: readonly PaperRow[];
}

/** Codes of which the invented budgets are made; a short list of long and short names. */
export const paperCodes: Readonly<Record<string, string>> = {
  "201": "一般公共服务支出",
  "20131": "党委办公厅（室）及相关机构事务",
  "2013101": "行政运行",
  "2013102": "一般行政管理事务",
  "2013199": "其他党委办公厅（室）及相关机构事务支出",
  "208": "社会保障和就业支出",
  "20805": "行政事业单位养老支出",
  "2080505": "机关事业单位基本养老保险缴费支出",
  "2080506": "机关事业单位职业年金缴费支出",
  "212": "城乡社区支出",
  "21208": "国有土地使用权出让收入安排的支出",
  "2120803": "城市建设支出",
};
/** Codes of the invented basic expenditure. */
export const paperEconomicCodes: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "30101": "基本工资",
  "30103": "奖金",
  "302": "商品和服务支出",
  "30201": "办公费",
  "30217": "公务接待费",
  "30231": "公务用车运行维护费",
  "303": "对个人和家庭的补助",
  "30302": "退休费",
};

/** 元 by column. */
export type Sums = Record<string, number>;
/** Sums column by column. */
export function add(...all: readonly Sums[]): Sums {
  const total: Sums = {};
  for (const sums of all)
    for (const [column, yuan] of Object.entries(sums)) total[column] = (total[column] ?? 0) + yuan;
  return total;
}

/** Sum over the columns. */
export function sumOf(sums: Sums): number {
  return Object.values(sums).reduce((total, yuan) => total + yuan, 0);
}

/** 元 as 万元 with two decimals and separators; nothing where there is nothing. */
export function figuresOf(sums: Sums): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sums).flatMap(([column, yuan]) => {
      if (yuan === 0) return [];
      const [whole = "", fraction = ""] = (Math.round(yuan / 100) / 100).toFixed(2).split(".");
      return [[column, `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`]];
    }),
  );
}

/** Rows of a list of codes: every 项 with the 款 and 类 above it. */
export function treeRows(
  leaves: readonly { code: string; sums: Sums; project?: string; level?: number }[],
  names: Readonly<Record<string, string>>,
  body?: string,
): PaperRow[] {
  const whose = body === undefined ? {} : { body };
  const above = new Map<string, Sums>();
  for (const { code, sums } of leaves)
    for (let length = 3; length < code.length; length += 2)
      above.set(code.slice(0, length), add(above.get(code.slice(0, length)) ?? {}, sums));
  const rows = [
    ...[...above].map(([code, sums]) => ({ code, sums, project: undefined })),
    ...leaves.map((leaf) => ({ ...leaf, project: leaf.project })),
  ];
  const order = (code: string): string => code.padEnd(7, "-");
  return rows
    .sort((a, b) => (order(a.code) < order(b.code) ? -1 : order(a.code) > order(b.code) ? 1 : 0))
    .map(({ code, sums, project }) => ({
      group: "rows",
      row: code,
      ...whose,
      code,
      name: names[code] ?? code,
      ...(project === undefined ? {} : { project }),
      figures: figuresOf(sums),
    }));
}
