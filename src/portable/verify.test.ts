import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { inflate } from "../../scripts/lib/inflate.ts";
import { smallDist } from "../testing/small-dist.ts";
import { buildArchive, type FolderFiles } from "./archive.ts";
import { readZip } from "./read-zip.ts";
import { archiveRoot, isWhole, type Verified, verifyArchive } from "./verify.ts";
import { writeZip } from "./write-zip.ts";

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const site = new Map(Object.entries(smallDist).map(([path, text]) => [path, bytesOf(text)]));
const { files } = buildArchive(site, "1.2.3", digest);
const zip = writeZip("mingzhang", files);
const limit = 1_000_000;

function verifyFolder(folder: FolderFiles): Verified | undefined {
  return verifyArchive({ paths: [...folder.keys()], read: (path) => folder.get(path), faults: [] }, digest);
}

/** What is told of a zip; the reason where it cannot be read. */
function verifyZip(bytes: Uint8Array): Verified | string {
  const read = readZip(bytes, limit, inflate);
  if (typeof read === "string") return read;
  const { entries, faults, unpack } = read;
  const found = (path: string) => entries.find((entry) => entry.path === `mingzhang/${path}`);
  const paths = entries.map(({ path }) => path.replace(/^mingzhang\//, ""));
  const bytesAt = (path: string) => {
    const entry = found(path);
    return entry && unpack(entry);
  };
  return verifyArchive({ paths, read: bytesAt, faults }, digest) ?? "no-archive";
}

function changed(change: (folder: Map<string, Uint8Array>) => void): FolderFiles {
  const folder = new Map(files);
  change(folder);
  return folder;
}

test("an archive as it was made is whole, packed and unpacked", () => {
  for (const verified of [verifyFolder(files), verifyZip(zip)]) {
    expect(verified).toMatchObject({ whole: files.size - 1, title: "青禾市<预决算>公开" });
    expect(typeof verified === "object" && isWhole(verified)).toBe(true);
  }
});

test.each([
  ["an altered byte", { altered: ["index.html"] }, (folder) => folder.set("index.html", bytesOf("<!doctype html>"))],
  ["a missing file", { missing: ["assets/site.css"] }, (folder) => folder.delete("assets/site.css")],
  ["an extra file", { extra: ["assets/x.js"] }, (folder) => folder.set("assets/x.js", bytesOf("1"))],
  ["no list of digests", { missing: ["SHA256SUMS"] }, (folder) => folder.delete("SHA256SUMS")],
  ["a broken list", { altered: ["SHA256SUMS"] }, (folder) => folder.set("SHA256SUMS", bytesOf("x"))],
  [
    "a list that leads out of the folder",
    { altered: ["SHA256SUMS"] },
    (folder) => folder.set("SHA256SUMS", bytesOf(`${"0".repeat(64)}  ../../etc/passwd\n`)),
  ],
] satisfies [string, Partial<Verified>, (folder: Map<string, Uint8Array>) => void][])(
  "%s is told",
  (_, told, change) => {
    const verified = verifyFolder(changed(change));
    expect(verified).toMatchObject(told);
    expect(isWhole(verified!)).toBe(false);
  },
);

test("what systems leave in folders is told and is no fault", () => {
  const verified = verifyFolder(changed((folder) => folder.set("data/.DS_Store", bytesOf("x"))));
  expect(verified).toMatchObject({ litter: ["data/.DS_Store"], extra: [] });
  expect(isWhole(verified!)).toBe(true);
});

test("a folder that is no archive is said to be none", () => {
  expect(verifyFolder(site)).toBeUndefined();
});

test("whichever byte of the zip is changed, it is not called whole, but for bits after the end of a packed file", () => {
  const read = readZip(zip, limit, inflate);
  if (typeof read === "string") throw new Error(read);
  const ends = read.entries.map(({ offset, path, packed }) => offset + 30 + path.length + packed - 1);
  const passed = Array.from({ length: Math.ceil(zip.length / 3) }, (_, index) => 3 * index).filter((at) => {
    const other = zip.slice();
    other[at]! ^= 1 << (at % 8);
    const verified = verifyZip(other);
    return typeof verified === "object" && isWhole(verified) && !ends.includes(at);
  });
  expect(passed).toEqual([]);
}, 30_000);

test("bytes before, between or after the files, and a zip cut short, are told", () => {
  const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
  expect(verifyZip(join(zip, bytesOf("x")))).toMatchObject({ faults: ["bytes after the end"] });
  expect(verifyZip(join(bytesOf("x"), zip))).not.toMatchObject({ faults: [] });
  expect(verifyZip(zip.slice(0, -30))).toBe("not-a-zip");
  expect(verifyZip(bytesOf("hello"))).toBe("not-a-zip");
});

test("an entry that leads out of the folder is told as extra", () => {
  const evil = Object.fromEntries([...files].map(([path, bytes]) => [`mingzhang/${path}`, bytes]));
  const made = zipSync({ ...evil, "mingzhang/../../evil.js": bytesOf("x") }, { mtime: new Date(1980, 0, 1) });
  expect(verifyZip(made)).toMatchObject({ extra: ["../../evil.js"] });
});

test("the same file twice in a zip is told", () => {
  const entries = readZip(zip, limit, inflate);
  if (typeof entries === "string") throw new Error(entries);
  const paths = entries.entries.map(({ path }) => path.slice("mingzhang/".length));
  const read = (path: string) => files.get(path);
  expect(verifyArchive({ paths: [...paths, "index.html"], read, faults: [] }, digest)).toMatchObject({
    extra: ["index.html"],
  });
});

test("a zip that would unpack to more than the limit is not unpacked", () => {
  const bomb = zipSync({ "mingzhang/a.txt": new Uint8Array(limit + 1) });
  expect(bomb.length).toBeLessThan(limit / 100);
  expect(readZip(bomb, limit, inflate)).toBe("too-large");
});

test("an entry that holds more than it states is not unpacked", () => {
  const bomb = zipSync({ "a.txt": new Uint8Array(1000) }, { mtime: new Date(1980, 0, 1) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const central = view.getUint32(bomb.length - 6, true);
  view.setUint32(central + 24, 10, true);
  const read = readZip(bomb, limit, inflate);
  if (typeof read === "string") throw new Error(read);
  expect(read.unpack(read.entries[0]!)).toBeUndefined();
});

test("the archive is found in the folder it was unpacked to", () => {
  expect(archiveRoot(["a.txt", "x/mingzhang/SHA256SUMS", "x/mingzhang/data/manifest.json"])).toBe("x/mingzhang/");
  expect(archiveRoot(["SHA256SUMS", "old/SHA256SUMS"])).toBe("");
  expect(archiveRoot(["a.txt"])).toBe("");
});
