import puppeteer, { type Browser } from "puppeteer-core";
import { type BrowserName, findBrowser } from "../../../../scripts/lib/browsers.ts";

const firefoxSettings = {
  // As readers have it. Under remote control a page on disk may else read its neighbours: what passes then proves nothing of a double click.
  "remote.prefs.recommended": false,
  "security.fileuri.strict_origin_policy": true,
  // Pages are read anew when going back: of one brought back as it was remote control is told nothing.
  "browser.sessionhistory.max_total_viewers": 0,
} as const;

/** Starts the machine's own Chromium or Firefox, without windows, with a profile that is thrown away. */
export function startBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(`no ${name} on this machine; npm test says how to get it`);
  return name === "firefox"
    ? puppeteer.launch({ browser: "firefox", executablePath, extraPrefsFirefox: firefoxSettings })
    : puppeteer.launch({ browser: "chrome", executablePath, args: ["--no-sandbox"] });
}
