import type { Form } from "../../../forms/form.ts";
import { tableName } from "../../../text/names.ts";
import type { RuleContext } from "../../rule.ts";
import { defineRule, failed, settled } from "../verdict.ts";

/** Every official table of the form is there, empty or not. Tables named but not attached have a rule of their own. One finding. */
export const tablesPresent = defineRule({
  id: "tables-present",
  severity: "warning",
  title: { zh: "规定的表格齐全", en: "Every official table is there" },
  ground: {
    zh: "部门预决算公开应公开规定的全部表格，空表也要公开并说明（财预〔2016〕143号）。",
    en: "All official tables are published, empty ones too, with a sentence saying so (财预〔2016〕143号).",
  },
  look: (context) => {
    const tables = officialTables(context);
    const missing = tables.filter(({ id }) => !context.figures.findSection(id));
    if (tables.length === 0) return [];
    if (missing.length === 0) return [settled("held", [])];
    const names = missing.map(({ section, title }) => `${tableName(section)} ${title}`).join("、");
    return [
      failed([], {
        subject: "tables",
        message: {
          zh: `缺少${missing.length}张规定的表格：${names}。请补上；没有数据的，公开空表并说明。`,
          en: `${missing.length} official tables are missing: ${names}. Add them; those without figures are published empty, with a sentence saying so.`,
        },
      }),
    ];
  },
});

/** Tables of the profile known in the fiscal year and not named as attachments left out. */
function officialTables({ profile, disclosure }: RuleContext): readonly Form[] {
  const absent = new Set(disclosure.attachments.filter(({ present }) => !present).flatMap(({ form }) => form ?? []));
  const { fiscalYear } = disclosure;
  return profile.forms.filter(
    ({ part, id, since = 0, until = 9999 }) =>
      part === "table" && !absent.has(id) && since <= fiscalYear && fiscalYear <= until,
  );
}
