import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** No code stands in a table twice. */
export const codeTwice = defineRule({
  id: "code-twice",
  severity: "warning",
  title: { zh: "一张表里同一编码不重复", en: "No code stands in a table twice" },
  ground: {
    zh: "一张表里一个科目只列一行；重复的行使合计对不上。",
    en: "A table has one row for a code; a repeated row spoils the sums.",
  },
  look: ({ disclosure }) =>
    disclosure.sections
      .filter(({ part }) => part === "table")
      .flatMap(({ section, rows }) =>
        rows.flatMap((row): Verdict[] => {
          const { code, project, body, group } = row;
          if (code === undefined || project !== undefined) return [];
          const same = rows.filter(
            (one) => one.code === code && one.body === body && one.group === group && one.project === undefined,
          );
          const ids = same.flatMap((one) => one.figures[0]?.id ?? []);
          if (same.length === 1 || same[0] === row) return same.length === 1 ? [settled("held", ids)] : [];
          return [
            failed(ids.toReversed(), {
              subject: row.figures[0]?.id ?? `codes/${code}`,
              message: {
                zh: `表${section}里编码${code}（${row.name}）列了${same.length}行。请核对编码，或合并重复的行。`,
                en: `Table ${section} has ${same.length} rows of the code ${code} (${row.name}). Check the codes, or merge the rows.`,
              },
            }),
          ];
        }),
      ),
});
