import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { listFiles } from "./site-pages.ts";

const root = resolve(import.meta.dirname, "../../..");
const seeds = resolve(root, "../shared/seeds");

interface Text {
  readonly path: string;
  readonly text: string;
}

const texts = [...readTexts(inject("siteDir"), "the site: "), ...readTexts(join(root, "content"), "content/")];

/** Texts of a folder; the pieces of the search index, which are packed, are unpacked. */
function readTexts(folder: string, label: string): Text[] {
  return listFiles(folder)
    .filter((path) => [".html", ".csv", ".json", ".js", ".yaml", ".md", ".txt", ".css", ".svg"].includes(extname(path)))
    .map((path) => ({ path: `${label}${path}`, text: unpack(readFileSync(join(folder, path), "utf8")) }));
}

function unpack(text: string): string {
  return text.replace(/H4sI[A-Za-z\d+/]{8,}=*/g, (packed) =>
    gunzipSync(Buffer.from(packed, "base64")).toString("utf8"),
  );
}

/** Persons and telephone numbers that the real disclosures print in the fields for them. */
function namedInSeeds(): { persons: string[]; phones: string[] } {
  const lines = readdirSync(seeds).flatMap((file) => readFileSync(join(seeds, file), "utf8").split("\n"));
  const after = (label: string): string[] =>
    lines.flatMap((line) => (line.includes(label) ? [line.slice(line.indexOf(label) + label.length)] : []));
  const firstWord = (text: string): string => text.split(/[\t| ]+/).find((word) => word !== "") ?? "";
  const persons = ["项目负责人", "部门联系人", "单位联系人"].flatMap((label) => after(label).map(firstWord));
  return {
    persons: [...new Set(persons.flatMap((field) => field.split(/[、，,]/)))].filter((name) =>
      /^\p{Script=Han}{2,4}$/u.test(name),
    ),
    phones: [...new Set(after("联系电话").map(firstWord))].filter((phone) => /^[\d-]{7,}$/.test(phone)),
  };
}

function holding(words: readonly string[]): string[] {
  // The word itself is not told: a failure must not print what may not be printed.
  return texts.filter(({ text }) => words.some((word) => text.includes(word))).map(({ path }) => path);
}

describe.skipIf(!existsSync(seeds))("of the real disclosures (skipped where ../shared/seeds is missing)", () => {
  test("no person stands anywhere in content/ or in the site, the packed search index included", () => {
    const { persons } = namedInSeeds();
    expect(persons.length).toBeGreaterThan(10);
    expect(holding(persons)).toEqual([]);
  });

  test("no telephone number of a person does either", () => {
    const { phones } = namedInSeeds();
    expect(phones.length).toBeGreaterThan(1);
    expect(holding(phones.flatMap((phone) => [phone, phone.replace(/^0\d{2,3}-/, "")]))).toEqual([]);
  });
});

test("whatever stands in the field of a person or telephone is masked in content/", () => {
  const open = texts
    .filter(({ path }) => path.endsWith("/performance.yaml"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*(?:person|phone): (.*)$/gm)]
        .filter(([, value]) => !/^"（(?:姓名|电话)略）"$/.test(value!))
        .map(() => path),
    );
  expect(open).toEqual([]);
});

test("nothing that a reader sees looks like a person's telephone number", () => {
  const looksLike = /(?<![\d.,\-\w])(?:1[3-9]\d{9}|0\d{2,3}[-－ ]\d{7,8})(?![\d.,]\d|[\d\w])/;
  const seen = (text: string): string => text.replace(/<script[^>]*>.*?<\/script>|<[^>]*>/gs, " ");
  const found = texts.filter(({ path, text }) => !path.endsWith(".js") && looksLike.test(seen(text)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("the search index was unpacked, so that looking into it means something", () => {
  const fragments = texts.filter(({ path }) => path.includes("pagefind/fragment/"));
  expect(fragments.length).toBeGreaterThan(0);
  expect(fragments.every(({ text }) => text.includes("pagefind_dcd"))).toBe(true);
});
