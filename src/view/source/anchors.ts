import type { DisclosureEntry, SourceLineEntry } from "../../compile/entry.ts";
import type { Place } from "../../model/place.ts";

/** Lines of a source on one page of the site; never changed, or published addresses would lead elsewhere. */
export const linesPerPage = 1000;

/** Where the lines of a source stand on the site. */
interface SourceIndex {
  /** Number of each sheet or table, from 1, in the order of the source. */
  readonly sheets: ReadonlyMap<string, number>;
  /** Page of each line, from 1, by its anchor. */
  readonly pages: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly SourceLineEntry[], SourceIndex>();

/** HTML id of a line on its page: `L153`, `p12.34` (page and line), `d12` (paragraph), `t3-7` (row 7 of the third table or sheet). */
export function lineAnchor(lines: readonly SourceLineEntry[], place: Place): string {
  return anchorOf(place, indexOf(lines).sheets);
}

/** Address of the line a place means, with its anchor; undefined where the site does not keep the source or the place is not in it. */
export function sourceAddress(
  { id, sourceText }: Pick<DisclosureEntry, "id" | "sourceText">,
  place: Place | undefined,
): string | undefined {
  if (!sourceText || !place) return undefined;
  const { pages, sheets } = indexOf(sourceText);
  const anchor = anchorOf(place, sheets);
  const page = pages.get(anchor);
  return page === undefined ? undefined : `${sourcePage(id, page)}#${anchor}`;
}

/** Address of a page of a disclosure's source: `zwfwj/2024-budget/source`, then `…/source/2`. */
export function sourcePage(disclosure: string, page: number): string {
  return page === 1 ? `${disclosure}/source` : `${disclosure}/source/${String(page)}`;
}

function indexOf(lines: readonly SourceLineEntry[]): SourceIndex {
  const known = indexes.get(lines);
  if (known) return known;
  const names = new Set(lines.flatMap(({ place }) => place.sheet ?? []));
  const sheets = new Map([...names].map((name, order) => [name, order + 1]));
  const pages = new Map<string, number>();
  lines.forEach(({ place, text }, order) => {
    const anchor = anchorOf(place, sheets);
    if (text.trim() !== "" && !pages.has(anchor)) pages.set(anchor, Math.floor(order / linesPerPage) + 1);
  });
  const index = { sheets, pages };
  indexes.set(lines, index);
  return index;
}

function anchorOf({ page, line, paragraph, sheet, cell }: Place, sheets: ReadonlyMap<string, number>): string {
  if (paragraph !== undefined) return `d${String(paragraph)}`;
  if (sheet !== undefined) return `t${String(sheets.get(sheet) ?? 0)}-${cell?.replace(/^[A-Z]+/, "") ?? ""}`;
  return page === undefined ? `L${String(line)}` : `p${String(page)}.${String(line)}`;
}
