import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { smallDist } from "../testing/small-dist.ts";
import { buildArchive } from "./archive.ts";
import { writeZip } from "./write-zip.ts";

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const site = new Map(Object.entries(smallDist).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const { files, manifest, fingerprint } = buildArchive(site, "1.2.3", digest);
const textOf = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(path));

test("the manifest says what is in the archive, when it was published and from which sources", () => {
  expect(JSON.parse(textOf("manifest.json"))).toEqual(manifest);
  expect(manifest).toMatchObject({
    title: "青禾市<预决算>公开",
    publisher: "青禾市财政局",
    licence: "CC-BY-4.0",
    generator: { name: "mingzhang", version: "1.2.3" },
    published: { first: "2031-03-04", last: "2031-03-04" },
    counts: { disclosures: 2, pages: 1, files: 4 },
  });
  expect(manifest.disclosures).toEqual([
    expect.objectContaining({
      id: "dangan/2031-budget",
      published_on: "2031-03-04",
      source: { file: "dangan.txt", sha256: "ab".repeat(32) },
    }),
    expect.not.objectContaining({ published_on: expect.anything() }),
  ]);
});

test("the digests name every file but their own list, which the fingerprint names", () => {
  const lines = textOf("SHA256SUMS").trim().split("\n");
  expect(lines.map((line) => line.slice(66))).toEqual([...files.keys()].filter((path) => path !== "SHA256SUMS").sort());
  expect(lines).toContain(`${digest(site.get("index.html")!)}  index.html`);
  expect(fingerprint).toBe(digest(files.get("SHA256SUMS")!));
});

test("the guide opens rightly in any Windows editor and says both ways to check", () => {
  const guide = textOf("README.txt");
  expect(guide.startsWith("\uFEFF")).toBe(true);
  expect(guide.split("\n").filter((line) => line !== "" && !line.endsWith("\r"))).toEqual([]);
  expect(guide).toContain("sha256sum --quiet -c SHA256SUMS");
  expect(guide).toContain("npm run verify");
});

test("the opening page leads to the first page and keeps a title from becoming markup", () => {
  expect(textOf("OPEN.html")).toContain('content="0; url=index.html"');
  expect(textOf("OPEN.html")).toContain("<title>青禾市&lt;预决算>公开</title>");
});

test("the zip holds everything under one folder, in order, whatever order it came in", () => {
  const zip = writeZip("mingzhang", files);
  expect(Object.keys(unzipSync(zip))).toEqual([...files.keys()].sort().map((path) => `mingzhang/${path}`));
  expect(writeZip("mingzhang", new Map([...files].reverse()))).toEqual(zip);
});

test("a path that some system cannot keep is not packed, nor a file that hides one of the archive's own", () => {
  const bytes = new Uint8Array();
  expect(() => buildArchive(new Map([...site, ["表/a.csv", bytes]]), "1", digest)).toThrow("ASCII");
  expect(() => buildArchive(new Map([...site, ["manifest.json", bytes]]), "1", digest)).toThrow("manifest.json");
});

test("more files than a zip can hold are refused, not cut", () => {
  const many = new Map(Array.from({ length: 65_536 }, (_, index) => [String(index), new Uint8Array()]));
  expect(() => writeZip("mingzhang", many)).toThrow("65536 files");
});
