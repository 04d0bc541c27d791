/** SHA-256 of bytes as 64 lower-case hexadecimal digits; handed in by whoever has one. */
export type Digest = (bytes: Uint8Array) => string;

/** Name of the list of digests in an archive. */
export const sumsName = "SHA256SUMS";

/** Writes digests by path as `sha256sum -c` and `shasum -a 256 -c` read them, sorted by path. */
export function writeSums(digests: ReadonlyMap<string, string>): string {
  const paths = [...digests.keys()].sort();
  return paths.map((path) => `${digests.get(path) ?? ""}  ${path}\n`).join("");
}

/** Reads such a list; undefined when a line is none, or a path stands twice or leads out of the folder. */
export function readSums(text: string): ReadonlyMap<string, string> | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const digests = new Map<string, string>();
  for (const line of lines) {
    const [, digest, path] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || !isInside(path) || digests.has(path)) return undefined;
    digests.set(path, digest);
  }
  return digests.size === 0 ? undefined : digests;
}

/** Whether a path stays in its folder on every system: relative, no `..`, no backslash, no drive. */
export function isInside(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
}
