import * as z from "zod";
import type { Form } from "../forms/form.ts";
import { genericFormOf, genericSectionSchema, sectionSchema } from "./section.ts";
import { profiles } from "../forms/profiles.ts";
import { answersSchema, codeSchema, siteSchema, termSchema } from "./site.ts";
import { bodySchema } from "./body.ts";
import { cell, cites, figureCell } from "./cell.ts";
import { clauseSchema } from "./clause.ts";
import { disclosureSchema, projectSchema } from "./disclosure.ts";
import { performanceSchema } from "./performance.ts";
import { sectionForms } from "./read-forms.ts";
import { at, editorSchemas, type JsonFragment } from "./scalars.ts";
import type { FileKind } from "./json-schema.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * JSON Schemas (2020-12) of the content files, for editors: the same shapes as ours, explained in Chinese, every column of every form by name.
 * `printedPattern` is what a figure's cell may print. They accept `at: 72` beside `at: "72"`, since editors read YAML with other eyes than we do.
 */
export function buildJsonSchemas(printedPattern: string): Record<FileKind, JsonFragment> {
  const shared = sharedDefinitions(printedPattern);
  const file = (title: string, schema: JsonFragment): JsonFragment =>
    withDefinitions({ $schema: dialect, title, ...schema }, shared);
  const list = (title: string, entry: z.ZodType): JsonFragment =>
    file(title, { type: "array", items: fragment(entry) });
  const clause = allForms("clause").map(clauseSchema)[0] ?? z.never();
  return {
    site: file("site.yaml 网站", fragment(siteSchema)),
    body: file("bodies/<单位>.yaml 部门、单位", fragment(bodySchema)),
    disclosure: file("disclosure.yaml 公开文件", fragment(disclosureSchema)),
    sections: file("sections.yaml 报表和说明", formList(sectionCases(), { pattern: "^generic/" })),
    projects: list("projects.yaml 项目", projectSchema),
    clauses: list("clauses.yaml 项目支出情况说明", clause),
    performance: file(
      "performance.yaml 绩效目标和自评",
      formList(allForms("performance").map((form) => [form, performanceSchema(form)])),
    ),
    answers: file("answers.yaml 导入时的回答", fragment(answersSchema)),
    glossary: list("glossary.yaml 名词解释", termSchema),
    classification: list("classification/*.yaml 科目", codeSchema),
  };
}

type Case = readonly [form: Pick<Form, "id" | "title">, schema: z.ZodType];

/** A list whose entries are checked by the form they name: an editor that knows the form completes its columns and no others. */
function formList(cases: readonly Case[], other?: JsonFragment): JsonFragment {
  const choices = cases.map(([{ id, title }]) => ({ const: id, description: title }));
  const named = { type: "string", description: "这是哪一张表", anyOf: other ? [...choices, other] : choices };
  return {
    type: "array",
    items: {
      type: "object",
      required: ["form"],
      properties: { form: named },
      allOf: [...cases.map(([{ id }]) => when({ const: id }, id)), ...(other ? [when(other, "generic")] : [])],
    },
    $defs: {
      ...Object.fromEntries(cases.map(([{ id }, schema]) => [definitionName(id), fragment(schema)])),
      ...(other ? { generic: genericFragment() } : {}),
    },
  };
}

function when(form: JsonFragment, id: string): JsonFragment {
  return {
    if: { properties: { form }, required: ["form"] },
    then: { $ref: `#/$defs/${definitionName(id)}` },
  };
}

function definitionName(form: string): string {
  return form.replaceAll("/", "-");
}

function sectionCases(): Case[] {
  const forms = new Map(profiles.flatMap(sectionForms).map((form) => [form.id, form]));
  return [...forms.values()].map((form) => [form, sectionSchema(form)]);
}

function allForms(part: Form["part"]): Form[] {
  const forms = profiles.flatMap((profile) => profile.forms).filter((form) => form.part === part);
  return [...new Map(forms.map((form) => [form.id, form])).values()];
}

/** A generic table names its own columns, which JSON Schema cannot follow: any short key may be a column. */
function genericFragment(): JsonFragment {
  const schema = fragment(genericSectionSchema(genericFormOf({ form: "generic/any", title: "", columns: [] })));
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "rows" && isFragment(value) && isFragment(value["items"])
      ? { ...value, items: { ...value["items"], additionalProperties: { $ref: "#/$defs/words" } } }
      : value,
  );
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

function isFragment(value: unknown): value is JsonFragment {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sharedDefinitions(printedPattern: string): JsonFragment {
  const figure = { type: "string", pattern: printedPattern };
  const words = { type: "string", minLength: 1 };
  return {
    at: fragment(at),
    cites: fragment(cites),
    figure: cellFragment(figureCell, figure),
    words: cellFragment(cell, words),
  };
}

/** A cell: what is printed, or the map that also says where or how. */
function cellFragment(schema: z.ZodType, printed: JsonFragment): JsonFragment {
  const choices = z.array(z.unknown()).parse(fragment(schema)["anyOf"]);
  return { anyOf: [printed, ...choices.slice(1)] };
}

const references = new Map<unknown, string>([
  [at, "at"],
  [cites, "cites"],
  [figureCell, "figure"],
  [cell, "words"],
]);

/** One schema as JSON Schema, with references to the shared definitions inside it. */
function fragment(schema: z.ZodType): JsonFragment {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const [own, inner]: unknown[] = [schema, zodSchema];
      const name = own === inner ? undefined : references.get(inner);
      const replace = zodSchema instanceof z.ZodType ? editorSchemas.get(zodSchema)?.replace : undefined;
      if (name !== undefined) replaceContent(jsonSchema, { $ref: `#/$defs/${name}` });
      else if (replace) replaceContent(jsonSchema, replace);
    },
  });
  return json;
}

function replaceContent(json: Record<string, unknown>, content: JsonFragment): void {
  const { description } = json;
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, description === undefined ? {} : { description }, content);
}

/** Adds the shared definitions that a schema refers to, directly or through another. */
function withDefinitions(schema: JsonFragment, definitions: JsonFragment): JsonFragment {
  const own = isFragment(schema["$defs"]) ? schema["$defs"] : {};
  const needed = (text: string): string[] =>
    Object.keys(definitions).filter((name) => text.includes(`"#/$defs/${name}"`));
  const direct = needed(JSON.stringify(schema));
  const all = new Set([...direct, ...direct.flatMap((name) => needed(JSON.stringify(definitions[name])))]);
  const used = Object.entries(definitions).filter(([name]) => all.has(name));
  const defs = { ...Object.fromEntries(used), ...own };
  return Object.keys(defs).length === 0 ? schema : { ...schema, $defs: defs };
}
