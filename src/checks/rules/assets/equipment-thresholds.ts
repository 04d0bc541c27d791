import type { FigureEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { sayFigure } from "../said.ts";
import { defineRule, failed, type Found, settled, type Verdict } from "../verdict.ts";

/** Equipment worth over a million is among the equipment worth over half a million. Different kinds of equipment are not compared. */
export const equipmentThresholds = defineRule({
  id: "equipment-thresholds",
  severity: "warning",
  title: { zh: "100万元以上设备不多于50万元以上设备", en: "Equipment over 1,000,000 is among that over 500,000" },
  ground: {
    zh: "价值100万元以上的设备也在50万元以上，后者不会少于前者。",
    en: "What is worth over 1,000,000 is worth over 500,000 too.",
  },
  look: (context) => [
    ...judge(context, "equipment-100", "equipment-50"),
    ...judge(context, "planned-equipment-100", "planned-equipment-50"),
  ],
});

function judge(context: RuleContext, dear: string, cheap: string): Verdict[] {
  const [upper, lower] = [dear, cheap].map((row) => context.figures.findRow("assets", row));
  const [many, most] = [dear, cheap].map((row) => context.figures.findFigure("assets", row, "count"));
  if (!upper || !lower || kindOf(upper.name) !== kindOf(lower.name)) return [];
  if (many?.value === undefined || most?.value === undefined) return [];
  const ids = [many.id, most.id];
  return [Number(many.value) <= Number(most.value) ? settled("held", ids) : failed(ids, say(context, many, most))];
}

function say(context: RuleContext, many: FigureEntry, most: FigureEntry): Found {
  const [said, other] = [sayFigure(context, many), sayFigure(context, most)];
  return {
    expected: `≤${most.value ?? ""}`,
    actual: many.value ?? many.printed,
    message: {
      zh: `${said.zh}，而${other.zh}：价值100万元以上的设备也在50万元以上。请核对两个台数。`,
      en: `${said.en}, but ${other.en}: what is worth over 1,000,000 is worth over 500,000 too. Check both numbers.`,
    },
  };
}

/** 大型, 通用 or 专用; equipment of other kinds is counted apart. */
function kindOf(name: string): string {
  return /大型|通用|专用/.exec(name)?.[0] ?? "";
}
