import type { DisclosureEntry, FigureEntry } from "../../../compile/entry.ts";
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
  look: judge,
});

function judge(context: RuleContext): Verdict[] {
  const counted = listingsOf(context).flatMap((listing): Counted[] => {
    const count = context.figures.findFigure("organisation", listing.row, "count");
    return count?.value === undefined || listing.names.length === 0 ? [] : [{ ...listing, count, value: count.value }];
  });
  const wrong = counted.filter(({ value, names }) => Number(value) !== names.length);
  const held = counted.filter((one) => !wrong.includes(one));
  // Counts that contradict one and the same list are told together.
  const lists = [...new Set(wrong.map(({ names }) => names.join("、")))];
  return [
    ...held.map(({ count }) => settled("held", [count.id])),
    ...lists.flatMap((list) => say(wrong.filter(({ names }) => names.join("、") === list))),
  ];
}

/** A listing whose count is printed. */
interface Counted extends Listing {
  readonly count: FigureEntry;
  readonly value: string;
}

function say(counts: readonly Counted[]): Verdict[] {
  const [first] = counts;
  if (!first) return [];
  const { names, value } = first;
  const said = counts.map(({ zh, count }) => `${zh}${shownFigure(count)}`).join("、");
  const told = counts.map(({ en, count }) => `${shownFigure(count)} ${en}`).join(", ");
  return [
    failed(
      counts.map(({ count }) => count.id),
      {
        expected: String(names.length),
        actual: value,
        difference: String(Number(value) - names.length),
        message: {
          zh: `文字说${said}，名单却列出${names.length}个：${names.join("、")}。请核对个数和名单。`,
          en: `The text says ${told}, but ${names.length} are listed: ${names.join(", ")}. Check numbers and list.`,
        },
      },
    ),
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
