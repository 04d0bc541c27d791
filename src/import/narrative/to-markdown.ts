import type { BlockContent, Heading, List as MarkdownList, Paragraph, PhrasingContent, Root, Table } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Bind, Piece } from "./bind.ts";
import type { Block, LedText, List } from "./blocks.ts";
import type { Span } from "./span.ts";

/** Page on which what is said in words stands; a figure's address leaves it out. */
const ownPage = "narrative";

const writer = remark().use(remarkGfm, { tablePipeAlign: false }).data("settings", {
  bullet: "-",
  emphasis: "*",
  listItemIndent: "one",
  incrementListMarker: true,
});

/** Writes blocks as Markdown under a title of level 1. A figure that repeats a cell is a link to it: `[3,706.63](figure:#said-income/gpb/amount)`. */
export function toMarkdown(title: string, blocks: readonly Block[], bind: Bind): string {
  const root: Root = {
    type: "root",
    children: [heading(1, [{ type: "text", value: title }]), ...blocks.map((block) => toNode(block, bind))],
  };
  return writer.stringify(root);
}

function toNode(block: Block, bind: Bind): Heading | BlockContent {
  if (block.kind === "heading") return heading(block.depth, words(block.text, bind).map(spacedPart));
  if (block.kind === "list") return toList(block, bind);
  return block.kind === "table" ? toTable(block.rows, bind) : led(block, bind);
}

function heading(depth: Heading["depth"], children: PhrasingContent[]): Heading {
  return { type: "heading", depth, children };
}

/** 第一部分 stands apart from the title behind it. */
function spacedPart(phrase: PhrasingContent): PhrasingContent {
  return phrase.type === "text" ? { ...phrase, value: phrase.value.replace(/^(第.{1,2}部分)(?=.)/, "$1 ") } : phrase;
}

function led({ ordinal, lead, text }: LedText, bind: Bind): Paragraph {
  const number = ordinal ? words(ordinal, bind) : [];
  const label: PhrasingContent[] = lead ? [{ type: "strong", children: words(lead, bind) }] : [];
  return { type: "paragraph", children: [...number, ...label, ...words(text, bind)] };
}

function toList({ start, items }: List, bind: Bind): MarkdownList {
  return {
    type: "list",
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start }),
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [led(item, bind)] })),
  };
}

function toTable(rows: readonly (readonly Span[])[], bind: Bind): Table {
  return {
    type: "table",
    children: rows.map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: words(cell, bind) })),
    })),
  };
}

function words(span: Span, bind: Bind): PhrasingContent[] {
  return bind(span).map(toPhrase);
}

function toPhrase({ text, figure }: Piece): PhrasingContent {
  const phrase = { type: "text", value: text } as const;
  if (figure === undefined) return phrase;
  const address = figure.startsWith(`${ownPage}#`) ? figure.slice(ownPage.length) : figure;
  return { type: "link", url: `figure:${address}`, children: [phrase] };
}
