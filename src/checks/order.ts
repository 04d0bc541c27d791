import type { Finding, Severity } from "./finding.ts";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Sorts findings: by disclosure, the gravest first, then by id; the same findings always in the same order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      byText(a.disclosureId, b.disclosureId) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      byText(a.id, b.id),
  );
}

/** Sorts findings the gravest first, of one severity by disclosure, then by id. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding): number => severities.indexOf(severity);
  return sortFindings(findings).sort((a, b) => rank(a) - rank(b));
}

/** Gives findings of one id numbers from the second on (`…-2`), so that each id stands once. */
export function uniqueIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}-${String(count)}` };
  });
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
