import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { smallDist } from "../src/testing/small-dist.ts";
import { root } from "./lib/run.ts";

// Each test starts Node once or more, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "mingzhang-archive-"));

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Runs a command as npm does from a folder: relative paths are the caller's. */
function run(command: string, args: string[], caller = folder, timeZone = "Asia/Urumqi"): Ended {
  const env = { ...process.env, INIT_CWD: caller, TZ: timeZone };
  const script = join(root, "scripts", `${command}.ts`);
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { env, cwd: caller, encoding: "utf8" });
  return { status, stderr };
}

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

beforeAll(() => {
  for (const [path, text] of Object.entries(smallDist)) write(`dist/${path}`, text);
  run("archive", ["--site", "dist", "--out", "a.zip"]);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, "a.zip")))))
    write(`un/${path}`, bytes);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the same site gives the same bytes in another time zone, from another place, under another name", () => {
  mkdirSync(join(folder, "elsewhere"));
  const args = ["--site", "../dist", "--out", "b.zip"];
  expect(run("archive", args, join(folder, "elsewhere"), "America/St_Johns").status).toBe(0);
  expect(readFileSync(join(folder, "elsewhere/b.zip"))).toEqual(readFileSync(join(folder, "a.zip")));
});

test("an archive is proved whole, packed, unpacked and in the folder around it", () => {
  for (const path of ["a.zip", "un/mingzhang", "un"]) {
    const { status, stderr } = run("verify", [path]);
    expect([status, stderr]).toEqual([0, expect.stringContaining("完整，未被改动")]);
  }
});

test("altered, missing and extra files are listed, and end with 1", () => {
  write("bad/mingzhang/x.js", "1");
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, "a.zip")))))
    write(`bad/${path}`, bytes);
  write("bad/mingzhang/index.html", "<!doctype html>");
  rmSync(join(folder, "bad/mingzhang/assets/site.css"));
  symlinkSync("/etc/hostname", join(folder, "bad/mingzhang/link.txt"));
  const { status, stderr } = run("verify", ["bad/mingzhang"]);
  expect(status).toBe(1);
  expect(stderr).toContain("被改动（altered）：1\n  index.html\n");
  expect(stderr).toContain("缺少（missing）：1\n  assets/site.css\n");
  expect(stderr).toContain("多出（extra）：2\n  link.txt\n  x.js\n");
});

test("a changed byte in the zip ends with 1", () => {
  const zip = readFileSync(join(folder, "a.zip"));
  const at = zip.indexOf("mingzhang/data/disclosures.csv") + 60;
  zip[at] = (zip[at] ?? 0) ^ 0xff;
  write("changed.zip", zip);
  const { status, stderr } = run("verify", ["changed.zip"]);
  expect([status, stderr]).toEqual([1, expect.stringContaining("被改动（altered）：1\n  data/disclosures.csv")]);
});

test.each([
  ["nothing there", "gone.zip", () => undefined],
  ["a text", "text.zip", () => write("text.zip", "hello")],
  ["a zip cut short", "cut.zip", () => write("cut.zip", readFileSync(join(folder, "a.zip")).subarray(0, 900))],
  ["a folder that is no archive", "dist", () => undefined],
])("%s cannot be read, and ends with 2", (_, path, prepare) => {
  prepare();
  expect(run("verify", [path])).toEqual({ status: 2, stderr: expect.stringContaining("[verify/unreadable]") });
});

test("without a built site nothing is written, and the person is told to build", () => {
  const { status, stderr } = run("archive", ["--site", "un", "--out", "none.zip"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("npm run build")]);
  expect(existsSync(join(folder, "none.zip"))).toBe(false);
});

test.each([[[]], [["--out", "a.tar"]], [["--out", "un"]], [["--to", "a.zip"]]])("archive %j is refused", (args) => {
  expect(run("archive", args)).toEqual({ status: 2, stderr: expect.stringContaining("npm run archive -- --out") });
});
