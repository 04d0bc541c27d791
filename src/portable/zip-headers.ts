/** One file of a zip, as the directory at the end of it states. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the zip, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where the header before its bytes begins. */
  readonly offset: number;
  /** The fields that both headers state, as hexadecimal digits. */
  readonly head: string;
  /** Length of the fields after the name. */
  readonly tail: number;
  /** Whether every field is as we write it: no attributes, comment, extra field, flag, or time other than 1980-01-01. */
  readonly plain: boolean;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const lengths = { local: 30, central: 46, end: 22 } as const;
/** Version needed 2.0, no flags, deflated or stored, 1980-01-01 00:00. */
const written = /^14000000(?:08|00)0000002100/;
const longestComment = 65_535;

/** Where the directory of a zip stands and how many entries it lists; undefined when there is none. */
export function entryCount(
  zip: Uint8Array,
): { readonly count: number; readonly start: number; readonly at: number; readonly trailing: boolean } | undefined {
  const last = zip.length - lengths.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (long(zip, at) !== signatures.end) continue;
    const [count, size, start] = [short(zip, at + 10), long(zip, at + 12), long(zip, at + 16)];
    if (start + size > at) return undefined;
    const plain = short(zip, at + 8) === count && long(zip, at + 4) === 0 && start + size === at;
    return { count, start, at, trailing: at !== last || !plain || short(zip, at + 20) !== 0 };
  }
  return undefined;
}

/** The entry of the directory at a place; undefined when none stands there. */
export function readCentral(zip: Uint8Array, at: number): ZipEntry | undefined {
  if (at + lengths.central > zip.length || long(zip, at) !== signatures.central) return undefined;
  const [name, extra, comment] = [short(zip, at + 28), short(zip, at + 30), short(zip, at + 32)];
  const head = hex(zip, at + 6, at + 32);
  const attributes = hex(zip, at + 34, at + 42);
  return {
    path: text(zip, at + lengths.central, name),
    method: short(zip, at + 10),
    crc: long(zip, at + 16),
    packed: long(zip, at + 20),
    size: long(zip, at + 24),
    offset: long(zip, at + 42),
    head,
    tail: extra + comment,
    plain: written.test(head) && extra + comment === 0 && /^0*$/.test(attributes) && short(zip, at + 4) === 20,
  };
}

/** Bytes that an entry takes in the directory. */
export function centralLength({ path, tail }: ZipEntry): number {
  return lengths.central + path.length + tail;
}

/** The header before an entry's bytes; undefined when none stands there. */
export function readLocal(
  zip: Uint8Array,
  at: number,
): { readonly path: string; readonly head: string; readonly bytesAt: number } | undefined {
  if (at + lengths.local > zip.length || long(zip, at) !== signatures.local) return undefined;
  const [name, extra] = [short(zip, at + 26), short(zip, at + 28)];
  const bytesAt = at + lengths.local + name + extra;
  return { path: text(zip, at + lengths.local, name), head: hex(zip, at + 4, at + 30), bytesAt };
}

function short(zip: Uint8Array, at: number): number {
  return (zip[at] ?? 0) + (zip[at + 1] ?? 0) * 0x100;
}

function long(zip: Uint8Array, at: number): number {
  return short(zip, at) + short(zip, at + 2) * 0x10000;
}

/** Names of an archive are ASCII; a byte beyond becomes one character, so that lengths agree. */
function text(zip: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...zip.subarray(at, at + length));
}

function hex(zip: Uint8Array, from: number, to: number): string {
  return [...zip.subarray(from, to)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
