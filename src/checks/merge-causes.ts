import type { Finding } from "./finding.ts";
import { divide, type Fraction, fractionOf, multiply, toRounded } from "./interval.ts";

/** Other findings of one cause that a finding spells out; more are only counted. */
const spelled = 2;

/** Figures that are tried; a document wrong throughout would take forever otherwise. */
const tried = 40;

/** Ids of identities are in capitals: what the engine finds is already the most likely cell of all its sums, and only that cell is tried. */
const isIdentity = ({ rule }: Finding): boolean => /^[A-Z]/.test(rule);

/** What the checks would find if a figure printed another number; only those of these rules. */
export type Retry = (rules: ReadonlySet<string>, figureId: string, value: string) => readonly Finding[];

/** A figure that is wrong, and the findings that would be gone if it were right. */
interface Cause {
  readonly figureId: string;
  readonly findings: readonly Finding[];
}

/**
 * Puts findings of one cause together. A figure is the cause of several findings when one other number in its place (what a finding says it
 * should be, or itself with the decimal point or the sign elsewhere) makes them all go and brings no new one. Notes stay as they are, and what
 * only the publisher may know never joins what everyone may. `numberOf` gives the number printed at an address.
 */
export function mergeCauses(
  findings: readonly Finding[],
  numberOf: (figureId: string) => string | undefined,
  retry: Retry,
): Finding[] {
  const merged = new Map<Finding, Finding | undefined>();
  for (const audience of ["public", "publisher"] as const) {
    let open = findings.filter((one) => one.audience === audience && one.severity !== "note");
    for (const figureId of sharedFigures(open).slice(0, tried)) {
      const cause = findCause(figureId, open, numberOf(figureId), retry);
      if (!cause) continue;
      const [first, ...others] = order(cause);
      if (!first) continue;
      merged.set(first, join(first, others, figureId));
      for (const other of others) merged.set(other, undefined);
      open = open.filter((one) => !cause.findings.includes(one));
    }
  }
  return findings.flatMap((one) => (merged.has(one) ? (merged.get(one) ?? []) : [one]));
}

/** Figures that several findings name, those in most findings first. */
function sharedFigures(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const finding of findings) for (const id of suspects(finding)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

/** Figures of a finding that may be its cause. */
function suspects(finding: Finding): ReadonlySet<string> {
  return new Set(isIdentity(finding) ? finding.figureIds.slice(0, 1) : finding.figureIds);
}

/** The most findings that another number in place of a figure would close, if these are several. */
function findCause(
  figureId: string,
  open: readonly Finding[],
  printed: string | undefined,
  retry: Retry,
): Cause | undefined {
  let own = open.filter((one) => suspects(one).has(figureId));
  if (printed === undefined) return undefined;
  const known = new Set(open.map(({ id }) => id));
  let best: Cause | undefined;
  for (const value of otherNumbers(figureId, own, printed)) {
    if (own.length < 2) break;
    const rules = new Set(own.map(({ rule }) => rule));
    const left = retry(rules, figureId, value).filter(({ severity }) => severity !== "note");
    const stays = new Map(left.map(({ id, message }) => [id, message.zh]));
    const gone = left.some(({ id }) => !known.has(id)) ? [] : own.filter(({ id }) => !stays.has(id));
    if (gone.length > Math.max(1, best?.findings.length ?? 1)) best = { figureId, findings: gone };
    if (gone.length === own.length) break;
    // What says the same whatever the figure prints is not about its number (a name, a blank beside it).
    own = own.filter(({ id, message }) => stays.get(id) !== message.zh);
  }
  return best;
}

/** What a figure may have to print: what findings that name it first expect, or its digits with another decimal point or sign. */
function otherNumbers(figureId: string, findings: readonly Finding[], printed: string): string[] {
  const expected = findings.flatMap((one) =>
    one.figureIds[0] === figureId && one.expected !== undefined && /^-?\d+(\.\d+)?$/.test(one.expected)
      ? [one.expected]
      : [],
  );
  const value = fractionOf(printed);
  if (value.top === 0n) return expected;
  const places = printed.split(".")[1]?.length ?? 0;
  const powers = [10n, 10_000n].flatMap((power): readonly (readonly [Fraction, number])[] => {
    const zeros = String(power).length - 1;
    const factor: Fraction = { top: power, bottom: 1n };
    return [
      [multiply(value, factor), places],
      [divide(value, factor), places + zeros],
    ];
  });
  return [
    ...new Set([
      ...expected,
      ...powers.map(([other, decimals]) => shortened(toRounded(other, decimals), places)),
      toRounded({ ...value, top: -value.top }, places),
    ]),
  ];
}

/** A decimal without the zeros behind the decimals it should have. */
function shortened(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(places, "0");
  return kept === "" ? whole : `${whole}.${kept}`;
}

/** The finding to show comes first: an error, one that names the figure as most likely wrong, one that says what it should be. */
function order({ figureId, findings }: Cause): readonly Finding[] {
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
