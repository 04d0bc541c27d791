import type { CodeEntry } from "../../compile/entry.ts";
import { total } from "./facts/money.ts";
import { settle } from "./facts/settle.ts";
import { inventTwoYears } from "./facts/two-years.ts";
import { bodiesOf, type Invented } from "./model/disclosure.ts";
import { evaluationsOf } from "./model/evaluations.ts";
import { saidFinal } from "./model/final-said.ts";
import { finalTables } from "./model/final-tables.ts";
import { glossary } from "./model/glossary.ts";
import { register } from "./model/register.ts";

/** Invents consistent final accounts: nine tables, what sentences say of them, and self-evaluations; the same seed and codes always give the same. */
export function inventFinal(seed: number, codes: readonly CodeEntry[]): Invented {
  const { year, department, now: planned, before, book, chance } = inventTwoYears(seed, codes);
  const now = settle(planned, chance);
  const performance = evaluationsOf(now.facts, department, chance);
  const evaluated = now.facts.projects.filter(({ name }) => performance.some((one) => one["project-name"] === name));
  const money = evaluated.map(({ spent }) => total(spent));
  const sections = [
    ...finalTables(now, book),
    ...saidFinal({ now, before, evaluated: money, chance }, department.name),
  ];
  const ids = new Map(department.units.map(({ id, name }) => [name, id]));
  const disclosure = {
    ...{ body: department.id, kind: "final", scope: department.scope, "fiscal-year": String(year) },
    title: `${department.name}${String(year)}年度${department.scope === "unit" ? "单位" : "部门"}决算公开`,
    ...{ profile: "xj-final", unit: "万元", source: { file: "", sha256: "" } },
    functions: "贯彻执行国家和自治区有关公共服务的方针政策和法律法规；承办上级交办的其他事项。",
    terms: glossary.map(({ term }) => ({ term })),
  };
  const registered = register({ sections, clauses: [], performance }, (name) => ids.get(name));
  return { files: { disclosure, ...registered }, department, bodies: bodiesOf(department) };
}
