import { quoted } from "../said.ts";
import type { CodeEntry, FigureEntry, RowEntry } from "../../../compile/entry.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { plainCodeName, schemeOf } from "./codes.ts";

/** Codes and names of the tables are those of the classification. Schemes and 类 of which the site knows nothing are passed over. */
export const knownCodes = defineRule({
  id: "known-codes",
  severity: "warning",
  title: { zh: "科目编码和名称见于《政府收支分类科目》", en: "Codes and names are those of the classification" },
  ground: {
    zh: "部门预决算按《政府收支分类科目》编制；本站的科目表（classification/）收录已见的编码和名称。",
    en: "Budgets follow the official classification; the site's lists hold the codes and names seen so far.",
  },
  look: ({ disclosure, codes }) => {
    const known = new Map(codes.map((entry) => [`${entry.scheme} ${entry.code}`, entry]));
    const classes = new Set(codes.map(({ scheme, code }) => `${scheme} ${code.slice(0, 3)}`));
    return disclosure.sections
      .filter(({ part }) => part === "table")
      .flatMap((section) => {
        const scheme = schemeOf(section);
        return section.rows.flatMap((row): Verdict[] => {
          const {
            code,
            figures: [figure],
          } = row;
          if (code === undefined || !classes.has(`${scheme} ${code.slice(0, 3)}`)) return [];
          return [judge({ row, code, place: `表${section.section}`, figure }, known.get(`${scheme} ${code}`))];
        });
      });
  },
});

interface Printed {
  readonly row: RowEntry;
  readonly code: string;
  readonly place: string;
  readonly figure: FigureEntry | undefined;
}

function judge({ row, code, place, figure }: Printed, entry: CodeEntry | undefined): Verdict {
  const ids = figure ? [figure.id] : [];
  const names = entry?.names.map(({ name }) => name) ?? [];
  if (names.some((name) => plainCodeName(name) === plainCodeName(row.name))) return settled("held", ids);
  const wanted = [...new Set(names)].map((name) => quoted(name)).join("、");
  return failed(ids, {
    subject: figure?.id ?? `codes/${code}`,
    ...(entry ? { expected: [...new Set(names)].join("/") } : {}),
    actual: entry ? row.name : code,
    message: entry
      ? {
          zh: `${place}的${code}印作${quoted(row.name)}，科目表里这个编码是${wanted}。请核对编码和名称；如科目已改名，请在 classification/ 补上。`,
          en: `Table ${place.slice(1)} names ${code} ${quoted(row.name)}, in the classification it is ${wanted}. Check code and name; if it was renamed, add the name to classification/.`,
        }
      : {
          zh: `${place}的编码${code}（${quoted(row.name)}）不在科目表里。请核对编码；如是新科目，请在 classification/ 补上。`,
          en: `The code ${code} (${quoted(row.name)}) of table ${place.slice(1)} is not in the classification. Check it; if it is new, add it to classification/.`,
        },
  });
}
