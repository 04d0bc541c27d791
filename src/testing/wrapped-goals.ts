import type { SourceLine } from "../import/text/source.ts";
import { type Chance, pick, printCells, syllables, toLines, wrap } from "./wrapped-print.ts";

/** An indicator of an invented goal table; a text left out is a blank cell. */
export interface InventedRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly basis: string;
  readonly previous?: string;
  readonly weight: string;
  readonly rule: string;
  readonly evidence: string;
}

/** An invented goal table, and its lines as extracted page text prints them: every cell wrapped, borders and blank cells gone. */
export interface InventedTable {
  readonly rows: readonly InventedRow[];
  readonly lines: readonly SourceLine[];
}

const grades = [
  "有效保障",
  "有效提升",
  "持续优化",
  "高效推进完善",
  "按时提供月报、年度报告",
  "提高",
  "零差错",
  "基本达到预期",
];
const units = ["个", "台", "%", "万元", "小时", "次", "年", "分钟", "", "万条"];
const levels = [
  ["产出指标", ["数量指标", "质量指标", "时效指标"]],
  ["成本指标", ["经济成本指标"]],
  ["效益指标", ["社会效益指标", "经济效益指标"]],
  ["满意度指标", ["满意度指标"]],
] as const;
const bases = ["计划标准", "历史标准", "自定义", "行业或国家标准", "预算支出标准"];
const rules = ["按照完成比例赋分", "直接赋分", "按评判等级赋分", "满意度赋分"];
const evidence = ["正式材料", "工作资料", "原始凭证", "说明材料"];

/** Invents a goal table and prints it in columns of chance widths. */
export function inventTable(chance: Chance): InventedTable {
  const rows: InventedRow[] = [];
  const count = 3 + Math.floor(chance() * 8);
  const groups = levels.flatMap(([level1, second]) => second.map((level2) => ({ level1, level2 })));
  const places = Array.from({ length: count }, () => Math.floor(chance() * groups.length)).sort((a, b) => a - b);
  const weights = inventWeights(count, chance);
  places.forEach((place, index) => {
    const { level1, level2 } = groups[place] ?? { level1: "产出指标", level2: "数量指标" };
    rows.push({ level1, level2, ...inventRow(chance), weight: weights[index] ?? "10" });
  });
  return { rows, lines: printRows(rows, chance) };
}

function inventWeights(count: number, chance: Chance): string[] {
  let rest = 9000;
  const step = chance() < 0.5 ? 100 : 1;
  return Array.from({ length: count }, (_, index) => {
    const share =
      index === count - 1
        ? rest
        : Math.max(step, Math.floor(((rest / (count - index)) * (0.5 + chance())) / step) * step);
    rest -= share;
    return share % 100 === 0 ? String(share / 100) : (share / 100).toFixed(2);
  });
}

function inventRow(chance: Chance): Omit<InventedRow, "level1" | "level2" | "weight"> {
  const words = Array.from({ length: 3 + Math.floor(chance() * 26) }, () => pick(syllables, chance)).join("");
  const name =
    words +
    pick(["", "", "（个）", "24小时", "，", "。", "EMS寄件数"], chance).replace("，", `，${pick(syllables, chance)}率`);
  const number = (chance() < 0.3 ? chance() * 500 : Math.floor(chance() * 2000)).toFixed(chance() < 0.2 ? 2 : 0);
  const unit = pick(units, chance);
  const target =
    chance() < 0.3 ? pick(grades, chance) : pick(["＞=", "＜=", "=", "≥", "≤", ">="], chance) + number + unit;
  const previous = inventPrevious(target, unit, chance);
  const listed = evidence.filter(() => chance() < 0.7);
  return {
    name,
    target,
    basis: pick(bases, chance),
    ...(previous === undefined ? {} : { previous }),
    rule: pick(rules, chance),
    evidence: (listed.length > 0 ? listed : evidence).join(","),
  };
}

function inventPrevious(target: string, unit: string, chance: Chance): string | undefined {
  const turn = chance();
  if (turn < 0.3) return undefined;
  if (turn < 0.5) return target;
  if (turn < 0.7) return String(Math.floor(chance() * 500)) + unit;
  if (turn < 0.8) return String(Math.floor(chance() * 500));
  return pick(["新增指标，无上年完成值", "未开展", "完全达到预期目标", "提升"], chance);
}

function printRows(rows: readonly InventedRow[], chance: Chance): SourceLine[] {
  const nameWidth = 14 + 2 * Math.floor(chance() * 6);
  const narrow = 5 + Math.floor(chance() * 3);
  const printed: string[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (index > 0 && chance() < 0.08) printed.push(String(40 + index));
    const previous = row.previous === undefined ? [] : wrap(row.previous, narrow);
    const cut =
      previous.length > 1 && chance() < 0.2 ? 1 + Math.floor(chance() * (previous.length - 1)) : previous.length;
    const cells = [
      ...(row.level1 === above?.level1 ? [] : [wrap(row.level1, narrow)]),
      ...(row.level1 === above?.level1 && row.level2 === above.level2 ? [] : [wrap(row.level2, narrow)]),
      wrap(row.name, nameWidth),
      wrap(row.target, narrow),
      [row.basis],
      ...(cut > 0 ? [previous.slice(0, cut)] : []),
      [row.weight],
      wrap(row.rule, 14),
      wrap(row.evidence, 14),
    ];
    printed.push(...printCells(cells, chance));
    // A page break: what is left of the tallest cell stands on the next page, whose first line begins with a blank.
    printed.push(...previous.slice(cut).map((line, order) => (order === 0 ? ` ${line}` : line)));
  });
  return toLines(printed, chance);
}
