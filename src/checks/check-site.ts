import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { findProfile } from "../forms/profiles.ts";
import { acknowledge } from "./acknowledge.ts";
import { checkIdentities } from "./engine/check-identities.ts";
import { indexFigures } from "./figure-index.ts";
import type { Checked, Finding, RuleResult } from "./finding.ts";
import { keepApart } from "./keep-apart.ts";
import { mergeCauses, type Retry } from "./merge-causes.ts";
import { sortFindings, uniqueIds } from "./order.ts";
import { findBudget, findNext, findPrevious } from "./previous.ts";
import { respell } from "./respell.ts";
import type { OtherDisclosure, Rule, RuleContext } from "./rule.ts";
import { rules as allRules } from "./rules.ts";
import { summarise, type Summary } from "./summary.ts";

/** What checking one disclosure gave. */
export interface DisclosureCheck {
  readonly disclosureId: string;
  /** Every identity and rule in every place it was applied, in print order of the identities, then rule by rule. */
  readonly checked: readonly Checked[];
  /** The gravest first; ids stand once. Publisher-only findings are among them. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** What checking a site gave: all together, and by disclosure in the order of the model. */
export interface SiteCheck {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly disclosures: readonly DisclosureCheck[];
}

/** Checks every disclosure of a site by the identities of its profile and by the rules; the same model always gives the same result. */
export function checkSite(model: SiteModel, rules: readonly Rule[] = allRules): SiteCheck {
  const disclosures = model.disclosures.map((disclosure) => checkDisclosure(disclosure, model, rules));
  const findings = disclosures.flatMap((one) => one.findings);
  const checked = disclosures.flatMap((one) => one.checked);
  return { findings: sortFindings(findings), summary: summarise(checked, findings), disclosures };
}

/** What each of some rules gives for a disclosure, in their order. */
export type RunRules = (rules: readonly Rule[], context: RuleContext) => readonly RuleResult[];

/** Checks one disclosure of a site; one whose profile is unknown has nothing checked. Who knows what some rules give may say how they are `run`. */
export function checkDisclosure(
  disclosure: DisclosureEntry,
  model: SiteModel,
  rules: readonly Rule[] = allRules,
  run: RunRules = (wanted, context) => wanted.map((rule) => rule.run(context)),
): DisclosureCheck {
  const context = readContext(disclosure, model);
  const results = context ? [checkIdentities(disclosure, context.profile), ...run(rules, context)] : [];
  const told = results.flatMap((result) => keepApart(result.findings, disclosure));
  const numberOf = (id: string): string | undefined => indexFigures(disclosure).findPlaced(id)?.figure.value;
  const merged = mergeCauses(told, numberOf, retryIn(disclosure, model, rules, run));
  // Findings of one cause that are told together may name what each of them did not.
  const found = keepApart(uniqueIds(sortFindings(merged)), disclosure);
  const findings = sortFindings(acknowledge(found, disclosure));
  const checked = results.flatMap((result) => result.checked);
  return { disclosureId: disclosure.id, checked, findings, summary: summarise(checked, findings) };
}

/** What would be found in a disclosure if a figure of it printed another number. */
function retryIn(disclosure: DisclosureEntry, model: SiteModel, rules: readonly Rule[], run: RunRules): Retry {
  return (ids, figureId, value) => {
    const other = respell(disclosure, figureId, value);
    const context = readContext(other, model);
    if (!context) return [];
    const wanted = rules.filter(({ id }) => ids.has(id));
    const identities = wanted.length < ids.size ? [checkIdentities(other, context.profile)] : [];
    return [...identities, ...run(wanted, context)].flatMap(({ findings }) => findings);
  };
}

/** What the rules see of a disclosure; undefined when its profile is unknown. */
export function readContext(disclosure: DisclosureEntry, model: SiteModel): RuleContext | undefined {
  const profile = findProfile(disclosure.profile);
  if (!profile) return undefined;
  const { bodies, successions, codes } = model;
  const all = model.disclosures;
  const [previous, next, budget] = [findPrevious, findNext, findBudget].map((find) =>
    withFigures(find(disclosure, all, successions)),
  );
  return {
    disclosure,
    profile,
    figures: indexFigures(disclosure),
    bodies,
    successions,
    codes,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    ...(budget ? { budget } : {}),
  };
}

function withFigures(disclosure: DisclosureEntry | undefined): OtherDisclosure | undefined {
  return disclosure && { disclosure, figures: indexFigures(disclosure) };
}
