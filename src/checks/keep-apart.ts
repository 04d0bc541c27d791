import type { DisclosureEntry } from "../compile/entry.ts";
import type { Finding } from "./finding.ts";

/** A shorter name (业务费) is also a word like any other. */
const tellingName = 6;

/**
 * Keeps withheld projects apart from named ones: a finding whose sentence names one of each is told to the publisher alone, whatever the rule that
 * found it says.
 */
export function keepApart(findings: readonly Finding[], { projects }: DisclosureEntry): Finding[] {
  const hidden = projects.filter(({ withheld }) => withheld).map(({ name }) => name);
  const named = projects
    .filter(({ withheld, name }) => !withheld && name.length >= tellingName)
    .map(({ name }) => name);
  if (hidden.length === 0) return [...findings];
  return findings.map((finding) => {
    const { zh } = finding.message;
    const joins = hidden.some((name) => zh.includes(name)) && named.some((name) => zh.includes(name));
    return joins ? { ...finding, audience: "publisher" as const } : finding;
  });
}
