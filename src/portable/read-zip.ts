import { crc32 } from "./crc32.ts";
import { centralLength, entryCount, readCentral, readLocal, type ZipEntry } from "./zip-headers.ts";

/** A zip file as an archive of ours is written: entries one after another, each said the same way twice. */
export interface ZipContents {
  readonly entries: readonly ZipEntry[];
  /** What is not as we write it, e.g. another tool packed it, or a header was changed; empty for an archive as it was made. */
  readonly faults: readonly string[];
  /** Bytes of an entry; undefined when they cannot be unpacked to the length and checksum that the entry states. */
  readonly unpack: (entry: ZipEntry) => Uint8Array | undefined;
}

/**
 * Unpacks deflated bytes as strictly as the strictest of the readers' programs do. @throws when they are damaged, when bytes are left over, or
 * when they unpack to more than `most` bytes.
 */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;

/** Why a file cannot be read as a zip file: it is none or is cut short; it would unpack to more than the limit. */
export type ZipRefusal = "not-a-zip" | "too-large";

/**
 * Reads a zip file without unpacking more than one entry at a time and never more than `limit` bytes in all: what its directory states is what
 * is unpacked, no byte more.
 */
export function readZip(zip: Uint8Array, limit: number, inflate: Inflate): ZipContents | ZipRefusal {
  const end = entryCount(zip);
  if (!end) return "not-a-zip";
  const entries: ZipEntry[] = [];
  const faults: string[] = end.trailing ? ["bytes after the end"] : [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    const entry = readCentral(zip, at);
    if (!entry) return "not-a-zip";
    entries.push(entry);
    at += centralLength(entry);
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limit) return "too-large";
  if (at !== end.at) faults.push("bytes in the directory that belong to no entry");
  return {
    entries,
    faults: [...faults, ...orderFaults(zip, entries, end.start)],
    unpack: (entry) => unpack(zip, entry, inflate),
  };
}

/** Entries must follow each other without gap or overlap, and state the same before their bytes as in the directory. */
function orderFaults(zip: Uint8Array, entries: readonly ZipEntry[], end: number): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = readLocal(zip, entry.offset);
    if (entry.offset !== at) faults.push(`${entry.path}: not where it belongs`);
    if (!local || !entry.plain || local.head !== entry.head || local.path !== entry.path) {
      faults.push(`${entry.path}: header`);
    }
    at = local ? local.bytesAt + entry.packed : -1;
  }
  return at === end ? faults : [...faults, "bytes that belong to no entry"];
}

function unpack(zip: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | undefined {
  const local = readLocal(zip, entry.offset);
  if (!local || local.bytesAt + entry.packed > zip.length) return undefined;
  const packed = zip.subarray(local.bytesAt, local.bytesAt + entry.packed);
  try {
    const bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
  } catch {
    return undefined;
  }
}
