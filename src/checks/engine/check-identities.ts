import type { DisclosureEntry } from "../../compile/entry.ts";
import type { Profile } from "../../forms/form.ts";
import type { RuleResult } from "../finding.ts";
import { findIn } from "./findings.ts";
import { judgeDisclosure } from "./judgements.ts";

/** Runs every identity that the profile declares over a disclosure, and says what does not hold. */
export function checkIdentities(disclosure: DisclosureEntry, profile: Profile): RuleResult {
  const judgements = judgeDisclosure(disclosure, profile);
  return {
    checked: judgements.flatMap(({ checked }) => checked),
    findings: findIn(disclosure.id, judgements),
  };
}
