import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isIndexFile, toEngineScript, toIndexFileScript } from "./pagefind-scripts.ts";

test("the engine becomes a classic script that asks the given function for its files", () => {
  const module = "var base=typeof import.meta.url;var search=async()=>fetch(base);var a=1;export{a as other,search};";
  const window: { mingzhangEngine?: (fetch: unknown) => { other: number; search: () => Promise<unknown> } } = {};
  runInNewContext(toEngineScript(module), { window });
  const engine = window.mingzhangEngine!((url: string) => Promise.resolve(`got ${url}`));
  expect(engine.other).toBe(1);
  return expect(engine.search()).resolves.toBe("got undefined");
});

test("the engine knows no worker of the browser", () => {
  const window: { mingzhangEngine?: (fetch: unknown) => { kind: string } } = {};
  runInNewContext(toEngineScript("var kind=typeof Worker;export{kind};"), { window, Worker: () => undefined });
  expect(window.mingzhangEngine!(undefined).kind).toBe("undefined");
});

test("a text that is not the module stops the build", () => {
  expect(() => toEngineScript("var a=1;")).toThrow("exports");
});

test("a file of the index is handed over under its path", () => {
  const received: string[] = [];
  const window = { mingzhangIndexFile: (...both: string[]) => received.push(...both) };
  runInNewContext(toIndexFileScript("index/x.pf_index", "AAEC"), { window });
  expect(received).toEqual(["index/x.pf_index", "AAEC"]);
});

test("interfaces that Pagefind brings are not part of the index", () => {
  const paths = [
    "pagefind-ui.js",
    "pagefind-ui.css",
    "pagefind-entry.json",
    "fragment/a.pf_fragment",
    "wasm.unknown.pagefind",
  ];
  expect(paths.filter(isIndexFile)).toEqual(["pagefind-entry.json", "fragment/a.pf_fragment", "wasm.unknown.pagefind"]);
});
