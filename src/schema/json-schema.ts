/** Kinds of content file that have a JSON Schema of their own. */
export const fileKinds = [
  "site",
  "body",
  "disclosure",
  "sections",
  "projects",
  "clauses",
  "performance",
  "answers",
  "glossary",
  "classification",
] as const;

/** A kind of content file. */
export type FileKind = (typeof fileKinds)[number];

/** Where the schemas stand, from the content directory; holds for `content/` of this project. */
const besideContent = "../public/schema/";

/**
 * First line of a YAML file, by which editors find its JSON Schema: explanations, completion and checks while typing.
 * `path` is the file's path from the content directory; `schemas` the schemas' folder from there, or an address that ends in a slash.
 */
export function schemaHeader(kind: string, path: string, schemas: string = besideContent): string {
  const up = /^https?:/.test(schemas) ? "" : "../".repeat(path.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${schemas}${kind}.json\n`;
}
