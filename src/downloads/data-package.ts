import type { DisclosureEntry, SiteEntry } from "../compile/entry.ts";
import type { DownloadColumn, DownloadReference, DownloadTable } from "./table.ts";

/** A table together with the text it became. */
export interface WrittenTable {
  readonly table: DownloadTable;
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

const guardNote =
  "文本单元格若以 =、+、-、@、制表符或回车开头，且整格不是一个数，前面加了一个撇号（'），以免电子表格当作公式执行；去掉这一个撇号就是原文。";
const blankNote = "空单元格表示原文没有印，不表示零。";

/**
 * Describes the data files as a Data Package (version 2): columns, keys, references, size and hash of each.
 * No date and no version in it: the same content gives the same text. Field constraints use only what every reader of version 2 knows.
 */
export function toDataPackage(
  site: SiteEntry,
  disclosures: readonly DisclosureEntry[],
  written: readonly WrittenTable[],
): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "mingzhang",
    ...(site.url ? { homepage: site.url } : {}),
    title: site.title,
    description: `${site.tagline} ${guardNote}${blankNote}`.trim(),
    ...licence(site.licence),
    contributors: [{ title: site.publisher, roles: ["publisher"] }],
    ...(disclosures.length > 0 ? { sources: disclosures.map(source) } : {}),
    resources: written.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** A licence by its short name (`CC-BY-4.0`) as the standard has it; anything longer is said in the same place in words. */
function licence(text: string): object {
  if (text === "") return {};
  const name = text.trim().replaceAll(" ", "-");
  return /^[-A-Za-z0-9._]+$/.test(name) ? { licenses: [{ name, title: text }] } : { licence: text };
}

function source(disclosure: DisclosureEntry): object {
  const { url, file, sha256 } = disclosure.source;
  return {
    title: `${disclosure.bodyName} ${disclosure.title}（${file}，SHA-256 ${sha256}）`,
    ...(url ? { path: url } : {}),
  };
}

function resource({ table, text, sha256 }: WrittenTable): object {
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [""],
      primaryKey: table.key,
      ...(table.references.length > 0
        ? { foreignKeys: table.references.map((reference) => foreignKey(table.name, reference)) }
        : {}),
    },
  };
}

function field({ name, type, title, description, words }: DownloadColumn): object {
  return {
    name,
    type,
    title,
    ...(description ? { description } : {}),
    ...(words ? { constraints: { enum: words } } : {}),
  };
}

/** A reference inside the same table names no table: the standard wants it so. */
function foreignKey(own: string, { column, table, key }: DownloadReference): object {
  return { fields: [column], reference: { ...(table === own ? {} : { resource: table }), fields: [key] } };
}
