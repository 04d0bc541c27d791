import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import type { SiteModel } from "../../src/compile/entry.ts";
import { isIndexFile, toEngineScript, toIndexFileScript } from "../../src/search/pagefind-scripts.ts";
import type { TextRecord } from "../../src/search/record.ts";
import { buildRecords, toRecordsScript } from "../../src/search/records.ts";
import { buildTextRecords } from "../../src/search/text-records.ts";
import { toTokens } from "../../src/search/tokens.ts";

const language = "zh-cn";

/**
 * Writes what the search loads into the folder of a site: `assets/search-records.js` with all names and codes, `pagefind/` with the
 * full-text index. Everything is a classic script. No filters: they would make the bytes differ from run to run.
 */
export async function indexSite(model: SiteModel, folder: string): Promise<void> {
  write(join(folder, "assets/search-records.js"), toRecordsScript(buildRecords(model)));
  for (const file of await indexText(buildTextRecords(model))) {
    if (file.path === "pagefind.js") {
      write(join(folder, "pagefind/engine.js"), toEngineScript(new TextDecoder().decode(file.content)));
    } else if (isIndexFile(file.path)) {
      const script = toIndexFileScript(file.path, Buffer.from(file.content).toString("base64"));
      write(join(folder, "pagefind", `${file.path}.js`), script);
    }
  }
}

async function indexText(records: readonly TextRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join("; ")}`);
  try {
    for (const record of records) await addRecord(index, record);
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join("; ")}`);
    return files;
  } finally {
    await close();
  }
}

async function addRecord(
  index: PagefindIndex,
  { title, url, text, context, disclosure_id }: TextRecord,
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    language,
    content: toTokens(text),
    meta: { title, text, context: context.join("\n"), disclosure: disclosure_id ?? "" },
  });
  if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join("; ")}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
