import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { pick } from "../../wrapped-print.ts";
import { printed, total, type Cents } from "../facts/money.ts";
import type { Department } from "../facts/names.ts";
import {
  fiscalSources,
  gpbSources,
  isPersonnel,
  type Fleet,
  type Project,
  type Staff,
  type YearFacts,
} from "../facts/year.ts";
import { changed, compared } from "./compared.ts";
import type { Telling } from "./said-budget.ts";
import { threePublicSums } from "./tables.ts";

/** 机构设置: counts of units and offices. */
export function organisation({ scope, units, offices }: Department): SectionContent {
  const institutions = units.filter(({ nature }) => nature === "事业单位").length;
  const first: RowContent[] =
    scope === "unit" || units.length === 1
      ? [{ row: "subordinates", name: "下属预算单位", count: "无" }]
      : [{ row: "subordinates", name: "预算单位", count: String(units.length - 1) }];
  const kinds: RowContent[] =
    scope === "unit" || units.length === 1
      ? []
      : [
          { row: "administrative", name: "行政单位", count: "1" },
          { row: "institutions", name: "事业单位", count: String(institutions) },
        ];
  return {
    form: "organisation",
    rows: [...first, { row: "offices", name: "处室", count: String(offices.length) }, ...kinds],
  };
}

function countChange(now: number, before: number): string {
  return `${now < before ? "减少" : "增加"} ${String(Math.abs(now - before))}`;
}

/** 人员情况 of a budget. */
export function staffing(now: Staff, before: Staff): SectionContent {
  const people = ["serving", "retired", "pensioned"] as const;
  const names = { serving: "在职", retired: "退休", pensioned: "离休" };
  return {
    form: "staffing",
    rows: [
      { row: "posts", name: "编制数", count: String(now.posts) },
      { row: "staff", name: "实有人数", count: String(now.serving + now.retired + now.pensioned) },
      ...people.map((row) => ({
        row,
        name: names[row],
        count: String(now[row]),
        change: countChange(now[row], before[row]),
      })),
    ],
  };
}

const spentOn = [
  ["abroad", "因公出国（境）费"],
  ["vehicle-purchase", "公务用车购置费"],
  ["vehicle-running", "公务用车运行费"],
  ["reception", "公务接待费"],
] as const;

/** 十, 三公. */
export function threePublic({ now, before, chance }: Telling): SectionContent {
  const [sums, past] = [threePublicSums(now), threePublicSums(before)];
  const rows = spentOn.map(([row, name]) => ({ row, name, ...compared(sums[row] ?? 0, past[row] ?? 0, chance) }));
  const all = { row: "total", name: "“三公”经费", ...changed(sums["total"] ?? 0, past["total"] ?? 0) };
  return { form: "three-public", unit: "万元", rows: [all, ...rows] };
}

/** Projects whose money was carried over, in the order in which sentences name them. */
export function carried({ projects }: YearFacts): Project[] {
  return projects.filter(({ source }) => source.startsWith("carry")).toReversed();
}

const carriedUses = ["支付上年未完工程的尾款", "继续完成信息系统升级；分批验收", "按合同支付剩余款项"];

/** 十一: what was carried over, with its totals; withheld items say only that they are. */
export function carry({ now, chance }: Telling): SectionContent {
  const items = carried(now);
  if (items.length === 0) return { form: "said/carry", empty: "true" };
  const of = (source: string): Cents =>
    items.filter((item) => item.source === source).reduce((all, { spent }) => all + total(spent), 0);
  const [fiscal, other] = [of("carry-fiscal"), of("carry-other")];
  return {
    form: "said/carry",
    unit: "万元",
    rows: [
      { row: "total", name: "上年结转结余", amount: printed(fiscal + other) },
      { row: "fiscal", name: "财政拨款", amount: printed(fiscal) },
      { row: "other", name: "非财政拨款", amount: printed(other) },
      ...items.map(({ name, spent, withheld }) => ({
        name,
        amount: printed(total(spent)),
        use: withheld ? "完全不予公开" : `${pick(carriedUses, chance)}。`,
      })),
    ],
  };
}

function runningCost({ basics }: YearFacts): Cents {
  return basics
    .filter(({ source }) => gpbSources.includes(source))
    .flatMap(({ economic }) => Object.entries(economic))
    .reduce((all, [code, cents]) => (isPersonnel(code) ? all : all + cents), 0);
}

/** 十二（一）: the same as 公用经费 of 表6. */
export function operatingCost({ now, before, chance }: Telling, department: Department): SectionContent {
  const name = `${department.name}${String(now.year)}年的机关运行经费财政拨款预算`;
  return {
    form: "operating-cost",
    unit: "万元",
    rows: [{ row: "total", name, ...compared(runningCost(now), runningCost(before), chance) }],
  };
}

/** 十二（二）. */
export function procurement({ procurement: { goods, works, services, sme, micro } }: YearFacts): SectionContent {
  return {
    form: "procurement",
    unit: "万元",
    rows: [
      { row: "total", name: "政府采购预算", amount: printed(goods + works + services) },
      { row: "goods", name: "政府采购货物预算", amount: printed(goods) },
      { row: "works", name: "政府采购工程预算", amount: printed(works) },
      { row: "services", name: "政府采购服务预算", amount: printed(services) },
      { row: "sme", name: "面向中小企业预留政府采购项目预算金额", amount: printed(sme) },
      { row: "micro", name: "小微企业预留政府采购项目预算金额", amount: printed(micro) },
    ],
  };
}

/** 十二（三）. */
export function assets({ assets: owned, threePublic: spent }: YearFacts, scope: Department["scope"]): SectionContent {
  const fleet = Object.values(owned.fleet);
  const vehicles = (row: string, name: string, { count, value }: Fleet): RowContent => ({
    row,
    name,
    count: String(count),
    value: printed(value),
  });
  const all: Fleet = {
    count: fleet.reduce((sum, { count }) => sum + count, 0),
    value: fleet.reduce((sum, { value }) => sum + value, 0),
  };
  const whose = scope === "unit" ? "单位价值" : "部门价值";
  const bought = spent["vehicle-purchase"];
  return {
    form: "assets",
    unit: "万元",
    rows: [
      { row: "buildings", name: "房屋", area: printed(owned.area), value: printed(owned.buildings) },
      vehicles("vehicles", "车辆", all),
      vehicles("vehicles.general", "一般公务用车", owned.fleet.general),
      vehicles("vehicles.enforcement", "执法执勤用车", owned.fleet.enforcement),
      vehicles("vehicles.other", "其他车辆", owned.fleet.other),
      { row: "furniture", name: "办公家具", value: printed(owned.furniture) },
      { row: "other", name: "其他资产", value: printed(owned.other) },
      { row: "equipment-50", name: `${whose}50万元以上大型设备`, count: String(owned.equipment50) },
      { row: "equipment-100", name: `${whose}100万元以上大型设备`, count: String(owned.equipment100) },
      { row: "planned-vehicles", name: "安排购置车辆经费", value: bought === 0 ? "未安排" : printed(bought) },
      { row: "planned-equipment-50", name: "安排购置50万元以上大型设备", count: "0" },
      { row: "planned-equipment-100", name: `${whose}100万元以上大型设备`, count: "0" },
    ],
  };
}

/** Projects with a goal table of their own or, withheld, without: this year's, not what was carried over. */
export function projectsOf({ projects }: YearFacts, kind: "fiscal" | "other"): Project[] {
  return projects.filter(
    ({ source }) => !source.startsWith("carry") && fiscalSources.includes(source) === (kind === "fiscal"),
  );
}

function amountOf(projects: readonly Project[]): Cents {
  return projects.reduce((all, { spent }) => all + total(spent), 0);
}

/** 十二（四）: how many goals and projects, and their money. */
export function performance(facts: YearFacts, overall: Cents | undefined): SectionContent {
  const [fiscal, other] = [projectsOf(facts, "fiscal"), projectsOf(facts, "other")];
  const row = (id: string, name: string, count: number, amount: Cents): RowContent => ({
    row: id,
    name,
    count: String(count),
    amount: printed(amount),
  });
  return {
    form: "said/performance",
    unit: "万元",
    rows: [
      row("overall", "整体预算绩效目标", overall === undefined ? 0 : 1, overall ?? 0),
      row("fiscal-projects", "当年财政拨款项目", fiscal.length, amountOf(fiscal)),
      row("other-projects", "当年非财政拨款项目", other.length, amountOf(other)),
    ],
  };
}

/** 十二（五）: withheld projects counted and summed, or that there is nothing more to say. */
export function otherMatters({ projects }: YearFacts, scope: Department["scope"]): SectionContent {
  const withheld = projects.filter((project) => project.withheld);
  if (withheld.length === 0)
    return {
      form: "said/other",
      rows: [{ row: "o1", reason: `本${scope === "unit" ? "单位" : "部门"}无其他需说明的事项。` }],
    };
  const amount = printed(amountOf(withheld));
  return {
    form: "said/withheld",
    unit: "万元",
    rows: [{ row: "total", name: "涉密项目", count: String(withheld.length), amount }],
  };
}
