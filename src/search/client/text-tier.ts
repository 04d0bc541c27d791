import { cutAround } from "../excerpt.ts";
import type { SearchHit } from "../record.ts";
import { toPhrases } from "../tokens.ts";
import { loadScript } from "./load-script.ts";
import type { Engine, EngineResult, IndexFile } from "./window.ts";

const folder = "pagefind/";
const files = new Map<string, string>();
let engine: Promise<Engine> | undefined;

/** What the text says: how many places, and the first of them. */
export interface TextAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Finds the places whose text contains every word of the query; those asked for are loaded with the words around the match. */
export async function findText(root: string, text: string, limit: number): Promise<TextAnswer> {
  const phrases = toPhrases(text);
  if (phrases.length === 0) return { total: 0, hits: [] };
  engine ??= startEngine(root);
  const running = await engine;
  const answers = await Promise.all(phrases.map((phrase) => running.search(phrase)));
  const [first = [], ...others] = answers.map((answer) => answer?.results ?? []);
  const common = first.filter(({ id }) => others.every((results) => results.some((result) => result.id === id)));
  const hits = await Promise.all(common.slice(0, limit).map((result) => toHit(root, text, result)));
  return { total: common.length, hits };
}

async function toHit(root: string, query: string, result: EngineResult): Promise<SearchHit> {
  const { raw_url: url, meta } = await result.data();
  const { title = "", text = "", context = "", disclosure = "" } = meta;
  return {
    kind: "page",
    id: url.replace(/\/?index\.html/, ""),
    title,
    url: `${root}${url}`,
    context: context.split("\n"),
    excerpt: cutAround(text, query),
    ...(disclosure === "" ? {} : { disclosure_id: disclosure }),
  };
}

async function startEngine(root: string): Promise<Engine> {
  window.mingzhangIndexFile = (path, content) => files.set(path, content);
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
  await loadScript(`${root}${folder}${path}.js`);
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path}.js brought nothing`);
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  return {
    json: () => Promise.resolve().then((): unknown => JSON.parse(new TextDecoder().decode(bytes))),
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  };
}
