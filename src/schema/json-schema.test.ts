import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { printedPattern } from "../model/printed-pattern.ts";
import { buildContentFiles, editedText } from "../testing/content/build.ts";
import { buildJsonSchemas } from "./build-json-schemas.ts";
import { type FileKind, fileKinds, schemaHeader } from "./json-schema.ts";

const schemas = buildJsonSchemas(printedPattern());
const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, formats: { date: true } });
const validators = new Map(fileKinds.map((kind) => [kind, ajv.compile(schemas[kind])]));

function kindOf(path: string): FileKind | undefined {
  if (path.startsWith("bodies/")) return "body";
  return fileKinds.find((kind) => new RegExp(`(^|/)${kind}\\.(yaml|json)$`).test(path));
}

/** Whether an editor, which reads unquoted numbers as numbers, accepts a text. */
function accepts(kind: FileKind, text: string): boolean {
  return validators.get(kind)?.(parse(text)) === true;
}

const files = buildContentFiles().flatMap(({ path, text }) => {
  const kind = kindOf(path);
  return kind ? [{ path, text, kind }] : [];
});

const content = resolve(import.meta.dirname, "..", "..", "content");
const published = readdirSync(content, { recursive: true, encoding: "utf8" }).flatMap((path) => {
  const kind = kindOf(path.replaceAll("\\", "/"));
  return kind ? [{ path, kind }] : [];
});

it.each(published)(
  "what the project publishes is accepted, and its first line leads to the schema: $path",
  ({ path, kind }) => {
    const text = readFileSync(join(content, path), "utf8");
    expect(accepts(kind, text), JSON.stringify(validators.get(kind)?.errors)).toBe(true);
    if (kind !== "answers")
      expect(text).toMatch(new RegExp(`^# yaml-language-server: \\$schema=[./]+public/schema/${kind}\\.json\n`));
  },
);

it.each(files)("sound content is accepted: $path", ({ kind, text }) => {
  expect(accepts(kind, text), JSON.stringify(validators.get(kind)?.errors)).toBe(true);
});

const folder = "disclosures/dangan/2031-budget";

describe("an editor marks", () => {
  it.each<[string, FileKind, string, string, string]>([
    ["a column the form does not have", "sections", "basic:", "bsic:", `${folder}/sections.yaml`],
    ["a code with a letter", "sections", '"2012601"', '"20126O1"', `${folder}/sections.yaml`],
    [
      "a code without quotes, which it reads as a number",
      "sections",
      '"2012601"',
      "2012601",
      `${folder}/sections.yaml`,
    ],
    ["wrongly grouped digits", "sections", '"1,943.84"', '"1,23.4"', `${folder}/sections.yaml`],
    [
      "an amount without quotes, which it reads as a number",
      "sections",
      'fiscal: "300.00"',
      "fiscal: 300.00",
      `${folder}/sections.yaml`,
    ],
    ["a form nobody knows", "sections", "form: xj/9", "form: xj/99", `${folder}/sections.yaml`],
    ["an unknown unit", "disclosure", "unit: 万元", "unit: 千元", `${folder}/disclosure.yaml`],
    ["a missing key", "projects", "project: p1,", "", `${folder}/projects.yaml`],
    ["a place that cannot be read", "projects", 'at: "86"', "at: 八六", `${folder}/projects.yaml`],
    ["a fund line the form does not have", "performance", "fiscal:", "fiscl:", `${folder}/performance.yaml`],
    ["an unknown key of a body", "body", "parent:", "parents:", "bodies/danganguan.yaml"],
  ])("%s", (_, kind, piece, replacement, path) => {
    expect(accepts(kind, editedText(path, piece, replacement))).toBe(false);
  });

  it("nothing in lines and flags that are written without quotes", () => {
    expect(accepts("projects", "- { project: p1, name: 特定目标1, withheld: true, at: 12 }")).toBe(true);
    expect(accepts("disclosure", editedText(`${folder}/disclosure.yaml`, '"2031"', "2031"))).toBe(true);
  });
});

it("every column of every form is explained in Chinese", () => {
  const text = JSON.stringify(schemas.sections);
  expect(text).toContain('"gpb-transfer":{"description":"上级一般公共预算安排的转移支付","$ref":"#/$defs/figure"}');
  expect(text).toContain('{"const":"xj/7","description":"一般公共预算项目支出情况表"}');
});

it("the first line of a file leads to its schema", () => {
  expect(schemaHeader("sections", "disclosures/a/2024-budget/sections.yaml")).toBe(
    "# yaml-language-server: $schema=../../../../public/schema/sections.json\n",
  );
  expect(schemaHeader("site", "site.yaml")).toBe("# yaml-language-server: $schema=../public/schema/site.json\n");
  expect(schemaHeader("body", "bodies/a.yaml", "https://example.org/schema/")).toBe(
    "# yaml-language-server: $schema=https://example.org/schema/body.json\n",
  );
});
