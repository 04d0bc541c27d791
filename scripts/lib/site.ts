import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import type { SiteModel } from "../../src/compile/entry.ts";
import { oneAtATime } from "../start/one-at-a-time.mjs";
import { bundleAssets } from "./bundle.ts";
import { writeEntries } from "./entries.ts";
import { root } from "./run.ts";

/** Where a build keeps its intermediate files; astro.config.mjs names the same folder. */
const workshop = join(root, ".cache/build");

const pollMs = 300;
const waiting = [
  "另一个命令正在生成网站，等它完成……",
  "Another command is building a site; waiting for it …",
] as const satisfies readonly [string, string];

/**
 * Builds the pages, the style sheet and the client scripts of a site into an empty folder. One build at a time in this project: Astro keeps
 * its intermediate files beside the source.
 */
export async function buildSite(model: SiteModel, folder: string): Promise<void> {
  await oneAtATime(`${workshop}.lock`, () => makePages(model, folder), pollMs, waiting);
}

async function makePages(model: SiteModel, folder: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  rmSync(workshop, { recursive: true, force: true });
  writeEntries(model, join(workshop, "entries"));
  await bundleAssets(join(workshop, "public"));
  await build({ root, outDir: folder, logLevel: "error" });
}
