import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureBrowsers, type InstallEffects } from "./browser-install.ts";

const PROGRAMS: Record<string, string> = {
  chromium: join("bin", "chromium"),
  "firefox-esr": join("bin", "firefox-esr"),
};
const FONTS = "fonts-noto-cjk";

interface Story {
  readonly installed: readonly string[];
  readonly mayInstall?: boolean;
  readonly env?: Record<string, string>;
}

/** A machine with some Debian packages; remembers what was asked and said. */
function buildMachine({ installed, mayInstall = true, env = {} }: Story) {
  const packages = new Set(installed);
  const asked: string[][] = [];
  const said: string[] = [];
  const effects: InstallEffects = {
    env: { PATH: "bin", ...env },
    isProgram: (path) => [...packages].some((name) => PROGRAMS[name] === path),
    hasChineseFonts: () => packages.has(FONTS),
    mayInstall: () => mayInstall,
    install: (wanted) => {
      asked.push([...wanted]);
      for (const name of wanted) packages.add(name);
      return Promise.resolve(true);
    },
    say: (zh, en) => said.push(`${zh}\n${en}`),
  };
  return { effects, asked, said };
}

const BOTH = { MINGZHANG_CHROMIUM: PROGRAMS["chromium"], MINGZHANG_FIREFOX: PROGRAMS["firefox-esr"] };

test("a machine with everything is left alone", async () => {
  const { effects, asked, said } = buildMachine({ installed: ["chromium", "firefox-esr", FONTS] });
  expect(await ensureBrowsers(effects)).toEqual(BOTH);
  expect([asked, said]).toEqual([[], []]);
});

test("what is missing is installed, and only that", async () => {
  const { effects, asked } = buildMachine({ installed: ["chromium"] });
  expect(await ensureBrowsers(effects)).toEqual(BOTH);
  expect(asked).toEqual([["firefox-esr", FONTS]]);
});

test("where we may not install, the command is named and the tests do not start", async () => {
  const { effects, asked, said } = buildMachine({ installed: ["chromium", FONTS], mayInstall: false });
  expect(await ensureBrowsers(effects)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(said).toEqual([expect.stringContaining("apt-get install -y firefox-esr")]);
});

test("missing fonts alone are told and do not stop the tests", async () => {
  const { effects, said } = buildMachine({ installed: ["chromium", "firefox-esr"], mayInstall: false });
  expect(await ensureBrowsers(effects)).toEqual(BOTH);
  expect(said).toEqual([expect.stringContaining(FONTS)]);
});

test("a browser named wrongly stops the tests, and nothing is installed in its place", async () => {
  const { effects, asked, said } = buildMachine({ installed: [], env: { MINGZHANG_FIREFOX: "/gone" } });
  expect(await ensureBrowsers(effects)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(said).toEqual([expect.stringContaining("/gone")]);
});
