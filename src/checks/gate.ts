import type { Finding, Severity } from "./finding.ts";

/** The findings that stop a build: public ones of a severity in the gate that the publisher has not acknowledged. */
export function stoppedBy(findings: readonly Finding[], gate: readonly Severity[]): Finding[] {
  return findings.filter(
    ({ audience, severity, acknowledged }) => audience === "public" && gate.includes(severity) && !acknowledged,
  );
}
