import type { RowEntry, SectionEntry } from "../../../compile/entry.ts";
import { tableName } from "../../../text/names.ts";
import { quoted } from "../said.ts";
import { schemeOf } from "../names/codes.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** What codes of so many digits are called. */
const levels: Readonly<Record<number, string>> = { 3: "类", 5: "款", 7: "项" };

/** In the tables down the codes every level is printed: what is above a printed code, and what a printed code consists of. */
export const codeLevels = defineRule({
  id: "code-levels",
  severity: "warning",
  title: { zh: "科目的类、款、项逐级列全", en: "Every level of the codes is printed" },
  ground: {
    zh: "支出表按《政府收支分类科目》类、款、项逐级列示；缺一行就无从核对上下级的合计。",
    en: "Tables of expenditure go down the classification level by level; without one of them its sums cannot be followed.",
  },
  look: ({ disclosure }) => {
    const tables = disclosure.sections.filter(({ part }) => part === "table");
    return tables.flatMap((table) => {
      // A level that a table does not print at all is not missed.
      const wanted = lengthsIn(table);
      const groups = Map.groupBy(codedRows(table), ({ body, group }) => `${group} ${body ?? ""}`);
      return [...groups.values()].flatMap((rows) => [
        ...judgeAbove(table, rows, wanted),
        ...judgeBelow(table, rows, wanted),
      ]);
    });
  },
});

interface CodedRow extends RowEntry {
  readonly code: string;
}

/** What stands above printed codes is printed too; one verdict for each code that should be. */
function judgeAbove(table: SectionEntry, rows: readonly CodedRow[], wanted: readonly number[]): Verdict[] {
  const above = rows.flatMap((row) =>
    wanted.filter((length) => length < row.code.length).map((length) => ({ code: row.code.slice(0, length), row })),
  );
  const printed = new Set(rows.map(({ code }) => code));
  return [...Map.groupBy(above, ({ code }) => code)].map(([code, below]) => {
    const ids = below.flatMap(({ row }) => row.figures[0]?.id ?? []);
    if (printed.has(code)) return settled("held", ids);
    const [first] = below;
    return failed(ids, {
      ...(ids.length > 0 ? {} : { subject: `${table.form}/codes/${code}` }),
      expected: code,
      message: {
        zh: `${tableName(table.section)}列有${first?.row.code ?? ""}${quoted(first?.row.name ?? "")}，却没有它上级的${levelOf(code)}${code}。请补上漏印的一行。`,
        en: `Table ${table.section} prints ${first?.row.code ?? ""} ${quoted(first?.row.name ?? "")} but not ${code}, which it is a part of. Add the missing row.`,
      },
    });
  });
}

/** What a printed code consists of is printed too, down to the lowest level of its table; an economic category may stand alone. */
function judgeBelow(table: SectionEntry, rows: readonly CodedRow[], wanted: readonly number[]): Verdict[] {
  if (schemeOf(table) === "economic") return [];
  const lowest = wanted.at(-1) ?? 0;
  const upper = rows.filter(({ code, project, figures }) => code.length < lowest && !project && figures.length > 0);
  return upper.map((row) => {
    const { code, name, figures } = row;
    const ids = figures.slice(0, 1).map(({ id }) => id);
    if (rows.some((one) => one.code.length > code.length && one.code.startsWith(code))) return settled("held", ids);
    return failed(ids, {
      message: {
        zh: `${tableName(table.section)}的${code}${quoted(name)}下面没有列出它的下级科目。请补上漏印的行。`,
        en: `Nothing that ${code} ${quoted(name)} of table ${table.section} consists of is printed below it. Add the missing rows.`,
      },
    });
  });
}

function levelOf({ length }: string): string {
  return levels[length] ?? "科目";
}

function codedRows({ rows }: SectionEntry): CodedRow[] {
  return rows.flatMap((row) => (row.code === undefined ? [] : [{ ...row, code: row.code }]));
}

/** How long codes are, the shortest first. */
function lengthsIn(table: SectionEntry): number[] {
  const lengths = codedRows(table).map(({ code }) => code.length);
  return [...new Set(lengths)].sort((a, b) => a - b);
}
