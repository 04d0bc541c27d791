import type { MarkText } from "../engine/marks.ts";
import type { Index } from "../engine/open-index.ts";
import { cutAround } from "../full-text/excerpt.ts";
import { toPhrases } from "../full-text/tokens.ts";
import type { DocumentKind, SearchHit } from "../record.ts";
import type { TextAnswer } from "./answer.ts";
import { loadScript } from "./load-script.ts";
import { makeShelf } from "./shelf.ts";
import type { Engine, EngineResult, IndexFile } from "./window.ts";

const folder = "pagefind/";
const files = makeShelf<string>();
let engine: Promise<Engine> | undefined;

/** Finds the places whose text contains every word of the query; those asked for are loaded with the words around the match. */
export async function findText(root: string, index: Index, text: string, places: number): Promise<TextAnswer> {
  const phrases = toPhrases(text, index.folding.foldText);
  if (phrases.length === 0) return { total: 0, hits: [] };
  engine ??= startEngine(root);
  const running = await engine;
  const answers = await Promise.all(phrases.map((phrase) => running.search(phrase)));
  const [first = [], ...others] = answers.map((answer) => answer?.results ?? []);
  const known = others.map((results) => new Set(results.map(({ id }) => id)));
  const common = first.filter(({ id }) => known.every((ids) => ids.has(id)));
  const mark = index.markQuery(text);
  const hits = await Promise.all(common.slice(0, places).map((result) => toHit(root, mark, result)));
  return { total: common.length, hits };
}

async function toHit(root: string, mark: MarkText, result: EngineResult): Promise<SearchHit> {
  const { raw_url: url, meta } = await result.data();
  const { title = "", text = "", context = "", disclosure, year, document, body, body_name: name = "" } = meta;
  const excerpt = cutAround(text, mark(text));
  return {
    kind: "page",
    id: url.replace(/\/?index\.html/, ""),
    title,
    url: `${root}${url}`,
    context: context.split("\n"),
    found_by: "text",
    marks: mark(title),
    excerpt: excerpt.text,
    excerpt_marks: excerpt.marks,
    ...(disclosure ? { disclosure_id: disclosure } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(isDocument(document) ? { document } : {}),
    ...(body ? { body: { id: body, name } } : {}),
  };
}

function isDocument(text: string | undefined): text is DocumentKind {
  return text === "budget" || text === "final" || text === "three-public" || text === "other";
}

async function startEngine(root: string): Promise<Engine> {
  window.mingzhangIndexFile = files.put;
  try {
    await loadScript(`${root}${folder}engine.js`);
  } catch (error) {
    engine = undefined;
    throw error;
  }
  const build = window.mingzhangEngine;
  if (!build) throw new Error(`${folder}engine.js brought no engine`);
  return build((url) => readFile(root, url)).createInstance({ basePath: folder, noWorker: true });
}

/** Stands in for `fetch`: the engine asks for `pagefind/x`, the script `pagefind/x.js` brings it. */
async function readFile(root: string, url: string): Promise<IndexFile> {
  const path = url.replace(/\?.*$/, "").slice(folder.length);
  const content = await files.bring(path, `${root}${folder}${path}.js`);
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  return {
    json: () => Promise.resolve().then((): unknown => JSON.parse(new TextDecoder().decode(bytes))),
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  };
}
