import type { DisclosureEntry, FigureEntry, SourceLineEntry } from "../../compile/entry.ts";
import { lineAnchor } from "./anchors.ts";

/** Every figure of a disclosure by the anchor of the line it is printed on, in the order of the disclosure. */
export function figuresByLine(
  disclosure: DisclosureEntry,
  lines: readonly SourceLineEntry[],
): ReadonlyMap<string, readonly FigureEntry[]> {
  const { sections, clauses, performance } = disclosure;
  const rows = [...sections, ...clauses, ...performance].flatMap((section) => section.rows);
  const funds = performance.flatMap((table) => table.funds);
  const figures = [
    ...[...rows, ...funds].flatMap((row) => [...row.figures, ...row.cites]),
    ...performance.flatMap((table) => table.cites),
  ];
  const placed = figures.flatMap((figure) =>
    figure.place ? [{ figure, anchor: lineAnchor(lines, figure.place) }] : [],
  );
  const groups = Map.groupBy(placed, ({ anchor }) => anchor);
  return new Map([...groups].map(([anchor, own]) => [anchor, own.map(({ figure }) => figure)]));
}
