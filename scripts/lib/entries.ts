import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteModel } from "../../src/compile/entry.ts";

/** Texts of the files that Astro's collections read, by name: each an object of entries by id. */
export function entryFiles(model: SiteModel): Record<string, string> {
  const { site, bodies, successions, disclosures, codes, terms, pages, audit } = model;
  return {
    "site.json": JSON.stringify({ site: { site, successions, audit } }),
    "bodies.json": byId(bodies, (body) => body.id),
    "disclosures.json": byId(disclosures, (disclosure) => disclosure.id),
    "codes.json": byId(codes, (code) => `${code.scheme}-${code.code}`),
    "terms.json": byId(terms, (_, index) => `term-${String(index).padStart(5, "0")}`),
    "pages.json": byId(pages, (page) => page.id),
  };
}

/** Writes the entries into a folder, for src/content.config.ts to read. */
export function writeEntries(model: SiteModel, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(entryFiles(model))) writeFileSync(join(folder, name), text);
}

function byId<Entry>(entries: readonly Entry[], id: (entry: Entry, index: number) => string): string {
  return JSON.stringify(Object.fromEntries(entries.map((entry, index) => [id(entry, index), entry])));
}
