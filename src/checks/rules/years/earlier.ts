import type { DisclosureEntry } from "../../../compile/entry.ts";
import { findProfile } from "../../../forms/profiles.ts";
import { disclosureTitle } from "../../../text/names.ts";
import type { Spot } from "../../engine/sheet.ts";
import type { OtherDisclosure } from "../../rule.ts";
import { findPrinted, type Paper } from "../said/paper.ts";

/** Another disclosure with what is needed to find cells in it; undefined when there is none or its profile is unknown. */
export function toPaper(other: OtherDisclosure | undefined): Paper | undefined {
  const profile = other && findProfile(other.disclosure.profile);
  return other && profile && { ...other, profile };
}

/** What another disclosure is called in a sentence: `乌鲁木齐市政务服务管理局2024年部门预算`. */
export function nameDisclosure({ bodyName, fiscalYear, scope, kind }: DisclosureEntry): string {
  return `${bodyName}${disclosureTitle(fiscalYear, scope, kind)}`;
}

/** Where a table prints what a sentence says: the table's form, and its row and column for the sentence's row. */
interface InTable {
  readonly table: string;
  readonly cell: (row: string) => readonly [row: string, column: string];
}

const byRow = (row: string): readonly [string, string] => [row, "total"];
const byColumn = (row: string): readonly [string, string] => ["total", row];

/** Tables that print the amounts of explanations too, for what last year's explanation leaves out. */
const tables: Readonly<Record<string, InTable>> = {
  "said/income": { table: "xj/2", cell: byColumn },
  "said/expenditure": { table: "xj/3", cell: byColumn },
  "said/gpb-scale": { table: "xj/5", cell: byColumn },
  "said/gpb-items": { table: "xj/5", cell: byRow },
  "three-public": { table: "xj/10", cell: byRow },
  "said/final-gpb-items": { table: "final/5", cell: byRow },
};

/** What an earlier disclosure says of the same thing. */
export type Earlier =
  | { readonly kind: "printed"; readonly spot: Spot }
  /** The explanation or table is there and has nothing on it, or says 未安排. */
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown" };

/** Finds what an earlier disclosure says where this one says `spot`: in the same explanation, else in its table. */
export function findEarlier(paper: Paper, { section: { form }, rowKey, column }: Spot): Earlier {
  const said = findPrinted(paper, form, rowKey, column.id);
  const own = said && earlierOf(said);
  return own && own.kind !== "nothing" ? own : (findInTable(paper, form, rowKey) ?? own ?? { kind: "unknown" });
}

function earlierOf(spot: Spot): Earlier {
  if (spot.figure?.value !== undefined) return { kind: "printed", spot };
  return { kind: spot.figure?.state === "none" ? "nothing" : "unknown" };
}

/** What last year's table says of a row of an explanation; undefined when there is no such table. */
function findInTable(paper: Paper, form: string, rowKey: string): Earlier | undefined {
  const known = tables[form];
  if (!known || !paper.figures.findSection(known.table)) return undefined;
  const spot = findPrinted(paper, known.table, ...known.cell(rowKey));
  return spot ? earlierOf(spot) : { kind: "nothing" };
}
