import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../../src/portable/check-portable.ts";

/** Paths of the files in a folder, with slashes, sorted by code unit: the same on every system. Links are listed, not followed. */
export function listPaths(folder: string, prefix = ""): string[] {
  return readdirSync(join(folder, prefix))
    .flatMap((name) => {
      const path = `${prefix}${name}`;
      return lstatSync(join(folder, path)).isDirectory() ? listPaths(folder, `${path}/`) : [path];
    })
    .sort((left, right) => (left < right ? -1 : 1));
}

/** The files of a site, read one by one. */
export function* siteFiles(folder: string): Generator<SiteFile> {
  for (const path of listPaths(folder)) {
    yield { path, text: /\.(?:html|css|js)$/.test(path) ? readFileSync(join(folder, path), "utf8") : "" };
  }
}
