import type { DisclosureEntry, FigureEntry, SiteModel } from "../compile/entry.ts";
import { numbersOf, readContext, retryIn } from "../checks/check-site.ts";
import { findIn } from "../checks/engine/findings.ts";
import { judge, type Judged } from "../checks/engine/judge.ts";
import type { Spot } from "../checks/engine/sheet.ts";
import { spotsOf, type Tie } from "../checks/engine/tie.ts";
import { tieDisclosure } from "../checks/engine/ties.ts";
import type { Checked, Finding } from "../checks/finding.ts";
import { mergeCauses } from "../checks/merge-causes.ts";
import type { Rule } from "../checks/rule.ts";
import type { Profile } from "../forms/form.ts";
import type { Mutation } from "./mutations.ts";

/** What became of one mutation. */
export interface Trial {
  readonly mutation: Mutation;
  /** Ids of the identities and rules that hold in the original and fail in the mutation. */
  readonly failing: readonly string[];
  /** Findings that the original does not have. */
  readonly fresh: readonly Finding[];
  /** Whether one of them names a cell that was changed, or one that a dropped row was tied to. */
  readonly named: boolean;
  /** Whether one of them names such a cell first. */
  readonly namedFirst: boolean;
}

/** Everything that is the same for all mutations of a disclosure. */
export interface Original {
  readonly disclosure: DisclosureEntry;
  readonly model: SiteModel;
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  readonly judged: readonly Judged[];
  /** Places of the ties of a cell among `judged`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly findings: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  /** What the rules give for the original. */
  readonly ruled: RuleOutcome;
}

interface RuleOutcome {
  readonly checked: readonly Checked[];
  readonly findings: readonly Finding[];
}

/** Checks the original once. */
export function readOriginal(disclosure: DisclosureEntry, model: SiteModel, rules: readonly Rule[]): Original {
  const context = readContext(disclosure, model);
  if (!context) throw new Error(`${disclosure.id} has no known profile`);
  const judged = tieDisclosure(disclosure, context.profile).map(judge);
  const ruled = runRules(disclosure, model, rules);
  const findings = findIn(disclosure.id, judged);
  const places = new Map<string, number[]>();
  judged.forEach(({ tie }, place) => {
    for (const { id } of spotsOf(tie)) places.set(id, [...(places.get(id) ?? []), place]);
  });
  return {
    disclosure,
    model,
    profile: context.profile,
    rules,
    judged,
    places,
    findings: new Set(
      [...findings, ...ruled.findings, ...merge(disclosure, [...findings, ...ruled.findings], { model, rules })].map(
        signOf,
      ),
    ),
    failing: new Set(failingOf([...judged.map(checkedOf), ...ruled.checked])),
    ruled,
  };
}

/** Checks a mutation: the identities it can touch, and the rules where those say nothing. */
export function tryMutation(mutation: Mutation, original: Original): Trial {
  const judged = rejudge(mutation, original);
  const byIdentity = trialOf(mutation, original, judged.map(checkedOf), findIn(original.disclosure.id, judged));
  if (byIdentity.named || original.rules.length === 0) return byIdentity;
  const ruled = runRules(mutation.disclosure, original.model, original.rules);
  const findings = [...findIn(original.disclosure.id, judged), ...ruled.findings];
  return trialOf(
    mutation,
    original,
    [...judged.map(checkedOf), ...ruled.checked],
    merge(mutation.disclosure, findings, original),
  );
}

function trialOf(
  mutation: Mutation,
  original: Original,
  checked: readonly Checked[],
  findings: readonly Finding[],
): Trial {
  const fresh = findings.filter((finding) => !original.findings.has(signOf(finding)));
  const right = placesOf(mutation, original);
  return {
    mutation,
    failing: [...new Set(failingOf(checked).filter((sign) => !original.failing.has(sign)))].map(
      (sign) => sign.split(" ")[0] ?? "",
    ),
    fresh,
    named: fresh.some(({ figureIds }) => figureIds.some((id) => right.has(id))),
    namedFirst: fresh.some(({ figureIds: [first] }) => first !== undefined && right.has(first)),
  };
}

/** Cells that a finding about the mutation should name: those changed; of a dropped row those it was tied to. */
function placesOf(mutation: Mutation, { judged, places, ruled }: Original): ReadonlySet<string> {
  if (mutation.kind !== "row dropped") return new Set(mutation.figureIds);
  const tied = mutation.figureIds.flatMap((id) => places.get(id) ?? []);
  const ruledWith = ruled.checked.filter(({ figureIds }) => figureIds.some((id) => mutation.figureIds.includes(id)));
  return new Set([
    ...tied.flatMap((place) => {
      const one = judged[place];
      return one ? spotsOf(one.tie).map(({ id }) => id) : [];
    }),
    ...ruledWith.flatMap(({ figureIds }) => figureIds),
  ]);
}

function rejudge(mutation: Mutation, { judged, places, profile }: Original): readonly Judged[] {
  const { figures, disclosure } = mutation;
  if (!figures) return tieDisclosure(disclosure, profile).map(judge);
  const touched = new Set([...figures.keys()].flatMap((id) => places.get(id) ?? []));
  return judged.map((one, place) => (touched.has(place) ? judge(respell(one.tie, figures)) : one));
}

function respell(tie: Tie, figures: ReadonlyMap<string, FigureEntry>): Tie {
  const fresh = (spot: Spot): Spot => ({ ...spot, figure: figures.get(spot.id) ?? spot.figure });
  return { ...tie, whole: fresh(tie.whole), parts: tie.parts.map(fresh) };
}

/** Findings as a site tells them: those of one cause once. */
function merge(
  disclosure: DisclosureEntry,
  findings: readonly Finding[],
  { model, rules }: Pick<Original, "model" | "rules">,
): Finding[] {
  return mergeCauses(findings, numbersOf(disclosure), retryIn(disclosure, model, rules));
}

function runRules(disclosure: DisclosureEntry, model: SiteModel, rules: readonly Rule[]): RuleOutcome {
  const context = readContext(disclosure, model);
  if (!context) throw new Error(`${disclosure.id} has no known profile`);
  const results = rules.map((rule) => rule.run(context));
  return {
    checked: results.flatMap(({ checked }) => checked),
    findings: results.flatMap(({ findings }) => findings),
  };
}

function checkedOf({ tie, outcome }: Judged): Checked {
  return { rule: tie.rule, outcome, figureIds: spotsOf(tie).map(({ id }) => id) };
}

function failingOf(checked: readonly Checked[]): string[] {
  return checked
    .filter(({ outcome }) => outcome === "failed")
    .map(({ rule, figureIds }) => `${rule} ${figureIds.join(" ")}`);
}

/** What makes a finding another one: its place, or what it says. */
function signOf({ id, figureIds, expected, actual, message }: Finding): string {
  return JSON.stringify([id, figureIds, expected, actual, message.zh]);
}
