import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteModel } from "../../src/compile/entry.ts";
import { buildDownloads } from "../../src/downloads/downloads.ts";

/** Writes the data files of a site into a folder, which is made when it is not there; returns how many there are. */
export function writeDownloads(model: SiteModel, folder: string): number {
  const files = buildDownloads(model, sha256);
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  return files.length;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
