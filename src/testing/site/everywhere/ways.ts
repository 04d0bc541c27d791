import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import type { BrowserName } from "../../../../scripts/lib/browsers.ts";
import { serve } from "../serve.ts";
import { startBrowser } from "./start-browser.ts";

/** Where the same bytes must work, by name: at the root of a host, under a sub-path, in a folder on disk. */
export const places = ["http, root of a host", "http, under /a/b/", "file, folder on disk"] as const;

/** A place where the site stands. */
export type Place = (typeof places)[number];

/** Both browsers, running, and the site in all its places. */
export interface Ways {
  readonly browsers: Readonly<Record<BrowserName, Browser>>;
  /** Address of the site's folder in each place, with a slash at its end. */
  readonly starts: Readonly<Record<Place, string>>;
  readonly close: () => Promise<void>;
}

/** Starts the browsers and serves the site. */
export async function openWays(siteDir: string): Promise<Ways> {
  const [chromium, firefox, root, below] = await Promise.all([
    startBrowser("chromium"),
    startBrowser("firefox"),
    serve(siteDir, "/"),
    serve(siteDir, "/a/b/"),
  ]);
  return {
    browsers: { chromium, firefox },
    starts: {
      "http, root of a host": root.address,
      "http, under /a/b/": below.address,
      "file, folder on disk": `${pathToFileURL(siteDir).href}/`,
    },
    close: async () => {
      await Promise.all([chromium.close(), firefox.close(), root.close(), below.close()]);
    },
  };
}
