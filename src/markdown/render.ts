import type { Element, Root as HtmlRoot } from "hast";
import type { Heading, Html, Link, Nodes, Root } from "mdast";
import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { textOf, visitNodes } from "./nodes.ts";

/** A link in the text to a printed figure: `[3,706.63](figure:tables#xj-2/total/gpb)`. */
export interface FigureLink {
  /** `tables#xj-2/total/gpb`: the figure's id without its disclosure; `#said-income/gpb/amount` where it stands on the text's own page. */
  readonly address: string;
  /** What the text says the figure is. */
  readonly text: string;
  /** Line of the Markdown, from 1. */
  readonly line: number;
}

/** A figure as found by the caller: its permanent id, and the link to it from the page the text stands on. */
export interface FigureTarget {
  readonly id: string;
  readonly href: string;
}

/** Tells where a figure stands; undefined leaves only its text. */
export type FindFigure = (link: FigureLink) => FigureTarget | undefined;

/** A text as HTML. */
export interface Rendered {
  /** The first heading of level 1, taken out of the HTML. */
  readonly title?: string;
  /** Sanitised: no scripts, styles, images or raw HTML. */
  readonly html: string;
  /** Lines with raw HTML, which is not shown; comments are not counted. */
  readonly rawHtml: readonly number[];
}

/** A parsed text without its title, its figures pointing to their places. */
export interface ReadText {
  readonly title?: string;
  readonly tree: Root;
  readonly rawHtml: readonly number[];
}

const scheme = "figure:";

const allowed: Options = {
  ...defaultSchema,
  // Ids are given by this room alone: raw HTML never reaches the page.
  clobberPrefix: "",
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !["img", "picture", "source", "input"].includes(name)),
  attributes: { ...defaultSchema.attributes, a: [...(defaultSchema.attributes?.["a"] ?? []), "dataFigure"] },
};

/** Renders Markdown (with GFM tables) to sanitised HTML. */
export function renderMarkdown(markdown: string, findFigure: FindFigure): Rendered {
  const { tree, ...read } = readMarkdown(markdown, findFigure);
  return { ...read, html: toHtml(tree) };
}

/** Parses Markdown (with GFM tables) and looks up the figures it refers to. */
export function readMarkdown(markdown: string, findFigure: FindFigure): ReadText {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const title = takeTitle(tree);
  const rawHtml: number[] = [];
  visitNodes(tree, (node) => {
    if (isRawHtml(node)) rawHtml.push(node.position?.start.line ?? 1);
    if (isFigureLink(node)) pointToFigure(node, findFigure);
  });
  return { ...(title === undefined ? {} : { title }), tree, rawHtml };
}

/** Turns a parsed text into sanitised HTML. */
export function toHtml(tree: Root): string {
  const html: HtmlRoot = unified().use(remarkRehype).use(rehypeSanitize, allowed).runSync(tree);
  return unified().use(rehypeStringify).stringify(html).trim();
}

function takeTitle(tree: Root): string | undefined {
  const index = tree.children.findIndex((node): node is Heading => node.type === "heading" && node.depth === 1);
  const heading = tree.children[index];
  if (!heading) return undefined;
  tree.children.splice(index, 1);
  return textOf(heading);
}

function isRawHtml(node: Nodes): node is Html {
  return node.type === "html" && !node.value.startsWith("<!--");
}

function isFigureLink(node: Nodes): node is Link {
  return node.type === "link" && node.url.startsWith(scheme);
}

function pointToFigure(node: Link, findFigure: FindFigure): void {
  const address = decodeAddress(node.url.slice(scheme.length));
  const target = findFigure({ address, text: textOf(node), line: node.position?.start.line ?? 1 });
  node.url = target?.href ?? "";
  if (target) node.data = { hProperties: { dataFigure: target.id } satisfies Element["properties"] };
}

/** The address without escapes; one whose escapes are broken is no address of anything and stays as it is. */
function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
