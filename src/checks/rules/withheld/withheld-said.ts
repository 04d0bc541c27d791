import type { FigureEntry, RowEntry } from "../../../compile/entry.ts";
import { meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";
import { withheldKeys } from "../projects/amounts.ts";
import { inUnit, middleOf, rangeOf, sumRanges } from "../ranges.ts";
import { sayFigure, shown } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** The number and money of secret projects in the closing sentence are those of the withheld rows of tables 7 and 11. */
export const withheldSaid = defineRule({
  id: "withheld-said",
  severity: "error",
  title: {
    zh: "所说的涉密项目个数、金额＝表7、表11不予公开各行之和",
    en: "Secret projects said are the withheld rows of tables 7 and 11",
  },
  ground: {
    zh: "不予公开的项目在表中以代号列出金额，合计应与说明一致。",
    en: "Withheld projects stand in the tables under code names; their sum is what the explanation says.",
  },
  look: (context) => {
    const withheld = withheldKeys(context);
    const rows = ["xj/7", "xj/11"]
      .flatMap((form) => context.figures.findSection(form)?.rows ?? [])
      .filter(({ project = "" }) => withheld.has(project));
    const count = context.figures.findFigure("said/withheld", "total", "count");
    const amount = context.figures.findFigure("said/withheld", "total", "amount");
    return [...(count ? judgeCount(context, count, rows) : []), ...(amount ? judgeAmount(context, amount, rows) : [])];
  },
});

function judgeCount(context: RuleContext, count: FigureEntry, rows: readonly RowEntry[]): Verdict[] {
  const number = new Set(rows.map(({ project }) => project)).size;
  const ids = [count.id, ...amountsOf(rows).map(({ id }) => id)];
  if (count.value === undefined) return [settled("unchecked", ids)];
  if (Number(count.value) === number) return [settled("held", ids)];
  const said = sayFigure(context, count);
  return [
    failed(ids, {
      severity: "warning",
      expected: String(number),
      actual: count.value,
      message: {
        zh: `${said.zh}，而表7、表11列出不予公开的项目${number}个。请核对个数。`,
        en: `${said.en}, but tables 7 and 11 list ${number} withheld projects. Check the number.`,
      },
    }),
  ];
}

function judgeAmount(context: RuleContext, amount: FigureEntry, rows: readonly RowEntry[]): Verdict[] {
  const parts = amountsOf(rows);
  const [own, sum] = [rangeOf(amount), sumRanges(parts)];
  const ids = [amount.id, ...parts.map(({ id }) => id)];
  if (rows.length === 0) return [];
  if (!own || !sum || parts.length < rows.length) return [settled("unchecked", ids)];
  if (meet(own, sum)) return [settled("held", ids)];
  const [said, total] = [sayFigure(context, amount), inUnit(middleOf(sum), amount.unit)];
  return [
    failed(ids, {
      expected: total,
      actual: amount.value ?? amount.printed,
      message: {
        zh: `${said.zh}，而表7、表11不予公开各行之和为${shown(total, amount.unit)}。请核对金额。`,
        en: `${said.en}, but the withheld rows of tables 7 and 11 add up to ${shown(total, amount.unit)}. Check the amounts.`,
      },
    }),
  ];
}

function amountsOf(rows: readonly RowEntry[]): FigureEntry[] {
  return rows.flatMap((row) => figureOf(row, "total") ?? []);
}
