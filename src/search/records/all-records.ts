import type { SiteModel } from "../../compile/entry.ts";
import type { ListName } from "../lists/manifest.ts";
import type { SearchRecord } from "../record.ts";
import { indicatorRecords } from "./indicator-records.ts";
import { bodyRecords, codeRecords, disclosureRecords, sitePageRecords } from "./name-records.ts";
import { projectRecords } from "./project-records.ts";

/** Records by list, in a fixed order. */
export type RecordLists = Readonly<Record<ListName, readonly SearchRecord[]>>;

/** Everything that can be found by name or code. */
export function buildRecords(site: SiteModel): RecordLists {
  return {
    names: [...codeRecords(site), ...sitePageRecords(site)],
    bodies: bodyRecords(site),
    projects: projectRecords(site.disclosures, site.bodies),
    indicators: indicatorRecords(site.disclosures),
    pages: disclosureRecords(site.disclosures),
  };
}
