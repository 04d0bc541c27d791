import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser, type Machine } from "./browsers.ts";

function machine(programs: readonly string[], env: Record<string, string> = {}): Machine {
  return { env: { PATH: ["one", "two"].join(delimiter), ...env }, isProgram: (path) => programs.includes(path) };
}

test("a browser is found in any directory of PATH", () => {
  expect(findBrowser("chromium", machine([join("two", "google-chrome")]))).toBe(join("two", "google-chrome"));
  expect(findBrowser("firefox", machine([join("one", "firefox-esr")]))).toBe(join("one", "firefox-esr"));
});

test("a browser is found where macOS keeps it", () => {
  const firefox = "/Applications/Firefox.app/Contents/MacOS/firefox";
  expect(findBrowser("firefox", machine([firefox]))).toBe(firefox);
});

test("the named browser comes before those on PATH", () => {
  const both = machine([join("one", "chromium"), "/mine"], { MINGZHANG_CHROMIUM: "/mine" });
  expect(findBrowser("chromium", both)).toBe("/mine");
});

test("a named browser that is not there is not replaced by another", () => {
  expect(findBrowser("chromium", machine([join("one", "chromium")], { MINGZHANG_CHROMIUM: "/gone" }))).toBeUndefined();
});

test("no browser is found where there is none", () => {
  expect(findBrowser("chromium", machine([]))).toBeUndefined();
});
