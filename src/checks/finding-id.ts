import type { Finding } from "./finding.ts";

/**
 * Id of a finding: `<disclosure>:<rule>:<subject>`, the subject being the address of the cell it is about without its disclosure, or a name
 * the rule gives. Permanent for the same data.
 */
export function findingId(disclosureId: string, rule: string, subject: string): string {
  const prefix = `${disclosureId}/`;
  return `${disclosureId}:${rule}:${subject.startsWith(prefix) ? subject.slice(prefix.length) : subject}`;
}

/**
 * Address of what a finding is about, for its place in the content: its first figure in its own disclosure, else its subject as an address or
 * as a field of disclosure.yaml (`zwfwj/2024-budget#units`).
 */
export function subjectAddress({ id, disclosureId, rule, figureIds }: Finding): string {
  const own = figureIds.find((figure) => figure.startsWith(`${disclosureId}/`));
  if (own !== undefined) return own;
  const subject = id.slice(disclosureId.length + rule.length + 2).replace(/-\d+$/, "");
  return /#|^projects\//.test(subject) ? `${disclosureId}/${subject}` : `${disclosureId}#${subject}`;
}
