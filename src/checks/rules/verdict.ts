import type { Bilingual } from "../../errors/publish-error.ts";
import type { Audience, Finding, Outcome, RuleResult, Severity } from "../finding.ts";
import { findingId } from "../finding-id.ts";
import type { Rule, RuleContext } from "../rule.ts";

/** What a rule has to say in one place. */
export interface Found {
  /** What the finding is about, for its id; the first figure when absent. */
  readonly subject?: string;
  /** The rule's own when absent. */
  readonly severity?: Severity;
  /** `public` when absent. */
  readonly audience?: Audience;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly message: Bilingual;
}

/** How a rule came out in one place. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The figures the rule compared there, the one most likely wrong first. */
  readonly figureIds: readonly string[];
  readonly found?: Found;
}

/** A rule as its file declares it: `look` gives one verdict for each place where the rule was applied. */
export interface RuleDeclaration extends Omit<Rule, "run"> {
  readonly look: (context: RuleContext) => readonly Verdict[];
}

/** Makes a rule of its declaration. */
export function defineRule({ look, ...declared }: RuleDeclaration): Rule {
  return {
    ...declared,
    run: (context) => toResult(declared, context.disclosure.id, look(context)),
  };
}

/** Something holds, or nothing can be said of it. */
export function settled(outcome: "held" | "rounded" | "unchecked", figureIds: readonly string[]): Verdict {
  return { outcome, figureIds };
}

/** Something does not hold. */
export function failed(figureIds: readonly string[], found: Found): Verdict {
  return { outcome: "failed", figureIds, found };
}

function toResult(
  { id, severity }: Pick<Rule, "id" | "severity">,
  disclosureId: string,
  verdicts: readonly Verdict[],
): RuleResult {
  return {
    checked: verdicts.map(({ outcome, figureIds }) => ({ rule: id, outcome, figureIds })),
    findings: verdicts.flatMap(({ figureIds, found }): Finding[] => {
      if (!found) return [];
      const { subject = figureIds[0] ?? "disclosure", ...said } = found;
      const frame = { rule: id, severity, audience: "public", disclosureId, figureIds } as const;
      return [{ ...frame, ...said, id: findingId(disclosureId, id, subject) }];
    }),
  };
}
