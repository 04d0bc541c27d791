import type { CodeEntry, DisclosureEntry, RowEntry, SectionEntry, SiteModel } from "../../compile/entry.ts";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { lastStep } from "../row-name.ts";

/** A row that prints a code, with where it stands. */
export interface CodedRow {
  readonly disclosure: DisclosureEntry;
  readonly section: SectionEntry;
  readonly row: RowEntry;
}

/** A classification code that some disclosure prints, or that stands above one. */
export interface CodeUse {
  readonly code: string;
  readonly scheme: CodeEntry["scheme"];
  /** From 1: 类. */
  readonly level: number;
  /** Latest name of the lists; the printed one where the lists do not know the code. */
  readonly name: string;
  /** Names of the lists with the years in which they were seen; empty where the lists do not know the code. */
  readonly listed: CodeEntry["names"];
  /** Names printed in the disclosures that no list has. */
  readonly printed: readonly string[];
  readonly rows: readonly CodedRow[];
}

/** Address of a code's page. */
export function codeAddress(code: string): string {
  return `codes/${code}`;
}

/** Every code with a page, in the order of the codes: those printed in some disclosure and those above them. */
export function listCodes({ codes, disclosures }: SiteModel): readonly CodeUse[] {
  const rows = rowsByCode(disclosures);
  const wanted = new Set([...rows.keys()].flatMap((code) => [code, ...codesAbove(code)]));
  const listed = new Map(codes.map((entry) => [entry.code, entry]));
  return [...wanted]
    .filter((code) => rows.has(code) || listed.has(code))
    .sort()
    .map((code) => toUse(code, listed.get(code), rows.get(code) ?? []));
}

function toUse(code: string, entry: CodeEntry | undefined, rows: readonly CodedRow[]): CodeUse {
  const listed = entry?.names ?? [];
  const known = new Set(listed.map(({ name }) => name));
  const tables = rows.filter(({ section, row }) => section.part === "table" && row.project === undefined);
  const printed = [...new Set(tables.map(({ row }) => lastStep(row)))].filter((name) => !known.has(name));
  const scheme = entry?.scheme ?? (rows.some(isEconomic) ? "economic" : "functional");
  const name = listed.at(-1)?.name ?? printed[0] ?? code;
  return { code, scheme, level: (code.length - 1) / 2, name, listed, printed, rows };
}

function rowsByCode(disclosures: readonly DisclosureEntry[]): ReadonlyMap<string, CodedRow[]> {
  const rows = new Map<string, CodedRow[]>();
  for (const disclosure of disclosures) {
    for (const section of disclosure.sections) {
      for (const row of section.rows) {
        if (row.code === undefined) continue;
        const own = rows.get(row.code) ?? [];
        own.push({ disclosure, section, row });
        rows.set(row.code, own);
      }
    }
  }
  return rows;
}

/** `2010302` → `201`, `20103`. */
function codesAbove(code: string): readonly string[] {
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

function isEconomic({ disclosure, section, row }: CodedRow): boolean {
  const profile = findProfile(disclosure.profile);
  const form = profile && findForm(profile, section.form);
  return form?.groups.some((group) => group.id === row.group && group.kinds.includes("economic")) ?? false;
}
