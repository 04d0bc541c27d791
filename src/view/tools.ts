import type { DisclosureEntry } from "../compile/entry.ts";
import { overviewFrame } from "../text/overview.ts";
import { href } from "./href.ts";

/** A page of a disclosure and its link. */
export interface Tool {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

const pages = ["tables", "projects", "performance", "narrative", "findings", "source"] as const;

/** Pages of a disclosure, for the row of links beside its title; those that would be empty are left out. */
export function disclosureTools(from: string, disclosure: DisclosureEntry): Tool[] {
  const present: Readonly<Record<(typeof pages)[number], boolean>> = {
    // Where the tables were not part of the document, the page says so.
    tables: disclosure.sections.some((section) => section.page === "tables") || disclosure.attachments.length > 0,
    projects: disclosure.projects.length > 0,
    performance: disclosure.performance.length > 0,
    narrative:
      disclosure.sections.some((section) => section.page === "narrative") || disclosure.narrative !== undefined,
    findings: true,
    source: disclosure.sourceText !== undefined,
  };
  return pages
    .filter((page) => present[page])
    .map((page) => ({
      label: overviewFrame.tools[page],
      href: href(from, `${disclosure.id}/${page}`),
      current: from === `${disclosure.id}/${page}`,
    }));
}
