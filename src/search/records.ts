import type { SiteModel } from "../compile/entry.ts";
import { indicatorRecords } from "./indicator-records.ts";
import { bodyRecords, codeRecords, pageRecords } from "./name-records.ts";
import { projectRecords } from "./project-records.ts";
import type { SearchRecord } from "./record.ts";

/** Everything that can be found by name or code, in a fixed order. */
export function buildRecords(site: SiteModel): readonly SearchRecord[] {
  return [
    ...projectRecords(site.disclosures, site.bodies),
    ...bodyRecords(site),
    ...codeRecords(site),
    ...indicatorRecords(site.disclosures),
    ...pageRecords(site),
  ];
}

/** The records as a classic script, which any page can load, also from a folder on disk. */
export function toRecordsScript(records: readonly SearchRecord[]): string {
  return `window.mingzhangRecords=[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n];\n`;
}
