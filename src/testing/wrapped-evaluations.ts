import type { SourceLine } from "../import/text/source.ts";
import { type Chance, pick, printCells, syllables, toLines, wrap } from "./wrapped-print.ts";

/** An indicator of an invented evaluation; a text left out is a blank cell. */
export interface EvaluatedRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly basis?: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly note?: string;
}

/** An invented evaluation of a project or of a whole body, and its lines as extracted page text prints them. */
export interface EvaluatedTable {
  readonly form: "evaluation" | "evaluation-overall";
  readonly rows: readonly EvaluatedRow[];
  readonly lines: readonly SourceLine[];
}

const levels = {
  evaluation: [
    "产出指标/数量指标",
    "产出指标/质量指标",
    "产出指标/时效指标",
    "成本指标/经济成本指标",
    "效益指标/社会效益指标",
  ],
  "evaluation-overall": [
    "运行成本/质量指标",
    "运行成本/成本指标",
    "管理效率/质量指标",
    "履职效能/数量指标",
    "履职效能/质量指标",
  ],
} as const;
const units = ["个", "次", "%", "万元", "元/月", "小时", ""];
const bases = ["工作计划", "政策制度", "预算公开", "“十四五”规划"];
const notes = [
  "因政策原因，未及时使用工作经费，故有偏差",
  "社保基数调整",
  "超额完成任务",
  "项目进度滞后，资金支付推迟到下一年度",
];

/** Invents an evaluation and prints it in columns of chance widths. */
export function inventEvaluation(chance: Chance): EvaluatedTable {
  const form = chance() < 0.6 ? "evaluation" : "evaluation-overall";
  const count = 3 + Math.floor(chance() * 7);
  const places = Array.from({ length: count }, () => Math.floor(chance() * levels[form].length)).sort((a, b) => a - b);
  let rest = 90;
  const rows = places.map((place, index): EvaluatedRow => {
    const share = index === count - 1 ? rest : Math.max(1, Math.floor((rest / (count - index)) * (0.5 + chance())));
    rest -= share;
    const [level1 = "", level2 = ""] = (levels[form][place] ?? "").split("/");
    return { level1, level2, ...inventRow(form, share, chance) };
  });
  return { form, rows, lines: printRows(rows, chance) };
}

function inventRow(
  form: EvaluatedTable["form"],
  weight: number,
  chance: Chance,
): Omit<EvaluatedRow, "level1" | "level2"> {
  const name = Array.from({ length: 3 + Math.floor(chance() * 14) }, () => pick(syllables, chance)).join("");
  const isFull = chance() < 0.6;
  const score = isFull ? String(weight) : (weight * chance()).toFixed(2);
  const isOverall = form === "evaluation-overall";
  const note = !isOverall && chance() < (isFull ? 0.1 : 0.6) ? pick(notes, chance) : undefined;
  return {
    name,
    ...inventValues(isOverall, chance),
    ...(isOverall ? { basis: pick(bases, chance) } : {}),
    weight: String(weight),
    score,
    ...(note === undefined ? {} : { note }),
  };
}

function inventValues(isOverall: boolean, chance: Chance): { target: string; actual: string } {
  const turn = chance();
  if (turn < 0.08) return { target: "2023年12月31日", actual: isOverall ? "2023年12月31日" : "=2023年12月31日" };
  if (turn < 0.28) {
    const target = pick(["有效", "有效保障", "持续提升"], chance);
    return { target, actual: chance() < 0.8 ? target : pick(["基本达成", "达成年度指标"], chance) };
  }
  const unit = pick(units, chance);
  const sign = !isOverall && chance() < 0.8 ? "=" : "";
  const number = (): number => Math.floor(chance() * 2000);
  return { target: `${pick([">=", "<=", "="], chance)}${number()}${unit}`, actual: `${sign}${number()}${unit}` };
}

function printRows(rows: readonly EvaluatedRow[], chance: Chance): SourceLine[] {
  const nameWidth = 10 + 2 * Math.floor(chance() * 6);
  const valueWidth = pick([8, 9, 10, 12], chance);
  const noteWidth = pick([12, 14, 16], chance);
  const printed: string[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const note = row.note === undefined ? [] : wrap(row.note, noteWidth);
    const behind = note.length === 1 && chance() < 0.7 ? note.splice(0) : [];
    const cells = [
      ...(row.level1 === above?.level1 ? [] : [wrap(row.level1, 8)]),
      ...(row.level1 === above?.level1 && row.level2 === above.level2 ? [] : [wrap(row.level2, 10)]),
      wrap(row.name, nameWidth),
      wrap(row.target, valueWidth),
      ...(row.basis === undefined ? [] : [[row.basis]]),
      wrap(row.actual, valueWidth),
      [[row.weight, row.score, ...behind].join(" ")],
    ];
    printed.push(...printCells(cells, chance), ...note);
  });
  return toLines([...printed, "总分 100 88.20 分"], chance);
}
