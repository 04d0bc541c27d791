import type { Checked, Finding, RuleResult } from "./finding.ts";

/** Other findings of one cause that a finding spells out; more are only counted. */
const spelled = 2;

/** What the checks of a disclosure say of one figure. */
interface Witness {
  readonly figureId: string;
  /** Errors and warnings that name it. */
  readonly findings: readonly Finding[];
  /** How often it stands in something that holds, and would not with another number. */
  readonly held: number;
}

/**
 * Puts findings of one cause together: where one figure stands in several findings and in fewer things that hold, it is the one that is wrong, and
 * they are told once. The results must begin with those of the identities, whose findings weigh all evidence of the sums. Notes stay as they are,
 * and what only the publisher may know never joins what everyone may.
 */
export function mergeCauses(results: readonly RuleResult[]): Finding[] {
  const findings = results.flatMap((result) => result.findings);
  const checked = results.flatMap((result) => result.checked);
  const merged = new Map<Finding, Finding | undefined>();
  for (const audience of ["public", "publisher"] as const) {
    let open = findings.filter((one) => one.audience === audience && one.severity !== "note");
    for (let cause = findCause(open, checked); cause; cause = findCause(open, checked)) {
      const [first, ...others] = order(cause);
      if (!first) break;
      merged.set(first, join(first, others, cause.figureId));
      for (const other of others) merged.set(other, undefined);
      const told = new Set(cause.findings);
      open = open.filter((one) => !told.has(one));
    }
  }
  return findings.flatMap((one) => (merged.has(one) ? (merged.get(one) ?? []) : [one]));
}

/** The figure that explains most findings; undefined when each has a cause of its own. */
function findCause(findings: readonly Finding[], checked: readonly Checked[]): Witness | undefined {
  const named = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const id of new Set(finding.figureIds)) named.set(id, [...(named.get(id) ?? []), finding]);
  const shared = [...named].filter(([, own]) => own.length > 1);
  if (shared.length === 0) return undefined;
  const held = countHeld(new Set(shared.map(([id]) => id)), checked);
  return shared
    .map(([figureId, own]): Witness => ({ figureId, findings: own, held: held.get(figureId) ?? 0 }))
    .filter((witness) => witness.held < witness.findings.length)
    .sort((a, b) => b.findings.length - a.findings.length || a.held - b.held)[0];
}

function countHeld(ids: ReadonlySet<string>, checked: readonly Checked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome, figureIds, weak } of checked) {
    if (weak || (outcome !== "held" && outcome !== "rounded")) continue;
    for (const id of figureIds) if (ids.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The finding to show comes first: an error, one that names the figure as most likely wrong, one that says what it should be. */
function order({ figureId, findings }: Witness): readonly Finding[] {
  const weigh = ({ severity, figureIds, expected }: Finding): number =>
    (severity === "error" ? 0 : 4) + (figureIds[0] === figureId ? 0 : 2) + (expected === undefined ? 1 : 0);
  return [...findings].sort((a, b) => weigh(a) - weigh(b));
}

function join(first: Finding, others: readonly Finding[], figureId: string): Finding {
  const figureIds = [...new Set([figureId, ...[first, ...others].flatMap((one) => one.figureIds)])];
  const told = others.slice(0, spelled).map(({ message }) => message);
  const more = others.length - told.length;
  return {
    ...first,
    figureIds,
    message: {
      zh: `${first.message.zh}同一个数还使别处不符：${told.map(({ zh }) => zh).join("")}${more > 0 ? `另有${String(more)}处。` : ""}`,
      en: `${first.message.en} The same number also does not fit elsewhere: ${told.map(({ en }) => en).join(" ")}${more > 0 ? ` And ${String(more)} more.` : ""}`,
    },
  };
}
