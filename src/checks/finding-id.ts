/**
 * Id of a finding: `<disclosure>:<rule>:<subject>`, the subject being the address of the cell it is about without its disclosure, or a name
 * the rule gives. Permanent for the same data.
 */
export function findingId(disclosureId: string, rule: string, subject: string): string {
  const prefix = `${disclosureId}/`;
  return `${disclosureId}:${rule}:${subject.startsWith(prefix) ? subject.slice(prefix.length) : subject}`;
}
