import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { root } from "../../../scripts/lib/run.ts";
import { listFiles } from "./site-pages.ts";

const siteDir = inject("siteDir");
const home = mkdtempSync(join(tmpdir(), "明账 build-"));
const out = join(home, "公开 1", "dist");
const timeout = 600_000;

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Starts the build command of the project's own content, as the leader of a group of processes. */
function start(): ReturnType<typeof spawn> {
  return spawn(process.execPath, [join(root, "scripts/build.ts"), "--out", out], {
    env: { ...process.env, INIT_CWD: home, TZ: "America/Los_Angeles", LANG: "C" },
    stdio: "ignore",
    detached: true,
  });
}

function ended(run: ReturnType<typeof spawn>): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => run.on("exit", (code, signal) => resolve(signal ?? code)));
}

/** Kills a run, and whatever it has started, at once and without a word. */
function kill(run: ReturnType<typeof spawn>): void {
  if (process.platform === "win32") run.kill("SIGKILL");
  else process.kill(-run.pid!, "SIGKILL");
}

function hashes(folder: string): Record<string, string> {
  const hash = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return Object.fromEntries(listFiles(folder).map((path) => [path, hash(path)]));
}

test("a build that is killed leaves the site as it was", { timeout }, async () => {
  mkdirSync(join(out, "data"), { recursive: true });
  writeFileSync(join(out, "index.html"), "<h1>the site of yesterday</h1>");
  writeFileSync(join(out, "data/datapackage.json"), '{\n  "name": "mingzhang"\n}\n');
  const before = hashes(out);
  const run = start();
  const end = ended(run);
  while (!existsSync(`${out}.next/index.html`)) await new Promise((resolve) => setTimeout(resolve, 20));
  kill(run);
  expect(await end).toBe("SIGKILL");
  expect(hashes(out)).toEqual(before);
  expect(existsSync(`${out}.next`), "killed in the middle").toBe(true);
});

test(
  "the next build takes over, clears what the killed one left, and gives the same bytes as any other",
  { timeout },
  async () => {
    expect(await ended(start())).toBe(0);
    expect(readdirSync(join(home, "公开 1"))).toEqual(["dist"]);
    // Built elsewhere, at another time, in another time zone (a site named in MINGZHANG_TEST_SITE must be of this content and code).
    expect(hashes(out)).toEqual(hashes(siteDir));
  },
);
