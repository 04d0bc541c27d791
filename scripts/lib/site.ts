import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import type { SiteModel } from "../../src/compile/entry.ts";
import { oneAtATime } from "../start/one-at-a-time.mjs";
import { bundleAssets } from "./bundle.ts";
import { writeEntries } from "./entries.ts";
import { root } from "./run.ts";
import { heal, nextOf, swap } from "./swap.ts";
import { say } from "./terminal.ts";

/** Where a build keeps its intermediate files; astro.config.mjs names the same folder. */
const workshop = join(root, ".cache/build");

const pollMs = 300;
const waiting = [
  "另一个命令正在生成网站，等它完成……",
  "Another command is building a site; waiting for it …",
] as const satisfies readonly [string, string];

/**
 * Builds a site beside `out` and puts it in the place of `out` when everything succeeded; `complete` adds what is no page to the new folder.
 * One build at a time in this project: Astro keeps its intermediate files beside the source.
 */
export async function buildSite(
  model: SiteModel,
  out: string,
  complete: (folder: string) => Promise<void>,
): Promise<void> {
  await oneAtATime(
    `${workshop}.lock`,
    async () => {
      heal(out);
      try {
        await makePages(model, nextOf(out));
        await complete(nextOf(out));
        swap(out);
      } finally {
        rmSync(nextOf(out), { recursive: true, force: true });
      }
    },
    pollMs,
    waiting,
  );
}

async function makePages(model: SiteModel, folder: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  rmSync(workshop, { recursive: true, force: true });
  writeEntries(model, join(workshop, "entries"));
  const assets = join(workshop, "public");
  if (existsSync(join(root, "public"))) cpSync(join(root, "public"), assets, { recursive: true });
  say("正在打包样式和脚本……", "Bundling the style sheet and the scripts …");
  await bundleAssets(assets);
  say(`正在生成网页：${String(model.disclosures.length)} 份公开……`, "Making the pages …");
  // Astro runs its pages from where it writes them, and there it must find the packages of this project: outside it, it could not.
  const made = join(workshop, "pages");
  await build({ root, outDir: made, logLevel: "error" });
  cpSync(made, folder, { recursive: true });
  rmSync(made, { recursive: true });
}
