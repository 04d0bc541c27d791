import type { ClauseEntry, FigureEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";
import { sayFigure, shown, shownFigure } from "../said.ts";
import { checkSum } from "../sums.ts";
import { projectAmounts } from "./amounts.ts";
import { defineRule, failed, type Found, settled, type Verdict } from "../verdict.ts";

/** The allocation of a project's money adds up to its amount, and to the sum the clause itself states. */
export const clauseAllocation = defineRule({
  id: "clause-allocation",
  severity: "error",
  title: { zh: "资金分配各项之和＝预算安排规模", en: "The allocation of a project's money adds up to its amount" },
  ground: {
    zh: "算术：资金分配情况列出的各项相加应等于项目金额。",
    en: "Arithmetic: the items a project's money is allocated to add up to its amount.",
  },
  look: (context) => context.disclosure.clauses.flatMap((clause) => judge(context, clause)),
});

function judge(context: RuleContext, { rows, project }: ClauseEntry): Verdict[] {
  const cell = (key: string): FigureEntry | undefined =>
    figureOf(
      rows.find((row) => row.key === key),
      "amount",
    );
  const items = rows.filter(({ key }) => key !== "scale" && key !== "allocation-total");
  const parts = items.flatMap((row) => figureOf(row, "amount") ?? []);
  const wholes = [cell("scale"), cell("allocation-total")].flatMap((whole) => whole ?? []);
  if (wholes.length === 0 || parts.length === 0) return [];
  const ids = [...wholes, ...parts].map(({ id }) => id);
  const checks = wholes.map((whole) => ({ whole, check: checkSum(whole, parts) }));
  const worst =
    checks.find(({ check }) => check?.outcome === "failed") ?? checks.find(({ check }) => check?.outcome === "rounded");
  if (!worst?.check) return [settled(checks.every(({ check }) => check) ? "held" : "unchecked", ids)];
  const { whole, check } = worst;
  const addends = items.flatMap((row) => {
    const part = figureOf(row, "amount");
    return part ? [`${row.name}${shownFigure(part)}`] : [];
  });
  const found = say(context, { whole, addends, sum: check.sum, difference: check.difference });
  if (check.outcome !== "failed")
    return [{ outcome: "rounded", figureIds: ids, found: { ...found, severity: "note" } }];
  const figureIds = [...new Set([...check.figures.map(({ id }) => id), ...ids])];
  // An amount that table 7 contradicts and its own allocation too is told there.
  const isTold =
    whole === cell("scale") &&
    projectAmounts(context, project).some((amount) => checkSum(amount, parts)?.outcome === "held");
  return [isTold ? { outcome: "failed", figureIds } : failed(figureIds, found)];
}

interface Gap {
  readonly whole: FigureEntry;
  readonly addends: readonly string[];
  readonly sum: string;
  readonly difference: string;
}

function say(context: RuleContext, { whole, addends, sum, difference }: Gap): Found {
  const name = sayFigure(context, whole);
  const [list, total, gap] = [
    addends.join("＋"),
    shown(sum, whole.unit),
    shown(difference.replace("-", ""), whole.unit),
  ];
  return {
    expected: sum,
    actual: whole.value ?? whole.printed,
    difference,
    message: {
      zh: `${name.zh}，资金分配各项之和为${total}（${list}），${difference.startsWith("-") ? "多出" : "还差"}${gap}。请补列缺少的分配项，或改正金额。`,
      en: `${name.en}; its allocation adds up to ${total} (${list}), ${gap} ${difference.startsWith("-") ? "more" : "less"}. List what is missing, or correct the amounts.`,
    },
  };
}
