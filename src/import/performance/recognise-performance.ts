import type { PerformanceContent } from "../../schema/content.ts";
import type { ImportContext, Recognised } from "../context.ts";
import type { PerformanceRegion } from "../text/regions.ts";
import { hasColumns, type Layout } from "../text/source.ts";
import { readGridTable } from "./grid-table.ts";
import { readPageTable } from "./page-table.ts";

/**
 * Reads every goal and evaluation table of a document, keyed g1, g2 … in print order.
 * Cells are placed where columns, known words or the sum of the weights prove it; what remains open is asked, and no text is dropped unasked.
 */
export function recognisePerformance(
  regions: readonly PerformanceRegion[],
  layout: Layout,
  _context?: ImportContext,
): Recognised<readonly PerformanceContent[]> {
  const tables = regions.map((region, index) => {
    const key = `g${index + 1}`;
    return hasColumns(region.lines, layout) ? readGridTable(region, layout, key) : readPageTable(region, key);
  });
  return { found: tables.map(({ content }) => content), questions: tables.flatMap(({ questions }) => questions) };
}
