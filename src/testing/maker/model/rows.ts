import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { nameOf } from "../facts/code-book.ts";
import { addUp, printed, type Sums } from "../facts/money.ts";

/** Printed figures by column; what is zero is left blank, as tables print it. */
export function figures(sums: Sums): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sums).flatMap(([column, cents]) => (cents === 0 ? [] : [[column, printed(cents)]])),
  );
}

/** Figures of a code. */
export interface CodeSums {
  readonly code: string;
  readonly sums: Sums;
  /** Further keys of its row. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Rows of a list of codes with the codes above them, in order; entries of one code stay apart when they have keys of their own. */
export function treeRows(leaves: readonly CodeSums[], names: ReadonlyMap<string, string>, body?: string): RowContent[] {
  const above = new Map<string, Sums>();
  for (const { code, sums } of leaves)
    for (let length = 3; length < code.length; length += 2)
      above.set(code.slice(0, length), addUp([above.get(code.slice(0, length)) ?? {}, sums]));
  const all: CodeSums[] = [...[...above].map(([code, sums]) => ({ code, sums })), ...leaves];
  const order = (code: string): string => code.padEnd(7, "-");
  return all
    .map((entry, place) => ({ ...entry, place }))
    .sort((a, b) => (order(a.code) < order(b.code) ? -1 : order(a.code) > order(b.code) ? 1 : a.place - b.place))
    .map(({ code, sums, more }) => ({
      ...(body === undefined ? {} : { body }),
      row: code,
      name: nameOf(code, names),
      ...more,
      ...figures(sums),
    }));
}

/** The sums of several entries, one entry a code; codes whose every sum is zero are left out. */
export function byCode(entries: readonly CodeSums[]): CodeSums[] {
  return [...Map.groupBy(entries, ({ code }) => code)].flatMap(([code, own]) => {
    const sums = addUp(own.map((entry) => entry.sums));
    return Object.values(sums).every((cents) => cents === 0) ? [] : [{ code, sums }];
  });
}

/** A table that lists codes below a total; a table without figures is `empty`. */
export function codeTable(
  form: string,
  entries: readonly CodeSums[],
  names: ReadonlyMap<string, string>,
  title = "总计",
): SectionContent {
  const rows = byCode(entries);
  if (rows.length === 0) return { form, unit: "万元", empty: "true" };
  const total = { row: "total", name: title, ...figures(addUp(rows.map(({ sums }) => sums))) };
  return { form, unit: "万元", rows: [total, ...treeRows(rows, names)] };
}
