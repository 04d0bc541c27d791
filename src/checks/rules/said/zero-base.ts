import type { Rule } from "../../rule.ts";
import { type Change, listChanges, printedBase } from "./changes.ts";
import { nameRow, withUnit, withWord } from "./say.ts";
import { resultOf, type Told, type Verdict } from "./verdict.ts";

/** What is printed for a rate that cannot be computed: from nothing to something 100 %, from nothing to nothing 0 %. */
const customary: Readonly<Record<"something" | "nothing", RegExp>> = {
  something: /^100(\.0+)?$/,
  nothing: /^0(\.0+)?$/,
};

/** A rate of change from nothing is a convention: 100 % or 0 %, and nothing else. */
export const zeroBase: Rule = {
  id: "zero-base",
  severity: "error",
  title: { zh: "上年为零时不计算增减率", en: "No rate of change where there was nothing last year" },
  ground: {
    zh: "算术：除数为零。公开文件习惯在新增时印 100%、两年都没有时印 0%，这只是写法，另作提示。",
    en: "Arithmetic: division by zero. By custom 100 % is printed for something new and 0 % for nothing in both years; that is a note.",
  },
  run: (context) => {
    const changes = listChanges(context).filter((change) => change.percent && printedBase(change)?.top === 0n);
    const wrong = changes.filter((change) => !isCustomary(change));
    const usual = changes.filter((change) => isCustomary(change) && !isNothing(change));
    return resultOf(zeroBase, context.disclosure.id, [
      ...wrong.map(judgeWrong),
      ...usual.map((change) => ({ ...verdictOf(change, "held"), told: note(change) })),
      ...changes
        .filter((change) => isCustomary(change) && isNothing(change))
        .map((change) => verdictOf(change, "held")),
    ]);
  },
};

function isNothing({ amount }: Change): boolean {
  return amount.figure?.state === "zero";
}

function isCustomary(change: Change): boolean {
  const printed = change.percent?.figure?.value ?? "0";
  return (isNothing(change) ? customary.nothing : customary.something).test(printed);
}

function verdictOf({ amount, change, percent }: Change, outcome: "held" | "failed"): Verdict {
  return { spots: [percent, change, amount], outcome };
}

function judgeWrong(change: Change): Verdict {
  const { amount, percent } = change;
  const name = nameRow(change.change);
  const rate = percent ? withWord(percent) : "";
  return {
    ...verdictOf(change, "failed"),
    told: {
      ...(percent?.figure?.value === undefined ? {} : { actual: percent.figure.value }),
      message: {
        zh: `${name.zh}：${withUnit(amount)}，${withWord(change.change)}，上年就是零，增减率无从计算，印的却是${rate}。请改为说明上年没有，或核对增减额。`,
        en: `${name.en}: ${withUnit(amount)} and a change of ${withUnit(change.change)} mean nothing last year, so there is no rate, but ${rate} is printed. Say that there was nothing last year, or check the change.`,
      },
    },
  };
}

function note({ amount, change, percent }: Change): Told {
  const name = nameRow(change);
  return {
    severity: "note",
    message: {
      zh: `${name.zh}：上年为零，${withUnit(amount)}全部是新增，“${percent ? withWord(percent) : ""}”只是习惯写法，不是算出来的。`,
      en: `${name.en}: nothing last year, so all of ${withUnit(amount)} is new; the rate is a convention, not a result.`,
    },
  };
}
