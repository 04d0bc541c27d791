import type { Bilingual } from "../../../errors/publish-error.ts";
import type { Spot } from "../../engine/sheet.ts";
import type { Audience, Finding, Outcome, RuleResult, Severity } from "../../finding.ts";
import { findingId } from "../../finding-id.ts";
import type { Rule } from "../../rule.ts";

/** What a rule has to say of one thing it looked at. */
export interface Told {
  readonly message: Bilingual;
  /** The rule's own where absent. */
  readonly severity?: Severity;
  /** Everyone where absent. */
  readonly audience?: Audience;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
}

/** One thing a rule looked at: the cells it tied together, how that came out, and what there is to say. */
export interface Verdict {
  /** Printed cells; the one most likely wrong first. */
  readonly spots: readonly (Spot | undefined)[];
  readonly outcome: Outcome;
  readonly told?: Told;
  /** Cells that a finding names beside these. */
  readonly also?: readonly (Spot | undefined)[];
  /** Names the finding where its first cell does not. */
  readonly subject?: string;
}

/** The result of a rule from its verdicts. */
export function resultOf(
  { id, severity }: Pick<Rule, "id" | "severity">,
  disclosureId: string,
  verdicts: readonly Verdict[],
): RuleResult {
  return {
    checked: verdicts.map(({ spots, outcome }) => ({ rule: id, outcome, figureIds: printedIds(spots) })),
    findings: verdicts.flatMap(({ spots, told, subject, also = [] }): Finding[] => {
      if (!told) return [];
      const figureIds = printedIds([...spots, ...also]);
      const { severity: own, audience, ...more } = told;
      return [
        {
          id: findingId(disclosureId, id, subject ?? figureIds[0] ?? "disclosure"),
          rule: id,
          severity: own ?? severity,
          audience: audience ?? "public",
          disclosureId,
          figureIds,
          ...more,
        },
      ];
    }),
  };
}

function printedIds(spots: readonly (Spot | undefined)[]): string[] {
  return [...new Set(spots.flatMap((spot) => (spot?.figure ? [spot.figure.id] : [])))];
}
