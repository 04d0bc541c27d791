import type { RowEntry, SectionEntry } from "../../../compile/entry.ts";
import { findForm } from "../../../forms/profiles.ts";
import { tableName } from "../../../text/names.ts";
import { isBodyTotal } from "../../engine/tie-tree.ts";
import type { RuleContext } from "../../rule.ts";
import { quoted } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** A table prints its total, and where bodies are listed with totals each has one. */
export const totalRows = defineRule({
  id: "total-rows",
  severity: "warning",
  title: { zh: "表里印有合计行", en: "A table prints its total" },
  ground: {
    zh: "统一格式的表都有合计（总计）一行；没有它，本表与其他表之间无从核对。",
    en: "The official tables have a row for the total; without it a table cannot be compared with others.",
  },
  look: (context) =>
    context.disclosure.sections
      .filter(({ part, rows }) => part === "table" && rows.some(({ figures }) => figures.length > 0))
      .flatMap((table) => [...judgeTable(context, table), ...judgeBodies(context, table)]),
});

function judgeTable({ profile }: RuleContext, table: SectionEntry): Verdict[] {
  const groups = findForm(profile, table.form)?.groups ?? [];
  return groups.flatMap(({ id, fixed = [] }): Verdict[] => {
    const own = table.rows.filter(({ group }) => group === id);
    const total = fixed.find((row) => row.total);
    const printed = own.flatMap(({ figures }) => figures.slice(0, 1));
    if (!total || printed.length === 0) return [];
    const ids = printed.map((figure) => figure.id);
    if (own.some(({ key }) => key === total.id)) return [settled("held", ids)];
    return [missing(table, total.id, total.title, ids)];
  });
}

/** Where one body has a total, all of them have. */
function judgeBodies({ bodies: known }: RuleContext, table: SectionEntry): Verdict[] {
  const bodies = [...Map.groupBy(table.rows, ({ body }) => body)].filter(([body]) => body !== undefined);
  if (!bodies.some(([, rows]) => rows.some(isBodyTotal))) return [];
  return bodies.map(([body = "", rows]) => {
    const ids = rows.flatMap(({ figures }: RowEntry) => figures.slice(0, 1).map(({ id }) => id));
    return rows.some(isBodyTotal)
      ? settled("held", ids)
      : missing(table, body, known.find(({ id }) => id === body)?.name ?? body, ids);
  });
}

function missing(table: SectionEntry, key: string, total: string, ids: readonly string[]): Verdict {
  const name = total.replace(/\s/g, "");
  return failed(ids, {
    subject: `${table.page}#${table.anchor}/totals/${key}`,
    expected: name,
    message: {
      zh: `${tableName(table.section)}没有${quoted(name)}的合计行。请补上漏印的一行。`,
      en: `Table ${table.section} prints no total for ${quoted(name)}. Add the missing row.`,
    },
  });
}
