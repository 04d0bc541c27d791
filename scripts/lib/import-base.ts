import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeYaml } from "../../src/import/write/write-yaml.ts";
import type { ContentFile } from "../../src/schema/content-file.ts";
import { schemaHeader } from "../../src/schema/json-schema.ts";
import { readContent } from "./content.ts";
import { root } from "./run.ts";
import type { NewFile } from "./write-import.ts";

/** What an import starts from: files that are there already, and files to add so that the directory builds. */
export interface ImportBase {
  readonly files: readonly ContentFile[];
  readonly added: readonly NewFile[];
}

/** Files of every content directory that belong to no disclosure. */
function shared(files: readonly ContentFile[]): ContentFile[] {
  return files.filter((file) => !file.path.startsWith("disclosures/") && !file.path.startsWith("import-report."));
}

/**
 * Gathers what the import may know. `out` keeps what it has; what it lacks is taken from `known` (`--content`), else a plain site.yaml and the
 * classification and glossary of this project.
 */
export function gatherBase(out: string, known: string | undefined): ImportBase {
  const own = existsSync(out) && readdirSync(out).length > 0 ? readContent(out) : [];
  const other = known === undefined ? defaults() : shared(readContent(known));
  const paths = new Set(own.map((file) => file.path));
  const added = other.filter((file) => !paths.has(file.path));
  return { files: [...own, ...added], added };
}

function defaults(): ContentFile[] {
  const common = readContent(join(root, "content")).filter(
    (file) => file.path.startsWith("classification/") || file.path.startsWith("glossary."),
  );
  const text = writeYaml(
    { title: "部门预决算公开", tagline: "每一笔钱，都能查到原文那一行", publisher: "发布单位", licence: "CC BY 4.0" },
    schemaHeader("site", "site.yaml"),
    2,
  );
  return [{ path: "site.yaml", text, size: Buffer.byteLength(text) }, ...common];
}
