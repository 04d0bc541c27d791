import type { SourceLine } from "../import/source.ts";

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

/** Numbers from 0 to 1 that are the same for the same seed. */
export type Chance = () => number;

/** A source of chance for tests that must fail the same way twice. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  ..."政务服务窗口设备运行维护培训次数人员数量质量系统平台数据安全项目建设市民公共资源交易中心及时率合格保障提升有效持续优化",
];
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

function pick<T>(from: readonly T[], chance: Chance): T {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
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

/** Cuts a text at a column's edge as a typesetter does: no closing mark begins a line, words of Latin letters and digits stay whole if they fit. */
function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[（][^）]|[\x21-\x7E]+|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((word) => (widthOf(word) > width ? [...word] : [word]))) {
    const hangs = /^[，。、）,%]$/.test(piece);
    if (line !== "" && widthOf(line + piece) > width && !hangs) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7E]/.test(character) ? 1 : 2), 0);
}

/** A blank between a number and a word, as extraction leaves one now and then. */
function spaced(line: string, chance: Chance): string {
  return line.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, () => (chance() < 0.3 ? " " : ""));
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
  const lines: SourceLine[] = [];
  let number = 100;
  for (const text of printed) {
    number += chance() < 0.15 ? 1 : 2;
    lines.push({ number, text: spaced(text, chance) });
  }
  return lines;
}

/** Cells of one line stand beside each other on a printed line now and then. */
function printCells(cells: readonly (readonly string[])[], chance: Chance): string[] {
  const printed: string[] = [];
  let open = false;
  for (const cell of cells) {
    const last = printed.at(-1);
    if (open && cell.length === 1 && last !== undefined && chance() < 0.5)
      printed[printed.length - 1] = `${last} ${cell[0] ?? ""}`;
    else printed.push(...cell);
    open = cell.length === 1;
  }
  return printed;
}
