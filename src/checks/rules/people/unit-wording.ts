import type { RowEntry } from "../../../compile/entry.ts";
import { idsOf } from "../performance/tables.ts";
import { quoted } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";

/** What “单位” means in names of rows is the piece, not the body: it does not become “部门” where the scope changes. */
export const unitWording = defineRule({
  id: "unit-wording",
  severity: "note",
  title: {
    zh: "“单位价值”没有被替换成“部门价值”",
    en: "“单位价值” (value of one piece) was not turned into “部门价值”",
  },
  ground: {
    zh: "“单位价值50万元以上”说的是每台（套）的价值；按部门公开时把“单位”全部替换成“部门”，意思就变了。",
    en: "“单位价值” is the value of one piece; replacing every “单位” by “部门” for a department changes what it means.",
  },
  look: ({ figures }) => {
    const rows = (figures.findSection("assets")?.rows ?? []).filter(({ name }) => /价值\d+万元以上/.test(name));
    const wrong = rows.filter(({ name }) => name.includes("部门价值"));
    if (rows.length === 0) return [];
    if (wrong.length === 0) return [settled("held", rows.flatMap(idsOf))];
    return [failed(wrong.flatMap(idsOf), { subject: "assets/unit-wording", message: say(wrong) })];
  },
});

function say(rows: readonly RowEntry[]): { zh: string; en: string } {
  const names = [...new Set(rows.map(({ name }) => quoted(name)))];
  return {
    zh: `${names.join("、")}应是“单位价值”，即每台（套）的价值，像是把“单位”一律替换成了“部门”。请改正。`,
    en: `${names.join(", ")} should say 单位价值, the value of one piece; every 单位 seems to have been replaced by 部门. Correct it.`,
  };
}
