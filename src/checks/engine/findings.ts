import type { Finding } from "../finding.ts";
import { findingId } from "../finding-id.ts";
import { inUnitOf, correctedValue } from "./reading.ts";
import { type Cause, findCauses } from "./causes.ts";
import { explainFailures } from "./explain.ts";
import type { Judged } from "./judge.ts";
import type { Judgement } from "./judgements.ts";
import { sayCause, sayTie, sumOf } from "./sentence.ts";
import type { Spot } from "./sheet.ts";
import { spotsOf } from "./tie.ts";

/** What the judged identities of a disclosure give to say: an error for each cause of failure, a note for each sum of a row that is only rounded. */
export function findIn(disclosureId: string, judgements: readonly Judgement[]): Finding[] {
  return [
    ...findCauses(explainFailures(judgements)).map((cause) => failure(disclosureId, cause)),
    ...roundedRows(judgements.flatMap(({ judged }) => judged)).map((row) => rounding(disclosureId, row)),
  ];
}

function failure(disclosureId: string, cause: Cause): Finding {
  const [correction] = cause.faults.flatMap(({ corrections }) => corrections);
  const [tie] = cause.faults.flatMap(({ ties }) => ties);
  if (!correction || !tie) throw new Error("a cause has a cell and a failed identity");
  const { spot, by } = correction;
  const suspects = cause.faults.flatMap(({ corrections }) => corrections.map((one) => one.spot));
  const others = cause.faults.flatMap(({ ties }) => ties.flatMap((one) => spotsOf(one.tie)));
  return {
    id: findingId(disclosureId, tie.tie.rule, spot.id),
    rule: tie.tie.rule,
    severity: "error",
    audience: "public",
    disclosureId,
    figureIds: figureIds([...suspects, ...others]),
    expected: correctedValue(spot, by),
    ...(spot.figure?.value === undefined ? {} : { actual: spot.figure.value }),
    difference: inUnitOf(spot, { ...by, top: -by.top }),
    message: sayCause(cause),
  };
}

/** Rounded ties of one identity and one row, together. */
function roundedRows(judged: readonly Judged[]): Judged[][] {
  const rows = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.outcome !== "rounded") continue;
    const { id } = one.tie.whole;
    const key = `${one.tie.rule} ${id.slice(0, id.lastIndexOf("/"))}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()];
}

function rounding(disclosureId: string, row: readonly Judged[]): Finding {
  const [first] = row;
  if (!first) throw new Error("a row of rounded sums has one");
  const { whole, rule } = first.tie;
  const said = row.map(sayTie);
  return {
    id: findingId(disclosureId, rule, whole.id),
    rule,
    severity: "note",
    audience: "public",
    disclosureId,
    figureIds: figureIds(row.flatMap(({ tie }) => spotsOf(tie))),
    expected: sumOf(first),
    ...(whole.figure?.value === undefined ? {} : { actual: whole.figure.value }),
    difference: inUnitOf(whole, first.gap ?? { top: 0n, bottom: 1n }),
    message: {
      zh: `${said.map(({ zh }) => zh).join("；")}。差额在四舍五入之内。`,
      en: `${said.map(({ en }) => en).join("; ")}. The difference is within rounding.`,
    },
  };
}

/** Addresses of the printed cells, each once. */
function figureIds(spots: readonly Spot[]): string[] {
  return [...new Set(spots.flatMap(({ figure }) => figure?.id ?? []))];
}
