import type { Bilingual } from "../../errors/publish-error.ts";
import type { Place } from "../../model/place.ts";
import type { Acknowledgement, Severity } from "../finding.ts";
import type { RegistryEntry } from "../registry-entry.ts";
import type { Summary } from "../summary.ts";

/** A figure that a finding names, as readers see it. */
export interface PublishedFigure {
  readonly id: string;
  /** `表3·一般公共服务支出（201）·合计`; of another disclosure with its title before. */
  readonly name: string;
  /** With its direction word. */
  readonly printed: string;
  /** Signed decimal in `unit`; absent where it is no number. */
  readonly value?: string;
  readonly unit: string;
  readonly place?: Place;
}

/** A finding that every reader may know. */
export interface PublishedFinding {
  readonly id: string;
  /** Its address on the site: `zwfwj/2024-budget/findings#XJ3-1.tables.xj-3.total.total`. */
  readonly address: string;
  readonly disclosureId: string;
  readonly rule: string;
  /** What the check says must hold. */
  readonly title: Bilingual;
  readonly family: string;
  readonly severity: Severity;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly message: Bilingual;
  /** The one most likely wrong first. */
  readonly figures: readonly PublishedFigure[];
  readonly acknowledged?: Acknowledgement;
}

/** The counts of the checks of one family. */
export interface FamilyCount extends Pick<Summary, "checked" | "held" | "rounded" | "failed" | "unchecked"> {
  readonly family: string;
  readonly title: Bilingual;
}

/** What checking one disclosure gave, as far as every reader may know. */
export interface DisclosureAudit {
  readonly disclosureId: string;
  readonly summary: Summary;
  /** Families of which something was checked, in their order. */
  readonly families: readonly FamilyCount[];
  /** The gravest first. */
  readonly findings: readonly PublishedFinding[];
}

/** What checking a site gave, as far as every reader may know: nothing of what only the publisher is told is in it, neither told nor counted. */
export interface PublishedAudit {
  readonly summary: Summary;
  readonly disclosures: readonly DisclosureAudit[];
  /** Every check, in the order of the registry. */
  readonly checks: readonly RegistryEntry[];
  /** The kinds of checks, in the order in which they are told. */
  readonly families: readonly { readonly id: string; readonly title: Bilingual }[];
}
