import { checkPaths } from "./check-paths.ts";
import { guideText, openingPage } from "./guide.ts";
import { buildManifest, type Manifest } from "./manifest.ts";
import { formatPortable } from "./problem.ts";
import { type Digest, sumsName, writeSums } from "./sums.ts";

/** Files of a folder by path. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** An archive before it is packed. */
export interface Archive {
  /** All files, with those that make it an archive, by path in its folder. */
  readonly files: FolderFiles;
  readonly manifest: Manifest;
  /** SHA-256 of the list of digests: names this archive and no other. */
  readonly fingerprint: string;
}

/**
 * Makes an archive of a built site: opening page, guide, manifest, digests. The same site gives the same bytes.
 * @throws when the folder is no site, or holds a path that some system cannot keep.
 */
export function buildArchive(site: FolderFiles, version: string, digest: Digest): Archive {
  const problems = checkPaths([...site.keys()]);
  if (problems.length > 0) throw new Error(formatPortable(problems));
  const manifest = buildManifest({
    dataPackage: textOf(site, "data/datapackage.json"),
    disclosures: textOf(site, "data/disclosures.csv"),
    version,
    files: [...site].map(([path, bytes]) => ({ path, bytes: bytes.length })),
  });
  const files = new Map(site);
  for (const [path, text] of [
    ["OPEN.html", openingPage(manifest)],
    ["README.txt", guideText(manifest)],
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`],
  ] as const) {
    if (files.has(path)) throw new Error(`the site has a file ${path} of its own`);
    files.set(path, new TextEncoder().encode(text));
  }
  const sums = new TextEncoder().encode(writeSums(new Map([...files].map(([path, bytes]) => [path, digest(bytes)]))));
  files.set(sumsName, sums);
  return { files, manifest, fingerprint: digest(sums) };
}

function textOf(site: FolderFiles, path: string): string {
  const bytes = site.get(path);
  if (!bytes) throw new Error(`the site has no ${path}`);
  return new TextDecoder().decode(bytes);
}
