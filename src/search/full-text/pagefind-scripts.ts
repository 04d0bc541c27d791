/** Turns Pagefind's files into classic scripts, so that full text can be searched without `fetch` and modules, also from a folder on disk. */

const moduleEnd = /export\s*\{([^}]*)\}\s*;?\s*$/;

/**
 * Wraps the text of `pagefind.js`, an ES module, as a classic script that sets `window.mingzhangEngine`: a function of what to use in place
 * of `fetch`, which returns the module's exports. Workers, which browsers block on `file://`, are unknown inside.
 * @throws when the text is not the module this was written for.
 */
export function toEngineScript(module: string): string {
  const names = moduleEnd.exec(module)?.[1];
  if (names === undefined) throw new Error("pagefind.js does not end with its exports");
  const exported = names.split(",").map((name) => name.trim().replace(/^(\S+) as (\S+)$/, "$2:$1"));
  const body = module.replace(moduleEnd, `return{${exported.join(",")}};`).replaceAll("import.meta.url", "undefined");
  return `window.mingzhangEngine=function(fetch,Worker){"use strict";${body}\n};\n`;
}

/** Writes one file of the index as a script that hands it over; `content` is its bytes in Base64. */
export function toIndexFileScript(path: string, content: string): string {
  return `window.mingzhangIndexFile(${JSON.stringify(path)},${JSON.stringify(content)});\n`;
}

/** Whether a file that Pagefind writes is part of the index; its user interfaces are not. */
export function isIndexFile(path: string): boolean {
  return /\.(?:pf_meta|pf_index|pf_fragment|pagefind)$|^pagefind-entry\.json$/.test(path);
}
