import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { problemCodes } from "./codes.ts";

const root = resolve(import.meta.dirname, "..", "..");
const rooms = [...new Set(Object.keys(problemCodes).map((code) => code.split("/")[0]))].join("|");

/** Every code that the product's sources mention, as a literal or behind a template's room. */
function usedCodes(): string[] {
  const texts = ["src", "scripts"].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|codes\.ts$|^testing/.test(path))
      .map((path) => readFileSync(join(root, top, path), "utf8")),
  );
  const literals = texts.flatMap((text) => [...text.matchAll(new RegExp(`"((?:${rooms})/[a-z0-9-]+)"`, "g"))]);
  const kinds = texts
    .filter((text) => text.includes("refuse.ts") || text.includes("code: `import/${kind}`"))
    .flatMap((text) => [...text.matchAll(/"(source-[a-z-]+)"/g)].map((match) => `import/${match[1] ?? ""}`));
  return [...new Set([...literals.map((match) => match[1] ?? ""), ...kinds])].sort();
}

it("every code that a problem can carry is in the catalogue, and the catalogue holds no other", () => {
  expect(usedCodes()).toEqual(Object.keys(problemCodes).sort());
});

it("every code has a title of its own in both languages", () => {
  const titles = Object.values(problemCodes);
  expect(new Set(titles.map(({ zh }) => zh)).size).toBe(titles.length);
  expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length);
});
