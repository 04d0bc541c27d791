import type { Spot } from "../../engine/sheet.ts";
import type { Rule } from "../../rule.ts";
import { findPrinted, type Paper, spotIn } from "./paper.ts";
import { judgeSum, type Sum } from "./sums.ts";
import { resultOf } from "./verdict.ts";

/** Explanations of a total by 类, and by 项. */
const explained: readonly { readonly total: string; readonly structure: string; readonly items: string }[] = [
  { total: "said/gpb-scale", structure: "said/gpb-structure", items: "said/gpb-items" },
  { total: "said/final-gpb", structure: "said/final-gpb-structure", items: "said/final-gpb-items" },
];

/** The 类 and the 项 that an explanation goes through add up to its total, and the 项 to their 类. */
export const itemsSum: Rule = {
  id: "items-sum",
  severity: "error",
  title: { zh: "说明中各类、各项之和等于总额", en: "The 类 and 项 explained add up to the total" },
  ground: {
    zh: "《政府收支分类科目》：项汇总为款，款汇总为类，类汇总为总额；说明应当逐项说全。",
    en: "Classification of government revenue and expenditure: 项 add up to 类, 类 to the total; an explanation goes through all of them.",
  },
  run: (context) =>
    resultOf(itemsSum, context.disclosure.id, explained.flatMap((one) => sumsOf(context, one)).map(judgeSum)),
};

function sumsOf(paper: Paper, { total, structure, items }: (typeof explained)[number]): Sum[] {
  const whole = findPrinted(paper, total, "total", "amount");
  const [classes, lines] = [structure, items].map((form) => amountsOf(paper, form));
  if (!classes || !lines) return [];
  const tops = classes.filter(({ row }) => row?.code?.length === 3);
  const leaves = lines.filter(({ row }) => row?.code?.length === 7);
  return [
    ...(whole ? [sumOf(whole, tops, "各类"), sumOf(whole, leaves, "各项")] : []),
    ...tops.map((top) =>
      sumOf(
        top,
        leaves.filter(({ row }) => row?.code?.startsWith(top.rowKey) === true),
        "所属各项",
      ),
    ),
  ].filter(({ parts }) => parts.length > 0);
}

function amountsOf(paper: Paper, form: string): Spot[] {
  const section = paper.figures.findSection(form);
  return (section?.rows ?? []).flatMap((row): Spot[] => {
    const spot = section && spotIn(paper, section, row, "amount");
    return spot?.figure ? [spot] : [];
  });
}

function sumOf(whole: Spot, parts: readonly Spot[], called: string): Sum {
  return {
    whole,
    parts,
    called: { zh: called, en: "the lines explained" },
    advice: {
      zh: "可能漏说了一项，或有一个数印错。",
      en: "One may have been left out, or a number is misprinted.",
    },
  };
}
