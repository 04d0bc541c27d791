import type { DisclosureEntry } from "../../compile/entry.ts";
import type { Finding } from "../finding.ts";

/** The lines of disclosure.yaml that acknowledge findings, ready to be pasted, below the name of the file; explanation and date are left to be filled in. */
export function acknowledgementSnippet(disclosure: DisclosureEntry, findings: readonly Finding[]): string {
  const file = `# disclosures/${disclosure.id}/disclosure.yaml`;
  const first =
    disclosure.acknowledged.length > 0
      ? [`${file}（接在已有的 acknowledged 后面 / below those that are there）`]
      : [file, "acknowledged:"];
  return [...first, ...findings.map(entryLine)].join("\n");
}

function entryLine({ id }: Finding): string {
  return `  - { finding: ${JSON.stringify(id)}, explanation: "（在这里说明原因）", date: "（年-月-日）" }`;
}
