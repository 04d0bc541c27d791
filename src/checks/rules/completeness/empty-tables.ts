import type { FigureEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { sayFigure } from "../said.ts";
import { tableName } from "../../../text/names.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** Tables that may be empty, and the sentence that then says so. */
const pairs: readonly (readonly [table: string, sentence: string])[] = [
  ["xj/8", "said/fund"],
  ["xj/9", "said/capital"],
  ["final/8", "said/final-fund"],
  ["final/9", "said/final-capital"],
];

/** A table said to be empty is empty, and an empty one is said to be. */
export const emptyTables = defineRule({
  id: "empty-tables",
  severity: "warning",
  title: { zh: "所说的空表确实是空表，空表有说明", en: "Tables said to be empty are, and empty ones are said to be" },
  ground: {
    zh: "没有数据的表格应公开空表并说明（财预〔2016〕143号）；有数据的不能说是空表。",
    en: "Tables without figures are published empty with a sentence saying so (财预〔2016〕143号).",
  },
  look: (context) => pairs.flatMap(([table, sentence]) => judge(context, table, sentence)),
});

function judge(context: RuleContext, table: string, sentence: string): Verdict[] {
  const [printed, said] = [context.figures.findSection(table), context.figures.findSection(sentence)];
  if (!printed || !said) return [];
  const [cell, amount] = [someIn(printed), someIn(said)];
  const ids = [cell, amount].flatMap((figure) => figure?.id ?? []);
  if ((cell === undefined) === (amount === undefined)) return [settled("held", ids)];
  const name = { zh: tableName(printed.section), en: `table ${printed.section}` };
  const figure = cell ?? amount;
  const found = figure ? sayFigure(context, figure) : { zh: "", en: "" };
  return [
    failed(ids, {
      message: cell
        ? {
            zh: `说明说${name.zh}是空表（没有安排），而${found.zh}。请改正说明。`,
            en: `The explanation says that ${name.en} is empty, but ${found.en}. Correct the explanation.`,
          }
        : {
            zh: `${name.zh}是空表，而说明里${found.zh}。请补上表格，或改正说明。`,
            en: `${name.en} is empty, but in the explanation ${found.en}. Fill in the table, or correct the explanation.`,
          },
    }),
  ];
}

/** A figure that is something, or undefined. */
function someIn({
  rows,
}: {
  readonly rows: readonly { readonly figures: readonly FigureEntry[] }[];
}): FigureEntry | undefined {
  return rows.flatMap(({ figures }) => figures).find(({ state }) => state === "amount");
}
