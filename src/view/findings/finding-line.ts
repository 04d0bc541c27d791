import type { PublishedFinding } from "../../checks/published/audit.ts";
import { severityText } from "../../text/findings.ts";
import { href } from "../href.ts";
import { buildFinding } from "./finding.ts";

/** A finding as a line that leads to it. */
export interface FindingLine {
  readonly severity: PublishedFinding["severity"];
  readonly state: string;
  readonly title: string;
  /** What the first figure it names is called; empty where it names none, or the title says it. */
  readonly about: string;
  readonly href: string;
}

/** Builds the line of a finding for the page at `from`. */
export function findingLine(from: string, finding: PublishedFinding): FindingLine {
  const { severity, address, figures } = finding;
  const { title } = buildFinding(from, finding);
  const name = figures[0]?.name ?? "";
  return {
    severity,
    state: severityText[severity].name,
    title,
    about: title.includes(name) ? "" : name,
    href: href(from, address),
  };
}
