import type { ClauseContent, RowContent } from "../../../schema/content.ts";
import { type Chance, pick } from "../../wrapped-print.ts";
import { cut, happens, several, whole } from "../draw.ts";
import { printed, total } from "../facts/money.ts";
import { gpbSources, type Project, type YearFacts } from "../facts/year.ts";
import { tell } from "./reasons.ts";

const bases = [
  "根据《江湾市公共服务管理办法》（江政办〔2021〕18号）设立",
  "依据《关于加强公共设施养护的通知》、《公共服务标准（2022-2026年）》等文件要求，保障日常业务开展",
  "按照江党办发【2023】7号文件精神；结合《全市年度工作要点》设立此项目",
  "为保障{3}个窗口运行设立",
];
/** What a column of 表7 is spent on, in the words of the economic classification. */
const things: Readonly<Record<string, readonly string[]>> = {
  goods: [
    ...["办公费", "委托业务费", "维修（护）费", "印刷费", "邮电费", "培训费", "劳务费", "租赁费", "差旅费"],
    "其他商品和服务支出",
  ],
  wages: ["伙食补助费", "其他工资福利支出"],
  households: ["生活补助", "奖励金", "助学金"],
  construction: ["房屋建筑物购建", "基础设施建设"],
  capital: ["专用设备购置费", "办公设备购置", "信息网络及软件购置更新"],
  enterprise: ["费用补贴"],
  other: ["其他支出"],
};
const subsidy = ["funding", "recipients", "standard", "scope", "manner", "procedure", "benefit"] as const;
const withheldWord = "完全不予公开";

/** 资金分配: parts of the amount, in 万元 as clerks write them, with a sum now and then; and the sentence that lists them. */
function inventAllocation(
  project: Project,
  chance: Chance,
): { readonly rows: readonly RowContent[]; readonly text: string } {
  const short = (cents: number): string => {
    const text = printed(cents, true);
    return happens(0.6, chance) ? text.replace(/\.?0+$/, "") : text;
  };
  const items = Object.entries(project.spent).flatMap(([column, spent]) => {
    const names = several(things[column] ?? [], whole(1, 3, chance), chance);
    return cut(spent, names.length, chance).map((cents, index) => ({ name: names[index] ?? "", amount: short(cents) }));
  });
  const stated = happens(0.3, chance) && items.length > 1;
  const sum = { name: pick(["合计", "共计"], chance), amount: short(total(project.spent)) };
  const mark = pick(["，", "、", "；"], chance);
  const listed = [...items, ...(stated ? [sum] : [])];
  const text = listed.map(({ name, amount }) => `${name}${amount}万元`).join(mark);
  const rows = listed.map((item, index) => ({
    row: index < items.length ? `a${String(index + 1)}` : "allocation-total",
    ...item,
  }));
  return { rows, text: text + pick(["。", "", "。"], chance) };
}

function scaleOf(project: Project, undertaker: string, year: number, chance: Chance): RowContent {
  const common = { row: "scale", amount: printed(total(project.spent)), undertaker };
  if (project.withheld) {
    const more = happens(0.4, chance) ? subsidy.map((column) => [column, withheldWord] as const) : [];
    return {
      ...common,
      basis: withheldWord,
      allocation: withheldWord,
      period: withheldWord,
      ...Object.fromEntries(more),
    };
  }
  const basis = tell(pick(bases, chance));
  const text = String(year);
  return {
    ...common,
    basis: `${basis.text}。`,
    period: `${text}年1月1日-${text}年12月31日`,
    ...(basis.cites.length > 0 ? { cites: basis.cites } : {}),
  };
}

function clauseOf(project: Project, undertaker: string, year: number, chance: Chance): ClauseContent {
  const scale = scaleOf(project, undertaker, year, chance);
  const common = { project: "", name: project.name, unit: "万元" };
  if (project.withheld) return { ...common, rows: [scale] };
  const { rows, text } = inventAllocation(project, chance);
  return { ...common, rows: [{ ...scale, allocation: text }, ...rows] };
}

/** 七: one clause for each project of 表7, in any order. */
export function clausesOf(facts: YearFacts, undertakers: ReadonlyMap<string, string>, chance: Chance): ClauseContent[] {
  return facts.projects
    .filter(({ source }) => gpbSources.includes(source))
    .map((project) => clauseOf(project, undertakers.get(project.unit) ?? "", facts.year, chance));
}
