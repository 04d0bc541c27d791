import type { Spot } from "../../engine/sheet.ts";
import type { Rule } from "../../rule.ts";
import { findPrinted, type Paper, spotIn } from "./paper.ts";
import { judgeSum, type Sum } from "./sums.ts";
import { resultOf } from "./verdict.ts";

/** A cell by form and row. */
type Cell = readonly [form: string, row: string];

/** A change that one explanation gives of a whole, and the explanation that gives those of its parts: of these rows, or of all its 项. */
const explained: readonly { readonly whole: Cell; readonly parts: string; readonly rows?: readonly string[] }[] = [
  { whole: ["said/income", "gpb"], parts: "said/gpb-scale", rows: ["basic", "project"] },
  { whole: ["said/income", "gpb"], parts: "said/gpb-items" },
  { whole: ["said/final-gpb", "total"], parts: "said/final-gpb-items" },
];

/** The changes of the parts add up to the change of the whole. */
export const changeSum: Rule = {
  id: "change-sum",
  severity: "error",
  title: { zh: "各部分增减额之和等于总的增减额", en: "Changes of the parts add up to the change of the whole" },
  ground: {
    zh: "算术：两年的总额都由各部分组成，增减额之和就等于总的增减额。",
    en: "Arithmetic: the parts make up the whole in both years, so their changes make up its change.",
  },
  run: (context) =>
    resultOf(changeSum, context.disclosure.id, explained.flatMap((one) => sumOf(context, one) ?? []).map(judgeSum)),
};

/** A sum where the whole and every part say how much they changed. */
function sumOf(
  paper: Paper,
  { whole: [form, row], parts: home, rows: keys }: (typeof explained)[number],
): Sum | undefined {
  // Money from above is spent on the same 项 and 项目: they are parts of more than this whole then.
  if (form === "said/income" && findPrinted(paper, form, "gpb-transfer", "change")) return undefined;
  const whole = findPrinted(paper, form, row, "change");
  const section = paper.figures.findSection(home);
  const rows = section?.rows.filter(({ key, code }) => (keys ? keys.includes(key) : code?.length === 7)) ?? [];
  const parts = rows.flatMap((one): Spot[] => {
    const spot = section && spotIn(paper, section, one, "change");
    return spot?.figure ? [spot] : [];
  });
  if (!whole || parts.length < (keys ?? rows).length || parts.length === 0) return undefined;
  return {
    whole,
    parts,
    called: { zh: keys ? "基本支出与项目支出增减额" : "各项增减额", en: "the changes of its parts" },
    advice: keys
      ? { zh: "请核对这几个增减额。", en: "Check these changes." }
      : {
          zh: "请核对各项增减额；上年有、本年没有的科目也要写明减少了多少。",
          en: "Check the changes; a code that had money last year and has none now must be told too.",
        },
  };
}
