import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import type { SiteModel } from "../../src/compile/entry.ts";
import { makeFolding } from "../../src/search/folding/fold.ts";
import { isIndexFile, toEngineScript, toIndexFileScript } from "../../src/search/full-text/pagefind-scripts.ts";
import { buildTextRecords } from "../../src/search/full-text/text-records.ts";
import { toTokens } from "../../src/search/full-text/tokens.ts";
import { addressFile } from "../../src/search/lists/address.ts";
import type { TextRecord } from "../../src/search/record.ts";
import { buildRecords } from "../../src/search/records/all-records.ts";
import { simplifiedForms } from "../../src/text/chinese/simplified.ts";
import { indexNames } from "./index-names.ts";

const language = "zh-cn";

/** Folder of the index of names and codes. */
export const namesFolder = "assets/search";

/**
 * Writes what the search loads into the folder of a site: `assets/search/` with the index of names and codes, `pagefind/` with the full-text
 * index. Everything is a classic script. No filters: they would make the bytes differ from run to run.
 */
export async function indexSite(model: SiteModel, folder: string): Promise<void> {
  const texts = buildTextRecords(model);
  const searched = texts.flatMap(({ title, text }) => [title, text]);
  for (const { path, text } of await indexNames(buildRecords(model), searched)) {
    write(join(folder, namesFolder, path), text);
  }
  for (const file of await indexText(texts, makeFolding(simplifiedForms()).foldText)) {
    if (file.path === "pagefind.js") {
      write(join(folder, "pagefind/engine.js"), toEngineScript(new TextDecoder().decode(file.content)));
    } else if (isIndexFile(file.path)) {
      const script = toIndexFileScript(file.path, Buffer.from(file.content).toString("base64"));
      write(join(folder, "pagefind", `${file.path}.js`), script);
    }
  }
}

async function indexText(
  records: readonly TextRecord[],
  foldText: (text: string) => string,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join("; ")}`);
  try {
    for (const record of records) await addRecord(index, record, toTokens(record.text, foldText));
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join("; ")}`);
    return files;
  } finally {
    await close();
  }
}

async function addRecord(index: PagefindIndex, record: TextRecord, content: string): Promise<void> {
  const { title, id, text, context, disclosure_id: disclosure = "", year = "", document = "", body } = record;
  const url = addressFile(id);
  const { errors } = await index.addCustomRecord({
    url,
    language,
    content,
    meta: {
      title,
      text,
      context: context.join("\n"),
      disclosure,
      year: String(year),
      document,
      body: body?.id ?? "",
      body_name: body?.name ?? "",
    },
  });
  if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join("; ")}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
