import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { checkDisclosure, type RunRules } from "../checks/check-site.ts";
import type { Checked, Finding } from "../checks/finding.ts";
import type { Rule } from "../checks/rule.ts";
import type { Mutation } from "./mutations.ts";
import { rememberRules } from "./remembered-rules.ts";

/** What became of one mutation. */
export interface Trial {
  readonly mutation: Mutation;
  /** Ids of the identities and rules that fail in the mutation in a place where they did not before, whatever is told of it. */
  readonly failing: readonly string[];
  /** Findings, as the publisher is told them, that the original does not have. */
  readonly fresh: readonly Finding[];
  /** Whether one of them names a cell that was changed, or one that a dropped row was tied to. */
  readonly named: boolean;
  /** Whether one of them that is more than a note does. */
  readonly graver: boolean;
  /** Whether one of them names such a cell first. */
  readonly namedFirst: boolean;
}

/** Everything that is the same for all mutations of a disclosure. */
export interface Original {
  readonly model: SiteModel;
  readonly rules: readonly Rule[];
  readonly run: RunRules;
  readonly checked: readonly Checked[];
  readonly findings: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  /** What was looked at and came out the same before; the checks give it again as it is where nothing of it changed. */
  readonly known: ReadonlySet<Checked>;
}

/** Checks the original once. */
export function readOriginal(disclosure: DisclosureEntry, model: SiteModel, rules: readonly Rule[]): Original {
  const run = rememberRules(disclosure);
  const { checked, findings } = checkDisclosure(disclosure, model, rules, run);
  return {
    model,
    rules,
    run,
    checked,
    findings: new Set(findings.map(signOf)),
    failing: new Set(checked.filter(isFailing).map(placeOf)),
    known: new Set(checked),
  };
}

/** Checks a mutation as a publisher's `check` does; only what looks at changed sections is worked out anew. */
export function tryMutation(mutation: Mutation, original: Original): Trial {
  const { model, rules, run, known } = original;
  const { checked, findings } = checkDisclosure(mutation.disclosure, model, rules, run);
  const failing = checked.filter((one) => !known.has(one) && isFailing(one) && !original.failing.has(placeOf(one)));
  const fresh = findings.filter((finding) => !original.findings.has(signOf(finding)));
  const right = rightPlaces(mutation, original);
  const names = fresh.filter(({ figureIds }) => figureIds.some((id) => right.has(id)));
  return {
    mutation,
    failing: [...new Set(failing.map(({ rule }) => rule))],
    fresh,
    named: names.length > 0,
    graver: names.some(({ severity }) => severity !== "note"),
    namedFirst: fresh.some(({ figureIds: [first] }) => first !== undefined && right.has(first)),
  };
}

/** Cells that a finding about the mutation should name: those changed; of a dropped row those that something tied to it. */
function rightPlaces({ kind, figureIds }: Mutation, { checked }: Original): ReadonlySet<string> {
  if (kind !== "row dropped") return new Set(figureIds);
  const gone = new Set(figureIds);
  return new Set(checked.filter((one) => one.figureIds.some((id) => gone.has(id))).flatMap((one) => one.figureIds));
}

function isFailing({ outcome }: Checked): boolean {
  return outcome === "failed";
}

function placeOf({ rule, figureIds }: Checked): string {
  return `${rule} ${figureIds.join(" ")}`;
}

/** What makes a finding another one: its place, or what it says. */
function signOf({ id, figureIds, expected, actual, message }: Finding): string {
  return JSON.stringify([id, figureIds, expected, actual, message.zh]);
}
