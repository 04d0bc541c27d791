import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { findProfile } from "../forms/profiles.ts";
import { acknowledge } from "./acknowledge.ts";
import { checkIdentities } from "./engine/check-identities.ts";
import { indexFigures } from "./figure-index.ts";
import type { Checked, Finding, RuleResult } from "./finding.ts";
import { keepApart } from "./keep-apart.ts";
import { mergeCauses } from "./merge-causes.ts";
import { sortFindings, uniqueIds } from "./order.ts";
import { findBudget, findNext, findPrevious } from "./previous.ts";
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

/** Checks one disclosure of a site; one whose profile is unknown has nothing checked. */
export function checkDisclosure(
  disclosure: DisclosureEntry,
  model: SiteModel,
  rules: readonly Rule[] = allRules,
): DisclosureCheck {
  const context = readContext(disclosure, model);
  const results = context
    ? [checkIdentities(disclosure, context.profile), ...rules.map((rule) => rule.run(context))]
    : [];
  return toCheck(disclosure, results);
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

function toCheck(disclosure: DisclosureEntry, results: readonly RuleResult[]): DisclosureCheck {
  const checked = results.flatMap((result) => result.checked);
  const apart = results.map((result) => ({ ...result, findings: keepApart(result.findings, disclosure) }));
  // Findings of one cause that are told together may name what each of them did not.
  const found = keepApart(uniqueIds(sortFindings(mergeCauses(apart))), disclosure);
  const findings = sortFindings(acknowledge(found, disclosure));
  return { disclosureId: disclosure.id, checked, findings, summary: summarise(checked, findings) };
}
