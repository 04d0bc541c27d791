import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { root, runNode } from "../../scripts/lib/run.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Absolute path of the built site; in a test: `inject("siteDir")`. */
    siteDir: string;
  }
}

/**
 * Builds the site from `content/` once for all tests that look at it. A developer who has built it already names the
 * folder in MINGZHANG_TEST_SITE, e.g. `dist`.
 */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("siteDir", builtAlready() ?? (await build()));
}

function builtAlready(): string | undefined {
  const named = process.env["MINGZHANG_TEST_SITE"];
  if (named === undefined || named === "") return undefined;
  const folder = resolve(root, named);
  if (!existsSync(join(folder, "index.html"))) throw new Error(`MINGZHANG_TEST_SITE: no site in ${folder}`);
  return folder;
}

async function build(): Promise<string> {
  const out = join(root, ".cache", "test-site", "dist");
  const code = await runNode(join(root, "scripts", "build.ts"), ["--out", out], { env: { INIT_CWD: root } });
  if (code !== 0) throw new Error(`npm run build ended with ${String(code)}: the tests of the site cannot run`);
  return out;
}
