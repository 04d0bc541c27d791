import { percentOf } from "../text/amount.ts";
import { flowText, type ShortName } from "../text/sources.ts";
import type { DisclosureContext } from "./context.ts";
import { type FigureView, figureLink, wordsLink } from "./figure.ts";
import { budgetFlow } from "./flow-budget.ts";
import type { FlowFacts, FlowNode } from "./flow-facts.ts";
import { finalFlow } from "./flow-final.ts";
import { href } from "./href.ts";
import { fill, type Piece, plain } from "./sentence.ts";

/** A place of the picture with its words. */
export interface FlowNodeView extends ShortName {
  readonly id: string;
  readonly column: 0 | 1 | 2;
  readonly fen: number;
  readonly printed: string;
  readonly href: string;
  readonly tone: FlowNode["tone"];
  /** `占92.95%`; uses only. */
  readonly share?: string;
}

/** Money between two places of the picture. */
export interface FlowLinkView {
  readonly from: string;
  readonly to: string;
  readonly fen: number;
  readonly printed: string;
  readonly href: string;
}

/** The picture of where money comes from and goes to, and its table. */
export interface FlowView {
  readonly year: string;
  readonly finding: string;
  readonly summary: string;
  readonly unit: string;
  readonly heads: readonly [string, string, string];
  readonly nodes: readonly FlowNodeView[];
  readonly links: readonly FlowLinkView[];
  readonly caption: readonly Piece[];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly total: boolean;
    readonly figures: readonly (FigureView | undefined)[];
  }[];
}

/** Builds the flow of a disclosure's money, or undefined where it does not print enough for one. */
export function buildFlow(context: DisclosureContext): FlowView | undefined {
  const { disclosure, from } = context;
  const facts = disclosure.kind === "budget" ? budgetFlow(disclosure) : finalFlow(disclosure);
  if (!facts) return undefined;
  const whole = sum(facts.nodes.filter((node) => node.column === 2));
  const nodes = facts.nodes.map((node) => toView(from, node, whole));
  return {
    year: `${disclosure.fiscalYear}`,
    finding: finding(nodes),
    summary: summary(nodes, disclosure.unit),
    unit: disclosure.unit,
    heads: facts.heads,
    nodes,
    links: facts.links.map((link) => ({
      from: link.from,
      to: link.to,
      fen: link.figure.fen,
      printed: link.figure.printed,
      href: href(from, link.figure.id),
    })),
    caption: caption(context, facts),
    columns: facts.columns,
    rows: facts.rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure) => figure && figureLink(from, figure)),
    })),
  };
}

function toView(from: string, { id, column, figure, tone, name, short }: FlowNode, whole: number): FlowNodeView {
  const share = column === 2 ? percentOf(figure.fen, whole) : undefined;
  const words = share === undefined ? {} : { share: flowText.share.replace("{share}", share) };
  return {
    id,
    column,
    tone,
    name,
    short,
    fen: figure.fen,
    printed: figure.printed,
    href: href(from, figure.id),
    ...words,
  };
}

function finding(nodes: readonly FlowNodeView[]): string {
  const [source, use] = [largest(nodes, 0), largest(nodes, 2)];
  if (!source || !use) return flowText.title;
  const share = (node: FlowNodeView): string => {
    const peers = nodes.filter((other) => other.column === node.column);
    return (
      percentOf(
        node.fen,
        peers.reduce((fen, each) => fen + each.fen, 0),
      ) ?? ""
    );
  };
  return plain(
    fill(flowText.finding, { sourceShare: share(source), source: source.name, useShare: share(use), use: use.name }),
  );
}

function largest(nodes: readonly FlowNodeView[], column: number): FlowNodeView | undefined {
  return nodes.filter((node) => node.column === column).sort((left, right) => right.fen - left.fen)[0];
}

function summary(nodes: readonly FlowNodeView[], unit: string): string {
  const list = (column: number): string =>
    nodes
      .filter((node) => node.column === column)
      .map((node) => `${node.name}${node.printed}`)
      .join("、");
  return plain(fill(flowText.summary, { sources: list(0), uses: list(2), unit }));
}

function caption({ from, disclosure }: DisclosureContext, { sources }: FlowFacts): Piece[] {
  const links = sources.map(({ name, form }): Piece[] => {
    const found = disclosure.sections.find((each) => each.form === form);
    return found ? [wordsLink(from, `${disclosure.id}/${found.page}#${found.anchor}`, name)] : [];
  });
  return [flowText.caption, ...links.flatMap((link, index) => (index === 0 ? link : ["、", ...link])), "。"];
}

function sum(nodes: readonly FlowNode[]): number {
  return nodes.reduce((fen, node) => fen + node.figure.fen, 0);
}
