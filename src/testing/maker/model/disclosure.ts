import type { KnownBody } from "../../../import/context.ts";
import type { DisclosureContent, DisclosureFiles } from "../../../schema/content.ts";
import type { Chance } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";
import type { CodeBook } from "../facts/code-book.ts";
import type { Department } from "../facts/names.ts";
import { leavesOf, sumOf, type YearFacts } from "../facts/year.ts";
import { clausesOf } from "./clauses.ts";
import { glossary } from "./glossary.ts";
import { goalsOf } from "./goals.ts";
import { register } from "./register.ts";
import { saidBudget, type Telling } from "./said-budget.ts";
import {
  assets,
  carry,
  operatingCost,
  organisation,
  otherMatters,
  performance,
  procurement,
  staffing,
  threePublic,
} from "./said-matters.ts";
import { budgetTables } from "./tables.ts";

/** An invented disclosure: what an import must give back (but for places and source file), and whose it is. */
export interface Invented {
  readonly files: DisclosureFiles;
  readonly department: Department;
  readonly bodies: readonly KnownBody[];
}

/** The bodies of a department as a content directory knows them. */
export function bodiesOf({ id, name, scope, units }: Department): KnownBody[] {
  const others = units.filter((unit) => unit.id !== id && unit.id !== `${id}-self`);
  return [
    { id, names: [name] },
    ...(scope === "department" ? [{ id: `${id}-self`, names: [`${name}本级`], parent: id }] : []),
    ...others.map((unit) => ({ id: unit.id, names: [unit.name], parent: id })),
  ];
}

function describe(department: Department, year: number, chance: Chance): DisclosureContent {
  const { id, name, scope, offices, units } = department;
  const others = units.filter((unit) => unit.id !== id && unit.id !== `${id}-self`);
  const whose = scope === "unit" ? "单位" : "部门";
  const withheld = happens(0.2, chance);
  return {
    body: id,
    kind: "budget",
    scope,
    "fiscal-year": String(year),
    title: `${name}${String(year)}年${whose}预算公开`,
    profile: "xj-budget",
    unit: "万元",
    ...(happens(0.8, chance)
      ? { "published-on": `${String(year)}-0${String(whole(1, 3, chance))}-${String(whole(10, 28, chance))}` }
      : {}),
    source: { file: "", sha256: "" },
    offices: offices.map((office) => ({ name: office })),
    ...(others.length > 0 ? { units: others.map((unit) => ({ name: unit.name, body: unit.id })) } : {}),
    functions: withheld ? "不予公开" : "贯彻执行国家和自治区有关公共服务的方针政策和法律法规；承办上级交办的其他事项。",
    terms: glossary.map(({ term }) => ({ term })),
  };
}

/** Invents the content of a budget from its facts and those of the year before. */
export function budgetDisclosure(
  department: Department,
  now: YearFacts,
  before: YearFacts,
  book: CodeBook,
  chance: Chance,
): Invented {
  const telling: Telling = { now, before, book, chance };
  const goals = goalsOf(now, department, chance);
  const overall = goals[0]?.form === "goal-overall" ? sumOf(leavesOf(now)) : undefined;
  const sections = [
    organisation(department),
    staffing(now.staff, before.staff),
    ...budgetTables(now, department, book),
    ...saidBudget(telling),
    threePublic(telling),
    carry(telling),
    operatingCost(telling, department),
    procurement(now),
    assets(now, department.scope),
    performance(now, overall),
    otherMatters(now, department.scope),
  ];
  const names = new Map(department.units.map(({ id, name }) => [id, name]));
  const clauses = clausesOf(now, names, chance);
  const ids = new Map(department.units.map(({ id, name }) => [name, id]));
  const registered = register({ sections, clauses, performance: goals }, (name) => ids.get(name));
  const disclosure = describe(department, now.year, chance);
  return { files: { disclosure, ...registered }, department, bodies: bodiesOf(department) };
}
