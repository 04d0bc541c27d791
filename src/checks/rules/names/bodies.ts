import { quoted } from "../said.ts";
import type { BodyEntry, DisclosureEntry, FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf, fundOf } from "../performance/tables.ts";

/** A place that prints the name of a body, and a figure of it. */
export interface PrintedBody {
  readonly zh: string;
  readonly en: string;
  readonly name: string;
  readonly figure: FigureEntry | undefined;
}

/** Every body named by clauses and performance tables, in the order of the disclosure. */
export function printedBodies({ clauses, performance }: DisclosureEntry): readonly PrintedBody[] {
  const undertakers = clauses.flatMap(({ name: project, rows }): PrintedBody[] => {
    const scale = rows.find(({ key }) => key === "scale");
    const name = scale?.words["undertaker"];
    const place = { zh: `${quoted(project)}的项目承担单位`, en: `the body that carries out ${quoted(project)}` };
    return name === undefined ? [] : [{ ...place, name, figure: figureOf(scale, "amount") }];
  });
  return [...undertakers, ...performance.flatMap(namedBy)];
}

function namedBy(table: PerformanceEntry): PrintedBody[] {
  const figure =
    fundOf(table, "total", "amount") ?? fundOf(table, "total", "executed") ?? fundOf(table, "fiscal", "amount");
  const title = table.projectName === undefined ? table.title : `${table.title}${quoted(table.projectName)}`;
  const names = [...new Set([table.department, table.implementer])];
  return names.flatMap((name) => (name === undefined ? [] : [{ zh: title, en: title, name, figure }]));
}

/** Every name by which a body of the site is known, without blanks and width of brackets; of what is in brackets also without. */
export function knownNames({ bodies, disclosure }: RuleContext): ReadonlySet<string> {
  const listed = [...disclosure.units, ...disclosure.offices].map(({ name }) => name);
  const names = [...bodies.flatMap(namesOf), ...listed, disclosure.bodyName].map(plainBody);
  return new Set(names.flatMap((name) => [name, withoutBrackets(name)]));
}

function namesOf({ name, short, names }: BodyEntry): string[] {
  return [name, short, ...names.flatMap((one) => [one.name, one.short ?? one.name])];
}

/** A body's name as it is compared. */
export function plainBody(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}

/** A name without its last brackets: 交易中心(政府采购中心) → 交易中心. */
export function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)$/, "");
}
