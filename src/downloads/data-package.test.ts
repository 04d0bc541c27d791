import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { smallSite } from "../testing/small-site.ts";
import { buildDownloads } from "./downloads.ts";

interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string; title: string }[];
      primaryKey: string[];
      foreignKeys?: { reference: { resource?: string } }[];
      fieldsMatch?: unknown;
    };
  }[];
  licenses?: { name: string }[];
  licence?: string;
  description: string;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const build = (licence: string): { descriptor: Descriptor; files: Map<string, string> } => {
  const downloads = buildDownloads({ ...smallSite, site: { ...smallSite.site, licence } }, sha256);
  const files = new Map(downloads.map(({ path, text }) => [path, text]));
  return { descriptor: JSON.parse(files.get("datapackage.json")!), files };
};

test("the descriptor lists every file with the columns, size and hash it really has", () => {
  const { descriptor, files } = build("CC-BY-4.0");
  expect(descriptor.resources.map(({ path }) => path)).toEqual(
    [...files.keys()].filter((path) => path.endsWith(".csv")),
  );
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const text = files.get(path)!;
    expect(schema.fields.map(({ name }) => name).join(",")).toBe(text.split("\n")[0]);
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${sha256(text)}`);
    expect(schema.fieldsMatch).toBeUndefined();
  }
});

test("a reference names another table of the package, or none when it stays in its own", () => {
  const { descriptor } = build("CC-BY-4.0");
  const names = descriptor.resources.map(({ name }) => name);
  for (const { name, schema } of descriptor.resources) {
    for (const { reference } of schema.foreignKeys ?? []) {
      expect(reference.resource).not.toBe(name);
      if (reference.resource !== undefined) expect(names).toContain(reference.resource);
    }
  }
});

test("numbers in number columns are plain decimals, so that any reader of the standard accepts them", () => {
  const { descriptor, files } = build("CC-BY-4.0");
  for (const { path, schema } of descriptor.resources) {
    const [header, ...lines] = files.get(path)!.trimEnd().split("\n");
    expect(header!.split(",")).toHaveLength(schema.fields.length);
    for (const line of lines.filter((text) => !text.includes('"'))) {
      const cells = line.split(",");
      schema.fields.forEach(({ type }, index) => {
        if (type === "number") expect(cells[index]).toMatch(/^(-?\d+(\.\d+)?)?$/);
        if (type === "integer") expect(cells[index]).toMatch(/^\d*$/);
        if (type === "boolean") expect(cells[index]).toMatch(/^(true|false)$/);
      });
    }
  }
});

test("it tells the reader about the apostrophe and about empty cells", () => {
  const { description } = build("CC-BY-4.0").descriptor;
  expect(description).toContain("撇号");
  expect(description).toContain("不表示零");
});

test("a licence in words is not passed off as a licence name", () => {
  expect(build("CC BY 4.0").descriptor.licenses).toEqual([{ name: "CC-BY-4.0", title: "CC BY 4.0" }]);
  expect(build("政府信息公开，可自由引用").descriptor).toMatchObject({ licence: "政府信息公开，可自由引用" });
});
