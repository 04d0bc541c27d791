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

/** Names by which the bodies of a site are known. */
export interface KnownNames {
  /** Whether a plain name is one of them, in full or without its last brackets. */
  readonly has: (name: string) => boolean;
  /** Whether a plain name of four or more characters is one of them or the end of one, as where the town is left out. */
  readonly hasEnd: (name: string) => boolean;
}

/** Every name by which a body of the site is known, without blanks and width of brackets; of what is in brackets also without. */
export function knownNames({ bodies, disclosure }: RuleContext): KnownNames {
  const listed = [...disclosure.units, ...disclosure.offices].map(({ name }) => name);
  const own = bothNames([...listed, disclosure.bodyName]);
  const { names, ends } = siteNames(bodies);
  const has = (name: string): boolean => own.includes(name) || names.has(name);
  const isEnd = (name: string): boolean => ends.has(name) || own.some((one) => one.endsWith(name));
  return { has, hasEnd: (name) => has(name) || (name.length >= shortestEnd && isEnd(name)) };
}

/** Shorter ends of names are words like any other. */
const shortestEnd = 4;

interface SiteNames {
  readonly names: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

const known = new WeakMap<readonly BodyEntry[], SiteNames>();

/** The names of all bodies of a site, and their ends; a list of bodies never changes: it is read once. */
function siteNames(bodies: readonly BodyEntry[]): SiteNames {
  const read = known.get(bodies);
  if (read) return read;
  const names = new Set(bothNames(bodies.flatMap(namesOf)));
  const fresh = { names, ends: new Set([...names].flatMap(endsOf)) };
  known.set(bodies, fresh);
  return fresh;
}

function endsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - shortestEnd + 1) }, (_, start) => name.slice(start));
}

function bothNames(names: readonly string[]): string[] {
  return names.map(plainBody).flatMap((name) => [name, withoutBrackets(name)]);
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
