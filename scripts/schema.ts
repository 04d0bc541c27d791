import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedPattern } from "../src/model/printed-pattern.ts";
import { buildJsonSchemas } from "../src/schema/build-json-schemas.ts";
import { root } from "./lib/run.ts";
import { say } from "./lib/terminal.ts";

/** Writes the JSON Schemas of the content files to public/schema/, for editors; the same forms always give the same bytes. */
const folder = join(root, "public", "schema");
mkdirSync(folder, { recursive: true });
const schemas = Object.entries(buildJsonSchemas(printedPattern()));
for (const [kind, schema] of schemas)
  writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(schema, undefined, 1)}\n`);
say(
  `已写出 ${String(schemas.length)} 个 JSON Schema：public/schema/`,
  `Wrote ${String(schemas.length)} JSON Schemas to public/schema/`,
);
