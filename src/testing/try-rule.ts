import { checkSite, readContext } from "../checks/check-site.ts";
import type { Finding, RuleResult } from "../checks/finding.ts";
import type { Rule } from "../checks/rule.ts";
import type { CiteEntry, DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { readCell } from "../model/cell.ts";
import { moneyUnits } from "../model/money.ts";
import { type FixtureDisclosure, type FixtureSection, makeDisclosure, makeSite } from "./site-fixture.ts";

/** Runs a rule over the last of some disclosures of one site. */
export function tryRule(
  rule: Rule,
  disclosures: readonly DisclosureEntry[],
  more: Partial<SiteModel> = {},
): RuleResult {
  const site = makeSite(disclosures, more);
  const last = disclosures.at(-1);
  const context = last && readContext(last, site);
  if (!context) throw new Error("no disclosure to try a rule on");
  return rule.run(context);
}

/** The budget of 乙局 of 2025 with these sections. */
export function budgetOf(sections: readonly FixtureSection[], more: Partial<FixtureDisclosure> = {}): DisclosureEntry {
  return makeDisclosure({ id: "yi/2025-budget", fiscalYear: 2025, sections, ...more });
}

/** The final accounts of 乙局 of 2025 with these sections. */
export function accountsOf(
  sections: readonly FixtureSection[],
  more: Partial<FixtureDisclosure> = {},
): DisclosureEntry {
  return makeDisclosure({ id: "yi/2025-final", fiscalYear: 2025, kind: "final", sections, ...more });
}

/** What a rule says of a budget with these sections: outcomes in order, severity, first figure and message of each finding. */
export function tryBudget(rule: Rule, sections: readonly FixtureSection[]): Tried {
  return toTried(tryRule(rule, [budgetOf(sections)]));
}

/** What a rule says of final accounts with these sections. */
export function tryAccounts(rule: Rule, sections: readonly FixtureSection[]): Tried {
  return toTried(tryRule(rule, [accountsOf(sections)]));
}

/** A rule's result as tests look at it. */
export interface Tried {
  readonly outcomes: readonly string[];
  /** `severity rows/column` of the first figure of each finding. */
  readonly found: readonly string[];
  readonly findings: readonly Finding[];
  /** The Chinese messages. */
  readonly said: readonly string[];
}

/** A rule's result as tests look at it. */
export function toTried({ checked, findings }: RuleResult): Tried {
  return {
    outcomes: checked.map(({ outcome }) => outcome),
    found: findings.map(({ severity, figureIds: [first = ""] }) => `${severity} ${first.split("#")[1] ?? ""}`),
    findings,
    said: findings.map(({ message }) => message.zh),
  };
}

/** Everything that is found in a site of some disclosures, notes aside. */
export function findAll(disclosures: readonly DisclosureEntry[]): Finding[] {
  return checkSite(makeSite(disclosures)).findings.filter(({ severity }) => severity !== "note");
}

/** A figure that a reason cites, as content writes it. */
interface Cited {
  readonly printed: string;
  readonly unit: string;
  readonly of?: string;
}

/** The disclosure with figures cited in a row of a section in words. */
export function withCites(
  disclosure: DisclosureEntry,
  form: string,
  row: string,
  cited: readonly Cited[],
): DisclosureEntry {
  const sections = disclosure.sections.map((section) => {
    if (section.form !== form) return section;
    const rows = section.rows.map((one) => {
      const home = `${disclosure.id}/${section.page}#${section.anchor}/${row}`;
      return one.key === row ? { ...one, cites: cited.map((cite, index) => citeOf(cite, home, index + 1)) } : one;
    });
    return { ...section, rows };
  });
  return { ...disclosure, sections };
}

function citeOf({ printed, unit, of }: Cited, home: string, number: number): CiteEntry {
  const column = `cite-${String(number)}`;
  const kind = moneyUnits.includes(unit) ? ("money" as const) : ("count" as const);
  const cell = readCell(printed, { id: column, title: column, kind, unit }, unit);
  if (typeof cell === "string") throw new Error(`${printed}: ${cell}`);
  return { ...cell, id: `${home}/${column}`, column, ...(of === undefined ? {} : { of }) };
}
