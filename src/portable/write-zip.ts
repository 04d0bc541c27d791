import { zipSync } from "fflate";
import type { FolderFiles } from "./archive.ts";

/** What a zip file can hold without the extension that old systems cannot read. */
export const zipLimits = { files: 65_535, bytes: 4_294_967_295 } as const;

/** The one time all entries bear, in the zone of the machine: the zip format has no zones, so the bytes are the same everywhere. */
const epoch = new Date(1980, 0, 1);

/**
 * Packs files under one folder, sorted by path; the same files give the same bytes.
 * @throws when there are more than a zip file can hold.
 */
export function writeZip(folder: string, files: FolderFiles): Uint8Array {
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (files.size > zipLimits.files || total > zipLimits.bytes) {
    throw new Error(`${String(files.size)} files, ${String(total)} bytes: more than one zip file holds`);
  }
  const sorted = [...files].sort(([left], [right]) => (left < right ? -1 : 1));
  const entries = sorted.map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: epoch });
}
