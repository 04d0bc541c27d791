import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordsOfSegment } from "../../../scripts/lib/index-parts.ts";
import type { SearchRecord } from "../../search/record.ts";
import { listFiles } from "./site-pages.ts";

/** Every record of the index of names and codes of a built site, read from its files. */
export function readSearchRecords(siteDir: string): readonly SearchRecord[] {
  return listFiles(siteDir).flatMap((path) =>
    path.startsWith("assets/search/") ? recordsOfSegment(path, readFileSync(join(siteDir, path), "utf8")) : [],
  );
}
