import { readManifestTitle } from "./manifest.ts";
import { type Digest, isInside, readSums, sumsName } from "./sums.ts";

/** Files of an archive by path in its folder; bytes are undefined where they cannot be unpacked. */
export interface FoundFolder {
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array | undefined;
  /** What is wrong with the zip file around them. */
  readonly faults: readonly string[];
}

/** What was found of an archive. */
export interface Verified {
  readonly title: string;
  readonly fingerprint: string;
  /** Files that are as they were made. */
  readonly whole: number;
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Files that systems leave in folders they show: told, and no fault. */
  readonly litter: readonly string[];
  readonly faults: readonly string[];
}

const litterNames = /(?:^|\/)(?:\.DS_Store|\._[^/]+|Thumbs\.db|desktop\.ini)$/i;

/**
 * Proves that a folder holds exactly the files of an archive, unaltered. Undefined when it is none: neither digests nor manifest. Of an archive whose
 * list of digests is broken or gone nothing is whole.
 */
export function verifyArchive({ paths, read, faults }: FoundFolder, digest: Digest): Verified | undefined {
  const list = read(sumsName);
  const manifest = read("manifest.json");
  const title = manifest && readManifestTitle(new TextDecoder().decode(manifest));
  const present = new Set(paths);
  if (!present.has(sumsName) && title === undefined) return undefined;
  const sums = (list && readSums(new TextDecoder().decode(list))) ?? new Map<string, string>();
  const broken = present.has(sumsName) && sums.size === 0 ? [sumsName] : [];
  const wanted = [...sums].filter(([path]) => present.has(path));
  const altered = wanted.filter(([path, sum]) => !matches(read(path), sum, digest)).map(([path]) => path);
  const others = sums.size === 0 ? [] : paths.filter((path) => path !== sumsName && !sums.has(path));
  const twice = paths.filter((path, index) => paths.indexOf(path) !== index);
  return {
    title: title ?? "",
    fingerprint: list ? digest(list) : "",
    whole: wanted.length - altered.length,
    altered: [...broken, ...altered],
    missing: [sumsName, ...sums.keys()].filter((path) => !present.has(path)),
    extra: [...others.filter((path) => !isLitter(path)), ...twice],
    litter: others.filter(isLitter),
    faults,
  };
}

/** Folder inside a listing that holds the archive: where its digests, else its manifest, stand nearest to the top; with its slash. */
export function archiveRoot(paths: readonly string[]): string {
  const named = (name: string): string[] => paths.filter((path) => path === name || path.endsWith(`/${name}`));
  const [nearest = ""] = [...named(sumsName), ...named("manifest.json")]
    .map((path) => path.slice(0, path.lastIndexOf("/") + 1))
    .sort((left, right) => left.split("/").length - right.split("/").length);
  return nearest;
}

/** Whether everything is there, unaltered, and nothing else. */
export function isWhole({ altered, missing, extra, faults }: Verified): boolean {
  return altered.length + missing.length + extra.length + faults.length === 0;
}

function isLitter(path: string): boolean {
  return isInside(path) && litterNames.test(path);
}

function matches(bytes: Uint8Array | undefined, sum: string, digest: Digest): boolean {
  return bytes !== undefined && digest(bytes) === sum;
}
