import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { readZip } from "../../src/portable/read-zip.ts";
import { archiveRoot, type FoundFolder } from "../../src/portable/verify.ts";
import { zipLimits } from "../../src/portable/write-zip.ts";
import { inflate } from "./inflate.ts";
import { listPaths } from "./site-files.ts";

/** Why there is nothing to verify. */
export type Unreadable = "not-there" | "not-a-zip" | "too-large";

/** Opens an archive, packed or unpacked. Nothing is written to the disk; links are listed and not followed. */
export function findArchive(path: string): FoundFolder | Unreadable {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return unpacked(path);
  if (!found?.isFile()) return "not-there";
  if (found.size > zipLimits.bytes) return "too-large";
  return startsAsZip(path) ? packed(readFileSync(path)) : "not-a-zip";
}

function unpacked(folder: string): FoundFolder {
  const all = listPaths(folder);
  const prefix = archiveRoot(all);
  const home = join(folder, prefix);
  const paths = prefix === "" ? all : listPaths(home);
  return { paths, read: (path) => (paths.includes(path) ? readFileSync(join(home, path)) : undefined), faults: [] };
}

function packed(zip: Uint8Array): FoundFolder | Unreadable {
  const contents = readZip(zip, zipLimits.bytes, inflate);
  if (typeof contents === "string") return contents;
  const prefix = archiveRoot(contents.entries.map(({ path }) => path));
  const entries = new Map(contents.entries.map((entry) => [inner(entry.path, prefix), entry]));
  const read = (path: string): Uint8Array | undefined => {
    const entry = entries.get(path);
    return entry && contents.unpack(entry);
  };
  return { paths: contents.entries.map(({ path }) => inner(path, prefix)), read, faults: contents.faults };
}

/** An entry outside the archive's folder keeps its whole path, with `../` before it, so that it is told apart. */
function inner(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : `../${path}`;
}

function startsAsZip(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(4);
    return readSync(file, start) === 4 && start.readUInt32LE() === 0x04034b50;
  } finally {
    closeSync(file);
  }
}
