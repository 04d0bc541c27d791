import type { Heading, Root, RootContent } from "mdast";
import { textOf } from "./nodes.ts";
import { type FindFigure, readMarkdown, toHtml } from "./render.ts";

/** What stands under one heading, for the search index. */
export interface Passage {
  /** Id of the heading in the HTML. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What stands under one heading of level 2; text before the first has no title. */
export interface TextPart {
  /** `text-1`, `text-2` … in print order; headings inside it are `text-2-1`, `text-2-1-1` … */
  readonly id: string;
  readonly title: string;
  /** Sanitised; its headings begin with level 3. */
  readonly html: string;
  readonly passages: readonly Passage[];
}

/** A long text cut into its parts. */
export interface RenderedParts {
  readonly title?: string;
  readonly parts: readonly TextPart[];
  /** Lines with raw HTML, which is not shown; comments are not counted. */
  readonly rawHtml: readonly number[];
}

/** Renders a long text part by part. Every heading has an id of its own. */
export function renderParts(markdown: string, findFigure: FindFigure): RenderedParts {
  const { tree, ...read } = readMarkdown(markdown, findFigure);
  const groups: { title: string; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    const open = groups.at(-1);
    if (node.type === "heading" && node.depth === 2) groups.push({ title: textOf(node), nodes: [] });
    else if (open) open.nodes.push(node);
    else groups.push({ title: "", nodes: [node] });
  }
  return { ...read, parts: groups.map(({ title, nodes }, index) => toPart(`text-${index + 1}`, title, nodes)) };
}

function toPart(id: string, title: string, nodes: readonly RootContent[]): TextPart {
  const passages = [{ id, title, texts: [""] }];
  const counts: number[] = [];
  for (const node of nodes) {
    if (node.type === "heading") {
      const own = countHeading(id, node, counts);
      node.data = { hProperties: { id: own } };
      passages.push({ id: own, title: textOf(node), texts: [] });
    } else passages.at(-1)?.texts.push(textOf(node));
  }
  const tree: Root = { type: "root", children: [...nodes] };
  return {
    id,
    title,
    html: toHtml(tree),
    passages: passages.map(({ texts, ...passage }) => ({ ...passage, text: texts.join(" ").trim() })),
  };
}

/** The id of a heading: its number at each level from 3 on. */
function countHeading(part: string, { depth }: Heading, counts: number[]): string {
  const level = Math.max(0, depth - 3);
  counts.length = Math.min(counts.length, level + 1);
  while (counts.length <= level) counts.push(0);
  counts[level] = (counts[level] ?? 0) + 1;
  return [part, ...counts].join("-");
}
