import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { root } from "../../../../scripts/lib/run.ts";
import { listPaths } from "../../../../scripts/lib/site-files.ts";
import { startBrowser } from "./start-browser.ts";
import { follow, textOf } from "./story.ts";
import { openVisit } from "./visit.ts";

const siteDir = inject("siteDir");
const home = mkdtempSync(join(tmpdir(), "明账 archive-"));
const zip = join(home, "a.zip");
const own = join(home, "own", "mingzhang");

/** Runs a program to its end from a folder; undefined where the machine does not have it. */
function run(program: string, args: string[], folder = home): { status: number | null; said: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return error ? undefined : { status, said: `${stdout}${stderr}` };
}

function command(name: "archive" | "verify", ...args: string[]): { status: number | null; said: string } {
  return run(process.execPath, [join(root, "scripts", `${name}.ts`), ...args])!;
}

/** Programs that readers unpack with, each with its arguments for unpacking `a.zip` to a folder. */
const unpackers: [program: string, args: (to: string) => string[]][] = [
  ["unzip", (to) => ["-q", zip, "-d", to]],
  ["python3", (to) => ["-m", "zipfile", "-e", zip, to]],
  ["bsdtar", (to) => ["-xf", zip, "-C", to]],
  ["7z", (to) => ["x", "-bd", `-o${to}`, zip]],
  ["7zz", (to) => ["x", "-bd", `-o${to}`, zip]],
  ["jar", () => ["xf", zip]],
];
beforeAll(() => {
  expect(command("archive", "--site", siteDir, "--out", zip)).toMatchObject({ status: 0 });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(home, "own", path)), { recursive: true });
    writeFileSync(join(home, "own", path), bytes);
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the archive of the site", () => {
  test("is the site, byte for byte, with what makes it an archive", () => {
    const paths = listPaths(own);
    const added = ["OPEN.html", "README.txt", "SHA256SUMS", "manifest.json"];
    expect(paths.filter((path) => !added.includes(path))).toEqual(listPaths(siteDir));
    for (const path of listPaths(siteDir)) {
      expect(readFileSync(join(own, path)).equals(readFileSync(join(siteDir, path))), path).toBe(true);
    }
  });

  test("has names that every system keeps", () => {
    for (const path of listPaths(own)) {
      expect(path).toMatch(/^[\w./~-]+$/);
      expect(`mingzhang/${path}`.length, path).toBeLessThanOrEqual(180);
    }
  });

  test.for(unpackers)("unpacked by %s is proved whole", ([program, args], { skip }) => {
    const to = join(home, program);
    mkdirSync(to);
    const unpacked = run(program, args(to), to);
    skip(unpacked === undefined, `${program} is not on this machine`);
    expect(unpacked).toMatchObject({ status: 0 });
    expect(command("verify", to)).toMatchObject({ status: 0 });
  });

  test("is proved whole by the digests alone, as the guide says", () => {
    const checkers: [string, string[]][] = [
      ["sha256sum", ["--quiet", "-c", "SHA256SUMS"]],
      ["shasum", ["-a", "256", "-c", "SHA256SUMS"]],
    ];
    for (const [program, args] of checkers) expect([0, undefined]).toContain(run(program, args, own)?.status);
  });

  test("says in its manifest what the site's data files say", () => {
    const manifest = z
      .object({ counts: z.record(z.string(), z.number()), disclosures: z.array(z.object({ id: z.string() })) })
      .parse(JSON.parse(readFileSync(join(own, "manifest.json"), "utf8")));
    const ids = readFileSync(join(siteDir, "data/disclosures.csv"), "utf8").trim().split("\n").slice(1);
    expect(manifest.disclosures.map(({ id }) => id)).toEqual(ids.map((line) => line.split(",")[0]));
    expect(manifest.counts["files"]).toBe(listPaths(siteDir).length);
  });

  test.each(["chromium", "firefox"] as const)("opens by its opening page in %s, and answers a query", async (name) => {
    const browser = await startBrowser(name);
    const start = `${pathToFileURL(own).href}/`;
    const { page, faults, close } = await openVisit(browser, start, home);
    await page.goto(`${start}OPEN.html`);
    await page.waitForSelector("#q");
    expect(page.url()).toBe(`${start}index.html`);
    await page.type("#q", "2010302");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await follow(page, "#search-results .hit .t a");
    expect(await textOf(page, "main")).toContain("2010302");
    expect(faults).toEqual([]);
    await close();
    await browser.close();
  });

  test.each([
    ["a file altered", "被改动（altered）：1\n  index.html", (to) => writeFileSync(join(to, "index.html"), "<h1>")],
    [
      "a file cut short",
      "被改动（altered）：1\n  data/figures.csv",
      (to) => truncateSync(join(to, "data/figures.csv"), 99),
    ],
    ["a file missing", "缺少（missing）：1\n  data/figures.csv", (to) => rmSync(join(to, "data/figures.csv"))],
    ["a file added", "多出（extra）：1\n  data/figures2.csv", (to) => writeFileSync(join(to, "data/figures2.csv"), "")],
  ] satisfies [string, string, (to: string) => void][])("with %s is told as no longer whole", (what, told, damage) => {
    const to = join(home, what);
    cpSync(own, to, { recursive: true });
    damage(to);
    expect(command("verify", to)).toEqual({ status: 1, said: expect.stringContaining(told) });
  });
});
