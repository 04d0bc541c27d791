import type { Checked, Finding, Outcome, Severity } from "./finding.ts";

/**
 * How many identities and rules were applied and how they came out (`checked` is the sum of held, rounded and failed; `unchecked` comes on
 * top), and how many findings of each severity there are; `acknowledged` counts those that the publisher has answered.
 */
export type Summary = Readonly<Record<"checked" | Outcome | Severity | "acknowledged", number>>;

/** Counts what was checked and found; of no disclosure, everything is 0. */
export function summarise(checked: readonly Checked[], findings: readonly Finding[]): Summary {
  const outcomes = (outcome: Outcome): number => checked.filter((one) => one.outcome === outcome).length;
  const severities = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const unchecked = outcomes("unchecked");
  return {
    checked: checked.length - unchecked,
    held: outcomes("held"),
    rounded: outcomes("rounded"),
    failed: outcomes("failed"),
    unchecked,
    error: severities("error"),
    warning: severities("warning"),
    note: severities("note"),
    acknowledged: findings.filter(({ acknowledged }) => acknowledged).length,
  };
}
