import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createContext, Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "vite";
import { root } from "../../../scripts/lib/run.ts";
import { pdfFile } from "../office/pdf.ts";
import { writtenBudget } from "../written-disclosure.ts";
import { importInBrowser } from "./import.entry.ts";

/** What browsers give every script; nothing of Node. */
const browserGlobals = {
  ...{
    TextEncoder,
    TextDecoder,
    URL,
    URLSearchParams,
    Blob,
    AbortController,
    AbortSignal,
    DOMException,
    Event,
    EventTarget,
  },
  ...{ ReadableStream, WritableStream, TransformStream, CompressionStream, DecompressionStream, MessageChannel },
  ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, structuredClone, atob, btoa, console },
  ...{
    performance,
    crypto: globalThis.crypto,
    navigator: { userAgent: "", platform: "", language: "zh", hardwareConcurrency: 1 },
  },
};

/** The one element that a parser of Markdown makes in browsers, to decode entities; nothing here holds one. */
const document = { createElement: () => ({ innerHTML: "", textContent: "" }) };

interface Bundle {
  readonly code: string;
  /** Modules inside, and what is asked for from outside. */
  readonly modules: readonly string[];
  readonly outside: readonly string[];
}

/** The import as one classic script for browsers. */
async function bundleImport(): Promise<Bundle> {
  const made = await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "import.entry.ts"),
        preserveEntrySignatures: "strict",
        onLog: () => undefined,
        output: { format: "iife", name: "mingzhang_import", codeSplitting: false },
      },
    },
  });
  const chunks = (Array.isArray(made) ? made : [made]).flatMap((one) => ("output" in one ? one.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error("the import did not become one script");
  const outside = [...chunk.imports, ...chunk.dynamicImports].filter((name) => name !== chunk.fileName);
  return { code: chunk.code, modules: chunk.moduleIds, outside };
}

/** Reads a character map as a page would get it from its own server. */
const readMap = (name: string): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(join(root, "src", "import", "readers", "pdf", "maps", basename(name)))));

let bundle: Bundle = { code: "", modules: [], outside: [] };
beforeAll(async () => {
  bundle = await bundleImport();
}, 120_000);

test("the import is bundled for browsers without anything of Node", () => {
  expect(bundle.outside).toEqual([]);
  expect(bundle.modules.length).toBeGreaterThan(200);
  expect(bundle.modules.filter((id) => /browser-external|^node:/.test(id))).toEqual([]);
});

describe("in a world that has only what browsers have, the import gives the same files and report for", () => {
  const text = new TextEncoder().encode(writtenBudget.join("\n"));
  const words = ["青山市园林局2024年部门预算公开", "一、收入预算情况", "2024年收入预算12.00万元。"];
  const pdf = pdfFile([{ texts: words.map((line, index) => ({ text: line, x: 60, y: 80 + 24 * index })) }]);

  test.each([
    ["text", "a.txt", text],
    ["PDF", "a.pdf", pdf],
  ])("a %s document", async (_, file, bytes) => {
    const world = createContext({ ...browserGlobals, document, given: [...bytes], file, readMap });
    new Script(
      `globalThis.self = globalThis;\n${bundle.code}\nglobalThis.mingzhang_import = mingzhang_import;`,
    ).runInContext(world);
    const found: unknown = await new Script(
      "mingzhang_import.importInBrowser(file, Uint8Array.from(given), (name) => readMap(name).then((map) => Uint8Array.from(map)))",
    ).runInContext(world);
    expect(found).toBe(await importInBrowser(file, bytes, readMap));
    expect(String(found)).toContain("12");
  });
});
