import type { SiteModel } from "../compile/entry.ts";
import { bodiesTable, successionsTable } from "./bodies.ts";
import { classificationTable } from "./classification.ts";
import { toCsv } from "./csv.ts";
import { toDataPackage } from "./data-package.ts";
import { disclosuresTable } from "./disclosures.ts";
import { figuresTable } from "./figures.ts";
import { findingsTable } from "./findings.ts";
import { indicatorsTable } from "./indicators.ts";
import { projectsTable } from "./projects.ts";
import type { Download, DownloadTable } from "./table.ts";

/** Returns every table of the data files, in the order in which a reader needs them. */
export function downloadTables(site: SiteModel): readonly DownloadTable[] {
  return [
    disclosuresTable(site),
    figuresTable(site.disclosures),
    projectsTable(site.disclosures, site.bodies),
    indicatorsTable(site.disclosures),
    findingsTable(site.audit),
    bodiesTable(site.bodies),
    successionsTable(site.successions),
    classificationTable(site.codes),
  ];
}

/**
 * Returns all data files: one CSV a table and `datapackage.json`, which describes them.
 * `sha256` is the caller's: it takes a text and returns the hash of its UTF-8 bytes in lower-case hexadecimal.
 */
export function buildDownloads(site: SiteModel, sha256: (text: string) => string): readonly Download[] {
  const written = downloadTables(site).map((table) => {
    const text = toCsv(table);
    return { table, text, sha256: sha256(text) };
  });
  return [
    ...written.map(({ table, text }) => ({ path: `${table.name}.csv`, text })),
    { path: "datapackage.json", text: toDataPackage(site.site, site.disclosures, written) },
  ];
}
