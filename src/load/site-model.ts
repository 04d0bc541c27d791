import { getCollection, getEntry } from "astro:content";
import type { SiteModel } from "../compile/entry.ts";

let loaded: Promise<SiteModel> | undefined;

/** Everything the site is made of, as compile wrote it; read once a build. Disclosures and bodies are in the order of their ids. */
export function loadSiteModel(): Promise<SiteModel> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<SiteModel> {
  const [site, bodies, disclosures, codes, terms, pages] = await Promise.all([
    getEntry("site", "site"),
    getCollection("bodies"),
    getCollection("disclosures"),
    getCollection("codes"),
    getCollection("terms"),
    getCollection("pages"),
  ]);
  if (!site) throw new Error("compile wrote no site.json");
  const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
  return {
    ...site.data,
    bodies: bodies.sort(byId).map((entry) => entry.data),
    disclosures: disclosures.sort(byId).map((entry) => entry.data),
    codes: codes.sort(byId).map((entry) => entry.data),
    terms: terms.sort(byId).map((entry) => entry.data),
    pages: pages.sort(byId).map((entry) => entry.data),
  };
}
