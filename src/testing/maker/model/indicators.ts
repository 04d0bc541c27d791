import type { RowContent } from "../../../schema/content.ts";
import { type Chance, pick } from "../../wrapped-print.ts";
import { cut, happens, whole } from "../draw.ts";

/** A kind of indicator: where it stands, what it may be called, and what its target looks like. */
interface Kind {
  readonly level1: string;
  readonly level2: string;
  readonly names: readonly string[];
  readonly sign: ">=" | "<=" | "=" | "";
  readonly unit: string;
  readonly most: number;
}

const countNames = [
  "服务窗口数量（个）",
  "开展业务培训次数",
  "维护信息系统数量",
  "办理事项数量",
  "巡查管护河道及附属设施数量",
];
const rateNames = ["设备验收合格率", "群众诉求办结率", "业务系统正常运行率", "资金使用合规率（%）"];
const costNames = ["办公用品购置费用", "信息系统运行维护及技术支持服务费用", "培训费用", "窗口设备购置成本"];
const effectNames = ["提升公共服务水平，方便企业和群众办事", "有效保障各项业务顺利开展", "改善人居环境"];
const grades = ["有效提升", "有效保障", "持续改善", "明显提高"];

const kinds: readonly Kind[] = [
  { level1: "产出指标", level2: "数量指标", names: countNames, sign: ">=", unit: "个", most: 300 },
  { level1: "产出指标", level2: "质量指标", names: rateNames, sign: ">=", unit: "%", most: 100 },
  {
    level1: "产出指标",
    level2: "时效指标",
    names: ["事项办理时限", "故障平均响应时间"],
    sign: "<=",
    unit: "小时",
    most: 72,
  },
  { level1: "成本指标", level2: "经济成本指标", names: costNames, sign: "<=", unit: "万元", most: 900 },
  { level1: "效益指标", level2: "社会效益指标", names: effectNames, sign: "", unit: "", most: 0 },
  {
    level1: "满意度指标",
    level2: "满意度指标",
    names: ["服务对象满意度", "群众满意度"],
    sign: ">=",
    unit: "%",
    most: 100,
  },
];
const evidence = ["正式材料", "工作资料", "原始凭证", "说明材料"];

/** An indicator before its weight and its texts are known. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  /** Target without its sign, for what was reached. */
  readonly reached: string;
  readonly isGrade: boolean;
  readonly sign: Kind["sign"];
}

function inventIndicator(kind: Kind, used: Set<string>, chance: Chance): Indicator | undefined {
  const free = kind.names.filter((name) => !used.has(name));
  const isTooDear = kind.most < 1 && kind.sign !== "";
  if (free.length === 0 || isTooDear) return undefined;
  const name = pick(free, chance);
  used.add(name);
  const number = kind.unit === "%" ? whole(80, 100, chance) : whole(1, kind.most, chance);
  const digits =
    kind.unit === "万元" && happens(0.5, chance) ? `${String(number)}.${String(whole(1, 9, chance))}` : String(number);
  const isGrade = kind.sign === "";
  const reached = isGrade ? pick(grades, chance) : digits + kind.unit;
  // To be quicker than asked, or better than a rate below 100 %, never misses a target.
  const mayBeExact = kind.unit === "%" ? number === 100 : kind.unit !== "小时";
  const sign = isGrade ? "" : happens(0.2, chance) && mayBeExact ? "=" : kind.sign;
  return { level1: kind.level1, level2: kind.level2, name, target: sign + reached, reached, isGrade, sign };
}

/** The indicators of one table in official order, one of each kind or several; their costs add up to no more than the money, in 万元. */
export function inventIndicators(chance: Chance, money: number, most = 3): Indicator[] {
  const used = new Set<string>();
  return kinds.flatMap((kind, index) => {
    const count = index === 0 ? whole(1, most, chance) : whole(0, most - 1, chance);
    const own =
      kind.unit === "万元" ? { ...kind, most: Math.min(kind.most, Math.floor(money / (most - 1)) - 1) } : kind;
    return Array.from({ length: count }, () => inventIndicator(own, used, chance) ?? []).flat();
  });
}

/** Weights that add up to a sum, as printed: whole, or with two decimals. */
export function inventWeights(count: number, sum: number, chance: Chance): string[] {
  if (happens(0.6, chance)) return cut(sum, count, chance).map(String);
  return cut(sum * 100, count, chance).map((part) => (part / 100).toFixed(2));
}

/** The rows of a goal table for so much money, in 万元. */
export function goalRows(money: number, chance: Chance): RowContent[] {
  const indicators = inventIndicators(chance, money);
  const weights = inventWeights(indicators.length, 90, chance);
  return indicators.map(({ level1, level2, name, target, reached, isGrade }, index) => {
    const listed = evidence.filter(() => chance() < 0.7);
    const previous = happens(0.2, chance) ? undefined : pick([reached, reached, "当年指标无上年完成值"], chance);
    return {
      row: `i${String(index + 1)}`,
      name,
      level1,
      level2,
      target,
      basis: pick(["计划标准", "历史标准", "计划标准", "行业或国家标准", "自定义"], chance),
      ...(previous === undefined ? {} : { previous }),
      weight: weights[index] ?? "",
      rule: isGrade ? "按评判等级赋分" : level1 === "满意度指标" ? "满意度赋分" : "按照完成比例赋分",
      evidence: (listed.length > 0 ? listed : evidence).join(","),
    };
  });
}

/** The rows of an overall goal table for so much money, in 万元. */
export function overallRows(money: number, chance: Chance): RowContent[] {
  const indicators = inventIndicators(chance, money, 2).filter(({ level1 }) => level1 !== "满意度指标");
  const weights = inventWeights(indicators.length, 90, chance);
  return indicators.map(({ level2, name, target }, index) => ({
    row: `i${String(index + 1)}`,
    name,
    level1: "履职效能",
    level2: level2 === "经济成本指标" ? "成本指标" : level2,
    target,
    basis: pick(["《关于加强公共服务管理的意见》", "年度工作计划", "《公共服务标准》（江政办〔2021〕18号）"], chance),
    weight: weights[index] ?? "",
  }));
}
