import { defineCollection } from "astro:content";
import { file } from "astro/loaders";
import { z } from "zod";
import type { BodyEntry, CodeEntry, DisclosureEntry, SiteModel, TermEntry } from "./compile/entry.ts";

/** Folder of the entries that compile wrote; the build says which. */
const folder = String(import.meta.env["ENTRIES_DIR"]);

/** The collections. compile has validated every entry, so the types are taken over as they are. */
export const collections = {
  disclosures: defineCollection({ loader: file(`${folder}/disclosures.json`), schema: z.custom<DisclosureEntry>() }),
  bodies: defineCollection({ loader: file(`${folder}/bodies.json`), schema: z.custom<BodyEntry>() }),
  codes: defineCollection({ loader: file(`${folder}/codes.json`), schema: z.custom<CodeEntry>() }),
  terms: defineCollection({ loader: file(`${folder}/terms.json`), schema: z.custom<TermEntry>() }),
  pages: defineCollection({ loader: file(`${folder}/pages.json`), schema: z.custom<SiteModel["pages"][number]>() }),
  site: defineCollection({
    loader: file(`${folder}/site.json`),
    schema: z.custom<Pick<SiteModel, "site" | "successions" | "audit">>(),
  }),
};
