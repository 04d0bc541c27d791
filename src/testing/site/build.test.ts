import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { root } from "../../../scripts/lib/run.ts";
import { listFiles } from "./site-pages.ts";

const siteDir = inject("siteDir");
const home = mkdtempSync(join(tmpdir(), "明账 build-"));
const out = join(home, "公开 1", "dist");
const timeout = 600_000;

/** Runs before the build and lets it live 500 days later. */
const laterClock = `
  const later = 500 * 24 * 3600 * 1000;
  globalThis.Date = class extends Date {
    constructor(...given) { given.length === 0 ? super(Date.now()) : super(...given); }
    static now() { return super.now() + later; }
  };`;

afterAll(() => rmSync(home, { recursive: true, force: true }));

/**
 * Starts the build command of the project in a folder, as the leader of a group of processes, on another day, in another time zone and another
 * language than the tests.
 */
function start(project: string): ReturnType<typeof spawn> {
  return spawn(process.execPath, [join(project, "scripts/build.ts"), "--out", out], {
    env: {
      ...process.env,
      INIT_CWD: home,
      TZ: "America/Los_Angeles",
      LANG: "C",
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(laterClock)}`,
    },
    stdio: "ignore",
    detached: true,
  });
}

/** The project once more, in a folder with another and longer path; its packages are those of the project. */
function copyProject(): string {
  const copy = join(home, "a folder with a rather longer path than the first", "mingzhang");
  const left = new Set(["node_modules", "dist", ".git", ".cache", ".astro"]);
  const kept = readdirSync(root).filter((name) => !left.has(name));
  for (const name of kept) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** SHA-256 of the archive of a site. */
function archiveHash(site: string, timeZone: string): string {
  const zip = join(home, `${timeZone.replace("/", "-")}.zip`);
  const { status } = spawnSync(process.execPath, [join(root, "scripts/archive.ts"), "--site", site, "--out", zip], {
    env: { ...process.env, INIT_CWD: home, TZ: timeZone },
  });
  expect(status).toBe(0);
  return createHash("sha256").update(readFileSync(zip)).digest("hex");
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
  const run = start(root);
  const end = ended(run);
  while (!existsSync(`${out}.next/index.html`)) await new Promise((resolve) => setTimeout(resolve, 20));
  kill(run);
  expect(await end).toBe("SIGKILL");
  expect(hashes(out)).toEqual(before);
  expect(existsSync(`${out}.next`), "killed in the middle").toBe(true);
});

test("the next build takes over and clears what the killed one left", { timeout }, async () => {
  expect(await ended(start(copyProject()))).toBe(0);
  expect(readdirSync(join(home, "公开 1"))).toEqual(["dist"]);
});

test("built in another folder, on another day, in another time zone, the site has the same bytes, its archive too", () => {
  // A site named in MINGZHANG_TEST_SITE must be of this content and code.
  expect(hashes(out)).toEqual(hashes(siteDir));
  expect(archiveHash(out, "Pacific/Kiritimati")).toBe(archiveHash(siteDir, "America/St_Johns"));
});
