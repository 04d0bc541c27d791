import type { Place } from "../model/place.ts";

/** Line of a place as a cell; empty where the source has no lines (a spreadsheet) or the place is unknown. */
export function lineCell(place: Place | undefined): string {
  return place?.line === undefined ? "" : String(place.line);
}

/** Page of a place as a cell; empty where the source has no pages. */
export function pageCell(place: Place | undefined): string {
  return place?.page === undefined ? "" : String(place.page);
}
