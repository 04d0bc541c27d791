import type { Spot } from "../../../engine/sheet.ts";
import type { Rule } from "../../../rule.ts";
import { signOf } from "../directions.ts";
import { findPrinted } from "../paper.ts";
import { nameRow, withUnit, withWord } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";
import { sayChanges } from "./reason-rule.ts";
import { listReasons, type Reason } from "./wording.ts";

/** Reasons that say that everyday costs (公用经费) rose, or fell. */
const everyday: readonly { readonly sign: -1 | 1; readonly words: RegExp }[] = [
  { sign: 1, words: /(?:公用|日常|商品和服务)(?:公用)?(?:经费|支出|开支)(?:也|均|都|有所|有){0,3}增加/ },
  { sign: -1, words: /(?:公用|日常|商品和服务)(?:公用)?(?:经费|支出|开支)(?:也|均|都|有所|有){0,3}减少/ },
];

/** Explanations of all basic expenditure. */
const basics: readonly (readonly [form: string, row: string])[] = [
  ["said/gpb-scale", "basic"],
  ["said/expenditure", "basic"],
];

/** Where reasons say that everyday costs rose or fell, operating costs of the same scope did so too. */
export const reasonEveryday: Rule = {
  id: "reason-everyday",
  severity: "warning",
  title: {
    zh: "原因里说公用支出增减的，与机关运行经费的增减一致",
    en: "Reasons that tell of more or less everyday cost agree with the change of operating costs",
  },
  ground: {
    zh: "机关运行经费等于公用经费的，两处说的是同一笔钱，不能一处增加、一处减少。",
    en: "Where operating costs equal the everyday cost of basic expenditure, both tell of the same money.",
  },
  run: (context) => {
    const change = findPrinted(context, "operating-cost", "total", "change");
    const amount = findPrinted(context, "operating-cost", "total", "amount");
    const everydayCost = findPrinted(context, "said/gpb-basic", "public", "amount");
    const sign = signOf(change?.figure?.value);
    const isSame = amount?.figure?.fen !== undefined && amount.figure.fen === everydayCost?.figure?.fen;
    if (!change || !amount || !isSame || sign === 0) return resultOf(reasonEveryday, context.disclosure.id, []);
    const reasons = listReasons(context).filter((reason) => isBasic(reason) && signIn(reason) !== undefined);
    const against = reasons.filter((reason) => signIn(reason) !== sign);
    const held = reasons.filter((reason) => !against.includes(reason));
    return resultOf(reasonEveryday, context.disclosure.id, [
      ...held.map((reason): Verdict => ({ spots: [reason.change, change], outcome: "held" })),
      ...(against.length === 0 ? [] : [contradict(change, amount, against)]),
    ]);
  },
};

function contradict(change: Spot, amount: Spot, against: readonly Reason[]): Verdict {
  const changes = sayChanges(against);
  const [word, more] = signOf(change.figure?.value) < 0 ? ["增加", "more"] : ["减少", "less"];
  const name = nameRow(change);
  return {
    spots: [change, amount, ...against.map((reason) => reason.change)],
    outcome: "failed",
    told: {
      message: {
        zh: `${changes.zh}，原因里说公用支出${word}；而${name.zh}${withUnit(amount)}（等于公用经费）${withWord(change)}。请核对原因，或说明两处口径的不同。`,
        en: `${changes.en}: the reason tells of ${more} everyday cost, but ${name.en}, ${withUnit(amount)}, which equals it, changed by ${withWord(change)}. Check the reason, or say how the two differ.`,
      },
    },
  };
}

function isBasic({ section, row }: Reason): boolean {
  return basics.some(([form, key]) => section.form === form && row.key === key);
}

function signIn({ text }: Reason): -1 | 1 | undefined {
  return everyday.find(({ words }) => words.test(text))?.sign;
}
