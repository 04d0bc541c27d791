import type { DisclosureEntry } from "../../compile/entry.ts";
import type { Profile } from "../../forms/form.ts";
import type { RuleResult } from "../finding.ts";
import { findIn } from "./findings.ts";
import { judge } from "./judge.ts";
import { spotsOf, type Tie } from "./tie.ts";
import { tieDisclosure } from "./ties.ts";

/** Runs every identity that the profile declares over a disclosure. */
export function checkIdentities(disclosure: DisclosureEntry, profile: Profile): RuleResult {
  return judgeTies(disclosure.id, tieDisclosure(disclosure, profile));
}

/** Judges ties of one disclosure and says what does not hold. */
export function judgeTies(disclosureId: string, ties: readonly Tie[]): RuleResult {
  const judged = ties.map(judge);
  return {
    checked: judged.map(({ tie, outcome }) => ({
      rule: tie.rule,
      outcome,
      figureIds: spotsOf(tie).flatMap(({ figure }) => figure?.id ?? []),
    })),
    findings: findIn(disclosureId, judged),
  };
}
