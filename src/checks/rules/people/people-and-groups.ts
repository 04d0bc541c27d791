import type { RuleContext } from "../../rule.ts";
import { sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** A group or batch has at least one person. */
export const peopleAndGroups = defineRule({
  id: "people-and-groups",
  severity: "warning",
  title: { zh: "人次不少于团组数、批次数", en: "There are at least as many people as groups" },
  ground: {
    zh: "一个团组、一批接待至少有一人。",
    en: "A group or a reception has at least one person.",
  },
  look: (context) => [
    ...judge(context, "abroad-groups", "abroad-people"),
    ...judge(context, "reception-batches", "reception-people"),
  ],
});

function judge(context: RuleContext, groups: string, people: string): Verdict[] {
  const [batch, persons] = [groups, people].map((row) => context.figures.findFigure("three-public", row, "count"));
  if (batch?.value === undefined || persons?.value === undefined) return [];
  const ids = [persons.id, batch.id];
  if (Number(persons.value) >= Number(batch.value)) return [settled("held", ids)];
  const [said, other] = [sayFigure(context, persons), sayFigure(context, batch)];
  return [
    failed(ids, {
      expected: `≥${batch.value}`,
      actual: persons.value,
      message: {
        zh: `${said.zh}，少于${other.zh}。每批至少一人，请核对两个数是否互换或印错。`,
        en: `${said.en}, fewer than ${other.en}. Each has at least one person; check whether the numbers were swapped.`,
      },
    }),
  ];
}
