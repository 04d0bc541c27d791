import type { RunRules } from "../checks/check-site.ts";
import type { RuleResult } from "../checks/finding.ts";
import type { Rule, RuleContext } from "../checks/rule.ts";
import type { DisclosureEntry } from "../compile/entry.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { type Reads, watchDisclosure } from "./watched-disclosure.ts";

/** What a rule gave for the original, and what of it the rule looked at. */
interface Remembered {
  readonly reads: Reads;
  readonly result: RuleResult;
}

/**
 * Runs rules over copies of a disclosure that print something else in some cells. A rule that looked at none of these in the original gives what
 * it gave there and is not run again. What it looks at is seen while it runs; nothing is declared.
 */
export function rememberRules(original: DisclosureEntry): RunRules {
  const watched = watchDisclosure(original);
  const memory = new Map<Rule, Remembered>();
  const runOnOriginal = (rule: Rule, context: RuleContext): Remembered => {
    const figures = watched.figures;
    return watched.during(() => rule.run({ ...context, disclosure: watched.disclosure, figures }));
  };
  return (rules, context) => {
    const difference = differenceOf(original, context.disclosure);
    return rules.map((rule) => {
      const known = memory.get(rule) ?? runOnOriginal(rule, context);
      memory.set(rule, known);
      return isTouched(known.reads, difference) ? rule.run(context) : known.result;
    });
  };
}

function isTouched({ figures, sections }: Reads, difference: Difference): boolean {
  return difference.figures.some((id) => figures.has(id)) || difference.sections.some((index) => sections.has(index));
}
