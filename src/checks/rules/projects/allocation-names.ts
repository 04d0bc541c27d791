import { quoted } from "../said.ts";
import type { ClauseEntry } from "../../../compile/entry.ts";
import { figureOf } from "../performance/tables.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** An item of an allocation that is nearly an economic category bears that category's name. */
export const allocationNames = defineRule({
  id: "allocation-names",
  severity: "note",
  title: { zh: "资金分配用支出经济分类科目的名称", en: "Items of an allocation bear the names of economic categories" },
  ground: {
    zh: "资金分配按支出经济分类科目列示；只差一个字的，多半是科目名称的笔误。",
    en: "Allocations follow the economic classification; a name that differs in one character is mostly a slip.",
  },
  look: ({ disclosure, codes }) => {
    const names = codes
      .filter(({ scheme }) => scheme === "economic")
      .flatMap(({ names: own }) => own.map(({ name }) => name));
    return names.length === 0 ? [] : disclosure.clauses.flatMap((clause) => judge(clause, names.map(plain)));
  },
});

function judge({ name: project, rows }: ClauseEntry, names: readonly string[]): Verdict[] {
  return rows.flatMap((row): Verdict[] => {
    const amount = figureOf(row, "amount");
    if (!amount || row.key === "scale" || row.key === "allocation-total") return [];
    const own = plain(row.name);
    const near = names.includes(own) ? undefined : names.find((name) => differsInOne(name, own));
    if (near === undefined) return [settled("held", [amount.id])];
    return [
      failed([amount.id], {
        expected: near,
        actual: row.name,
        message: {
          zh: `${quoted(project)}的资金分配写作${quoted(row.name)}，支出经济分类科目是${quoted(near)}。请核对名称。`,
          en: `The allocation of ${quoted(project)} says ${quoted(row.name)}; the economic category is ${quoted(near)}. Check the name.`,
        },
      }),
    ];
  });
}

function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}

/** Whether two names of four or more characters differ in just one of them. */
function differsInOne(left: string, right: string): boolean {
  const [a, b] = [[...left], [...right]];
  return a.length === b.length && a.length >= 4 && a.filter((letter, index) => letter !== b[index]).length === 1;
}
