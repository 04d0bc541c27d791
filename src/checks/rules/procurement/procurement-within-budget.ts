import type { FigureEntry } from "../../../compile/entry.ts";
import { subtract } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { inUnit, isAbove, middleOf, rangeOf } from "../ranges.ts";
import { sayFigure, shown } from "../said.ts";
import { defineRule, failed, type Found, settled, type Verdict } from "../verdict.ts";

/** The cells of total expenditure and of 人员经费, by kind of disclosure. */
const cells: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  budget: [
    ["xj/3", "total", "total"],
    ["xj/6", "total", "personnel"],
  ],
  final: [
    ["said/final-expenditure", "total", "amount"],
    ["said/final-gpb-basic", "personnel", "amount"],
  ],
};

/** Procurement is no more than all expenditure but that on staff. */
export const procurementWithinBudget = defineRule({
  id: "procurement-within-budget",
  severity: "warning",
  title: { zh: "政府采购不超过支出总额减去人员经费", en: "Procurement is no more than expenditure less staff" },
  ground: {
    zh: "算术：政府采购从公用经费和项目支出中安排，不会用人员经费。",
    en: "Arithmetic: goods, works and services are bought from other money than that for staff.",
  },
  look: (context) => {
    const total = context.figures.findFigure("procurement", "total", "amount");
    const [all, staff] = (cells[context.disclosure.kind] ?? []).map((cell) => context.figures.findFigure(...cell));
    return total && all && staff ? judge(context, total, all, staff) : [];
  },
});

function judge(context: RuleContext, total: FigureEntry, all: FigureEntry, staff: FigureEntry): Verdict[] {
  const [own, whole, personnel] = [rangeOf(total), rangeOf(all), rangeOf(staff)];
  const ids = [total.id, all.id, staff.id];
  if (!own || !whole || !personnel) return [settled("unchecked", ids)];
  const rest = { low: subtract(whole.low, personnel.high), high: subtract(whole.high, personnel.low) };
  if (!isAbove(own, rest)) return [settled("held", ids)];
  return [failed(ids, say(context, { total, all, staff, left: inUnit(middleOf(rest), total.unit) }))];
}

interface Excess {
  readonly total: FigureEntry;
  readonly all: FigureEntry;
  readonly staff: FigureEntry;
  /** What is left of all expenditure without that on staff, in the unit of the total. */
  readonly left: string;
}

function say(context: RuleContext, { total, all, staff, left }: Excess): Found {
  const [said, sum, people] = [sayFigure(context, total), sayFigure(context, all), sayFigure(context, staff)];
  const rest = shown(left, total.unit);
  return {
    expected: `≤${left}`,
    actual: total.value ?? total.printed,
    message: {
      zh: `${said.zh}，而${sum.zh}，减去${people.zh}只余${rest}。采购金额过大，请核对数字和计量单位。`,
      en: `${said.en}, but ${sum.en}, less ${people.en}, leaves only ${rest}. The procurement is too large; check number and unit.`,
    },
  };
}
