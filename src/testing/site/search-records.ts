import { readFileSync } from "node:fs";
import { join } from "node:path";
import { partsOfFiles } from "../../../scripts/lib/index-parts.ts";
import type { ListName } from "../../search/lists/manifest.ts";
import { unpackRecord } from "../../search/lists/unpack.ts";
import type { SearchRecord } from "../../search/record.ts";

const lists: readonly ListName[] = ["names", "projects", "indicators", "pages"];

/** Every record of the index of names and codes of a built site, read from its files. */
export async function readSearchRecords(siteDir: string): Promise<readonly SearchRecord[]> {
  const parts = partsOfFiles((path) => readFileSync(join(siteDir, "assets/search", path), "utf8"));
  const records: SearchRecord[] = [];
  for (const list of lists) {
    for (let number = 0; number < parts.manifest.lists[list].segments; number += 1) {
      const segment = await parts.segment(list, number);
      records.push(...segment.titles.map((_title, index) => unpackRecord(segment, index)));
    }
  }
  return records;
}
