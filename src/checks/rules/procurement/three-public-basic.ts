import type { FigureEntry, RowEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { isAbove, rangeOf } from "../ranges.ts";
import { sayFigure } from "../said.ts";
import { defineRule, failed, type Found, settled, type Verdict } from "../verdict.ts";

/** Economic codes of basic expenditure (表6) and the rows of 表10 that they are a part of. */
const parts: readonly (readonly [code: string, row: string])[] = [
  ["30212", "abroad"],
  ["30217", "reception"],
  ["30231", "vehicle-running"],
  ["31013", "vehicle-purchase"],
];

/** 三公 money in basic expenditure is a part of all 三公 money. */
export const threePublicBasic = defineRule({
  id: "three-public-basic",
  severity: "error",
  title: { zh: "表6中的“三公”科目不超过表10", en: "三公 money in table 6 is a part of that in table 10" },
  ground: {
    zh: "表6只是基本支出，表10包括基本支出和项目支出中的“三公”经费，前者不大于后者。",
    en: "Table 6 is basic expenditure only; table 10 has the 三公 money of projects too.",
  },
  look: (context) => parts.flatMap(([code, row]) => judge(context, code, row)),
});

function judge(context: RuleContext, code: string, key: string): Verdict[] {
  const basic = context.figures.findFigure("xj/6", code, "total");
  const row = context.figures.findRow("xj/10", key);
  const all = context.figures.findFigure("xj/10", key, "total");
  const [own, whole] = [basic && rangeOf(basic), all && rangeOf(all)];
  if (!basic || !own || !row) return [];
  const ids = [basic.id, ...(all ? [all.id] : [])];
  const fits = whole ? !isAbove(own, whole) : basic.state === "zero";
  return [fits ? settled("held", ids) : failed(ids, say(context, basic, row))];
}

function say(context: RuleContext, basic: FigureEntry, row: RowEntry): Found {
  const said = sayFigure(context, basic);
  const all = row.figures.find(({ column }) => column === "total");
  const other = all ? sayFigure(context, all) : { zh: `表10·${row.name}空白`, en: `table 10 · ${row.name} is blank` };
  return {
    expected: `≤${all?.value ?? "0"}`,
    actual: basic.value ?? basic.printed,
    message: {
      zh: `${said.zh}，而${other.zh}：基本支出里的一部分不会多于全部。请核对两表。`,
      en: `${said.en}, but ${other.en}: the part in basic expenditure cannot be more than all. Check both tables.`,
    },
  };
}
