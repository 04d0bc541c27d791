import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type HtmlElement, Parser, StaticConfigLoader } from "html-validate";

/** A page of the built site: its path from the root with slashes, its text, its elements. */
export interface SitePage {
  readonly path: string;
  readonly text: string;
  readonly document: HtmlElement;
}

/** Folders at the root that are no body's. */
const ownFolders = new Set(["search", "findings", "data", "glossary", "about", "compare", "codes", "tracks"]);

/** Paths of every file of the site, sorted, with slashes. */
export function listFiles(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(siteDir, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** Every page of the site, parsed. */
export async function readPages(siteDir: string): Promise<SitePage[]> {
  const parser = new Parser(await new StaticConfigLoader().getConfigFor("page.html"));
  return listFiles(siteDir)
    .filter((path) => path.endsWith(".html"))
    .map((path) => {
      const text = readFileSync(join(siteDir, path), "utf8");
      return { path, text, document: parser.parseHtml(text) };
    });
}

/** Kind of a page by its address: `zwfwj/2024-budget/projects/p1/index.html` → `<body>/<disclosure>/projects/<key>`. */
export function kindOf(path: string): string {
  const steps = path.replace(/\/?index\.html$/, "").split("/");
  if (path === "404.html" || steps[0] === "") return path;
  if (ownFolders.has(steps[0]!)) return steps.map((step, index) => (index === 1 ? "<key>" : step)).join("/");
  const names = ["<body>", "<disclosure>", steps[2], "<key>"];
  return steps.map((step, index) => names[index] ?? step).join("/");
}

/** One page of each kind, the longest, and the longest page of a withheld project: kind → path. */
export function samplePages(siteDir: string): Map<string, string> {
  const sizes = listFiles(siteDir)
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, size: statSync(join(siteDir, path)).size }))
    .sort((a, b) => b.size - a.size);
  const sample = new Map<string, string>();
  for (const { path } of sizes) if (!sample.has(kindOf(path))) sample.set(kindOf(path), path);
  const withheld = sizes.find(
    ({ path }) =>
      kindOf(path).endsWith("projects/<key>") && /<h1[^>]*>.*?特定目标/.test(readFileSync(join(siteDir, path), "utf8")),
  );
  if (withheld) sample.set("a withheld project", withheld.path);
  return sample;
}

/** Value of an attribute with its character references resolved; undefined when the element has none. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

/** Text of an element with its character references resolved. */
export function textOf(element: HtmlElement): string {
  return decode(element.textContent);
}

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = "") => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    return code === undefined ? (references[String(name)] ?? whole) : String.fromCodePoint(code);
  });
}
