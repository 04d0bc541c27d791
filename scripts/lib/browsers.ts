import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The two engines the site is proved to work in. */
export type BrowserName = "chromium" | "firefox";

/** What finding a browser asks of a machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

/** The variable by which a developer names a browser of their own. */
export const BROWSER_VARIABLES = {
  chromium: "MINGZHANG_CHROMIUM",
  firefox: "MINGZHANG_FIREFOX",
} as const satisfies Record<BrowserName, string>;

const ON_PATH: Record<BrowserName, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
    "microsoft-edge",
    "chrome.exe",
    "msedge.exe",
  ],
  firefox: ["firefox-esr", "firefox", "firefox.exe"],
};

/** Where macOS and Windows keep browsers, which they do not put on PATH. */
const ELSEWHERE: Record<BrowserName, readonly string[]> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
};

/** The machine we run on. */
export const thisMachine: Machine = { env: process.env, isProgram };

/**
 * Path of a browser, undefined when there is none. A browser named by its variable is the only one considered: when it
 * is not there, another one is not taken silently in its place.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[BROWSER_VARIABLES[name]];
  if (named !== undefined && named !== "") return machine.isProgram(named) ? named : undefined;
  const path = machine.env["PATH"] ?? machine.env["Path"] ?? "";
  const directories = path.split(delimiter).filter((directory) => directory !== "");
  const candidates = ON_PATH[name].flatMap((program) => directories.map((directory) => join(directory, program)));
  return [...candidates, ...ELSEWHERE[name]].find((candidate) => machine.isProgram(candidate));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
