import type { Bilingual } from "../errors/publish-error.ts";

/** `error`: printed figures contradict each other beyond rounding · `warning`: a statement, name, count, unit or date contradicts another · `note`: rounding, convention, wording. */
export type Severity = "error" | "warning" | "note";

/** `public` findings are shown with the disclosure; `publisher` ones only `npm run check` tells, they reach no page and no data file. */
export type Audience = "public" | "publisher";

/** A file of the content and the line in it. */
export interface FindingPlace {
  readonly file: string;
  readonly line: number;
}

/** The publisher's answer to a finding. */
export interface Acknowledgement {
  readonly explanation: string;
  /** `2026-11-21`. */
  readonly date: string;
}

/** What a check found: content, not an error of the tool. */
export interface Finding {
  /** Permanent for the same data: `<disclosure>:<rule>:<first figure or subject>`. */
  readonly id: string;
  /** Id in the registry, e.g. `XJ3-1` or `share-sum`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly audience: Audience;
  readonly disclosureId: string;
  /** Every figure involved, the one most likely wrong first; both places of a contradiction. */
  readonly figureIds: readonly string[];
  /** What the other figures imply, as a signed decimal or a word; absent where nothing is computed. */
  readonly expected?: string;
  readonly actual?: string;
  /** actual − expected, signed decimal; absent where either is no number. */
  readonly difference?: string;
  readonly message: Bilingual;
  /** The publisher's answer; absent where there is none. Rules never give it. */
  readonly acknowledged?: Acknowledgement;
}

/** What a printed figure carries where a finding names it. */
export interface FigureMark {
  /** Address of the finding: `zwfwj/2024-budget/findings#share-sum.narrative.said-income.gpb.share`. */
  readonly address: string;
  readonly severity: Severity;
  /** What the check says must hold. */
  readonly title: string;
}

/** How one identity came out: the five counts of a summary. */
export type Outcome = "held" | "rounded" | "failed" | "unchecked";

/** One identity applied in one place. `unchecked`: a term is blank, withheld or unreadable, so nothing can be said. */
export interface Checked {
  readonly rule: string;
  readonly outcome: Outcome;
  /** Figures the identity ties together. */
  readonly figureIds: readonly string[];
}

/** What a rule gives back for one disclosure: everything it looked at, and what it found. */
export interface RuleResult {
  readonly checked: readonly Checked[];
  readonly findings: readonly Finding[];
}
