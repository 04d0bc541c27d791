import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import type { SiteModel } from "../../src/compile/entry.ts";
import { bundleAssets } from "./bundle.ts";
import { writeEntries } from "./entries.ts";
import { root } from "./run.ts";

/** Where a build keeps its intermediate files; astro.config.mjs names the same folder. */
const workshop = join(root, ".cache/build");

/** Builds the pages, the style sheet and the client scripts of a site into an empty folder. */
export async function buildSite(model: SiteModel, folder: string): Promise<void> {
  rmSync(workshop, { recursive: true, force: true });
  writeEntries(model, join(workshop, "entries"));
  await bundleAssets(join(workshop, "public"));
  await build({ root, outDir: folder, logLevel: "warn" });
}
