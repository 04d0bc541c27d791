import type { FigureEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** Money spent and the count of what it was spent on. */
interface Pair {
  readonly money: string;
  readonly count: string;
  /** Whether a count without money is a contradiction too. */
  readonly both: boolean;
}

const pairs: readonly Pair[] = [
  { money: "abroad", count: "abroad-groups", both: true },
  { money: "abroad", count: "abroad-people", both: true },
  { money: "reception", count: "reception-batches", both: true },
  { money: "reception", count: "reception-people", both: true },
  { money: "vehicle-purchase", count: "vehicles-bought", both: true },
  // Vehicles may be run at another body's cost.
  { money: "vehicle-running", count: "vehicles-held", both: false },
];

/** Where 三公 money was spent there was something to spend it on, and the other way round. */
export const moneyAndCounts = defineRule({
  id: "money-and-counts",
  severity: "warning",
  title: {
    zh: "“三公”经费的金额与团组、批次、车辆数相符",
    en: "三公 money agrees with the numbers of trips, receptions and vehicles",
  },
  ground: {
    zh: "有支出就有团组、批次或车辆，没有支出就没有；两者一为零一不为零，必有一处有误。",
    en: "Money is spent on trips, receptions and vehicles; where one is zero and the other is not, one is wrong.",
  },
  look: (context) => pairs.flatMap((pair) => judge(context, pair)),
});

function judge(context: RuleContext, { money, count, both }: Pair): Verdict[] {
  const [amount, number] = [
    context.figures.findFigure("three-public", money, "amount"),
    context.figures.findFigure("three-public", count, "count"),
  ];
  if (amount?.value === undefined || number?.value === undefined) return [];
  const ids = [amount.id, number.id];
  const contradicts = isSome(amount) ? !isSome(number) : both && isSome(number);
  if (!contradicts) return [settled("held", ids)];
  const [said, other] = [sayFigure(context, amount), sayFigure(context, number)];
  return [
    failed(ids, {
      message: {
        zh: `${said.zh}，而${other.zh}：一处为零，一处不为零。请核对金额和数量。`,
        en: `${said.en}, but ${other.en}: one is zero and the other is not. Check amount and number.`,
      },
    }),
  ];
}

function isSome({ state }: FigureEntry): boolean {
  return state === "amount";
}
