import type { RowEntry, SectionEntry } from "../../../../compile/entry.ts";
import type { Spot } from "../../../engine/sheet.ts";
import { type Paper, spotIn } from "../paper.ts";
import { signOf } from "../directions.ts";

/** A reason and the change that it gives a reason for. */
export interface Reason {
  readonly section: SectionEntry;
  readonly row: RowEntry;
  readonly text: string;
  /** 增减额, else 增减率; of the second comparison of accounts 预决算差异率. */
  readonly change: Spot;
  /** −1 or 1; a reason for no change is not listed. */
  readonly sign: -1 | 1;
}

/** Text columns with reasons, and the columns they explain, the first printed one counts. */
const reasons: readonly (readonly [reason: string, changes: readonly string[]])[] = [
  ["reason", ["change", "percent"]],
  ["variance-reason", ["variance"]],
];

/** Every reason that is given for a change, in print order. Where embedded content retells reasons, it is the retelling. */
export function listReasons(paper: Paper): Reason[] {
  return paper.disclosure.sections.flatMap((section) =>
    section.rows.flatMap((row) => reasons.flatMap((pair) => reasonOf(paper, section, row, pair) ?? [])),
  );
}

function reasonOf(
  paper: Paper,
  section: SectionEntry,
  row: RowEntry,
  [column, changes]: (typeof reasons)[number],
): Reason | undefined {
  const text = row.words[column];
  const change = changes
    .flatMap((id) => spotIn(paper, section, row, id) ?? [])
    .find(({ figure }) => figure?.value !== undefined);
  const sign = signOf(change?.figure?.value);
  return text === undefined || !change || sign === 0 ? undefined : { section, row, text, change, sign };
}
