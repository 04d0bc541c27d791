import type { PublishedFinding } from "../../checks/published/audit.ts";
import { severityText } from "../../text/findings.ts";
import { href } from "../href.ts";
import { buildFinding } from "./finding.ts";

/** A finding as a line that leads to it. */
export interface FindingLine {
  readonly severity: PublishedFinding["severity"];
  readonly state: string;
  readonly title: string;
  readonly href: string;
}

/** Builds the line of a finding for the page at `from`. */
export function findingLine(from: string, finding: PublishedFinding): FindingLine {
  const { severity, address } = finding;
  return {
    severity,
    state: severityText[severity].name,
    title: buildFinding(from, finding).title,
    href: href(from, address),
  };
}
