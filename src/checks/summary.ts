import type { Checked, Finding, Outcome, Severity } from "./finding.ts";

/** How many identities were checked and how they came out, and how many findings of each severity there are. */
export type Summary = Readonly<Record<"checked" | Outcome | Severity, number>>;

/** Counts what was checked and found; of no disclosure, everything is 0. */
export function summarise(checked: readonly Checked[], findings: readonly Finding[]): Summary {
  const outcomes = (outcome: Outcome): number => checked.filter((one) => one.outcome === outcome).length;
  const severities = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    checked: checked.length,
    held: outcomes("held"),
    rounded: outcomes("rounded"),
    failed: outcomes("failed"),
    unchecked: outcomes("unchecked"),
    error: severities("error"),
    warning: severities("warning"),
    note: severities("note"),
  };
}
