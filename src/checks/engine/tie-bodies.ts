import type { RowEntry } from "../../compile/entry.ts";
import type { Sheet } from "./sheet.ts";
import type { Tie } from "./tie.ts";
import { type Family, isBodyTotal, tieFamilies } from "./tie-tree.ts";

/**
 * The total is the sum of the bodies' totals, of a body without one its rows; rows of no body count by themselves. In a form without a
 * code tree, a body's total is also the sum of its rows.
 */
export function tieBodies(sheet: Sheet, id: string): Tie[] {
  const { rows, form } = sheet;
  const total = rows.find((row) => row.total && row.body === undefined);
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))].map((body) => bodyFamily(rows, body));
  const loose = rows.filter((row) => row.body === undefined && row.project !== undefined);
  const parts = [...bodies.flatMap(({ whole, parts }) => whole ?? parts), ...loose];
  const hasTree = form.identities.some((identity) => identity.kind === "sum" && identity.over === "tree");
  const own = hasTree ? [] : bodies.flatMap(({ whole, parts }) => (whole ? [{ whole, parts }] : []));
  const families: Family[] = [...(total ? [{ whole: total, parts }] : []), ...own];
  return tieFamilies(
    sheet,
    { id, kind: "bodies" },
    families.filter((family) => family.parts.length > 0),
  );
}

function bodyFamily(
  rows: readonly RowEntry[],
  body: string,
): { whole: RowEntry | undefined; parts: readonly RowEntry[] } {
  const own = rows.filter((row) => row.body === body);
  return { whole: own.find(isBodyTotal), parts: own.filter((row) => row.project !== undefined) };
}

/** A 项 printed above its projects is their sum. */
export function tieProjects(sheet: Sheet, id: string): Tie[] {
  const families = sheet.rows
    .filter((row) => row.code !== undefined && row.project === undefined)
    .map((whole) => ({
      whole,
      parts: sheet.rows.filter(
        (row) => row.code === whole.code && row.body === whole.body && row.project !== undefined,
      ),
    }));
  return tieFamilies(
    sheet,
    { id, kind: "projects" },
    families.filter(({ parts }) => parts.length > 0),
  );
}
