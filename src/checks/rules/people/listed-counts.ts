import type { DisclosureEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** A count said in the text, and the names listed for it. */
interface Listing {
  readonly row: string;
  readonly zh: string;
  readonly en: string;
  readonly names: readonly string[];
}

/** The number of offices and bodies said is the number of names listed. */
export const listedCounts = defineRule({
  id: "listed-counts",
  severity: "warning",
  title: { zh: "所说的处室数、单位数与所列名单一致", en: "The number of offices and bodies said is the number listed" },
  ground: {
    zh: "“几家单位”“几个处室”应与随后列出的名单个数一致。",
    en: "“So many bodies” is the number of names that follow.",
  },
  look: (context) => listingsOf(context).flatMap((listing) => judge(context, listing)),
});

function judge({ figures }: RuleContext, { row, zh, en, names }: Listing): Verdict[] {
  const count = figures.findFigure("organisation", row, "count");
  if (count?.value === undefined || names.length === 0) return [];
  if (Number(count.value) === names.length) return [settled("held", [count.id])];
  return [
    failed([count.id], {
      expected: String(names.length),
      actual: count.value,
      difference: String(Number(count.value) - names.length),
      message: {
        zh: `文字说${zh}${shownFigure(count)}，名单却列出${names.length}个：${names.join("、")}。请核对个数和名单。`,
        en: `The text says ${shownFigure(count)} ${en}, but ${names.length} are listed: ${names.join(", ")}. Check number and list.`,
      },
    }),
  ];
}

function listingsOf({ disclosure, bodies }: RuleContext): Listing[] {
  const { offices, units } = disclosure;
  const institutions = institutionsOf(disclosure, bodies);
  return [
    { row: "subordinates", zh: "下属预算单位", en: "subordinate bodies", names: units.map(({ name }) => name) },
    { row: "offices", zh: "内设处室（科室）", en: "offices", names: offices.map(({ name }) => name) },
    ...(institutions ? [{ row: "institutions", zh: "事业单位", en: "institutions", names: institutions }] : []),
  ];
}

/** Names of the 事业单位 listed; undefined where the nature of some unit is unknown. */
function institutionsOf({ units }: DisclosureEntry, bodies: RuleContext["bodies"]): string[] | undefined {
  const natures = units.map(({ nature, body }) => nature ?? bodies.find(({ id }) => id === body)?.nature);
  if (natures.some((nature) => nature === undefined)) return undefined;
  return units.filter((_, index) => natures[index]?.includes("事业") === true).map(({ name }) => name);
}
