import { findFixedRow, type Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import type { PartRole, ProseSection, Regions } from "../text/regions.ts";
import { tidyPieces } from "../text/tidy.ts";
import { cut, spanOf, type Span } from "./span.ts";
import { cutRows, isTableText } from "./table-rows.ts";

/** A piece of an explanation in reading order. */
export type Block =
  | { readonly kind: "heading"; readonly depth: 2 | 3 | 4; readonly text: Span }
  | ({ readonly kind: "paragraph" } & LedText)
  | List
  | { readonly kind: "table"; readonly rows: readonly (readonly Span[])[] };

/** A list; `start` is the number of its first item, absent where the items bear none. */
export interface List {
  readonly kind: "list";
  readonly start?: number;
  readonly items: readonly LedText[];
}

/** Running text; `lead` is the label or term in front of it, `ordinal` what numbers that. */
export interface LedText {
  readonly ordinal?: Span;
  readonly lead?: Span;
  readonly text: Span;
}

const told: readonly PartRole[] = ["profile", "explanation", "glossary", "attachments"];

/** The running text of a document as blocks: parts, sections, paragraphs, lists. Tables of figures stand elsewhere. */
export function readBlocks(regions: Regions, profile: Profile): Block[] {
  const labels = clauseLabels(profile);
  const parts = regions.parts.filter(({ role }) => told.includes(role));
  const headed = told.filter((role) => parts.some((part) => part.role === role));
  const blocks = parts.flatMap(({ role, line }, order): Block[] => {
    const heading: Block = { kind: "heading", depth: 2, text: spanOf(tidyPieces([line])) };
    // What several parts of one role hold was read together: it stands under the first of them.
    const isFirst = parts.findIndex((part) => part.role === role) === order;
    return isFirst ? [heading, ...partBlocks(regions, role, labels)] : [heading];
  });
  return [
    ...blocks,
    ...told.filter((role) => !headed.includes(role)).flatMap((role) => partBlocks(regions, role, labels)),
  ];
}

function partBlocks(regions: Regions, role: PartRole, labels: readonly string[]): Block[] {
  if (role === "glossary") return regions.glossary.map((paragraph) => termBlock(spanOf(paragraph)));
  if (role === "attachments") return listOf(regions.attachments.map((line) => spanOf(tidyPieces([line]))));
  const sections = role === "profile" ? regions.profile : role === "explanation" ? regions.explanation : [];
  return sections.flatMap((section) => sectionBlocks(section, labels));
}

function listOf(texts: readonly Span[]): Block[] {
  const items = texts.filter(({ text }) => text !== "").map((text) => ({ text }));
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

/** A term and its explanation; a signature or date is a paragraph. */
function termBlock(text: Span): Block {
  const [, ordinal = "", term] = /^([一二三四五六七八九十]{1,3}、)?([^：:。，]{1,30})[：:]/.exec(text.text) ?? [];
  if (term === undefined) return { kind: "paragraph", text };
  const end = ordinal.length + term.length;
  return {
    kind: "paragraph",
    ...(ordinal === "" ? {} : { ordinal: cut(text, 0, ordinal.length) }),
    lead: cut(text, ordinal.length, end),
    text: cut(text, end),
  };
}

function sectionBlocks({ heading, paragraphs }: ProseSection, labels: readonly string[]): Block[] {
  const blocks: Block[] = heading
    ? [{ kind: "heading", depth: heading.level === 2 ? 4 : 3, text: spanOf(heading) }]
    : [];
  for (const paragraph of paragraphs.map(spanOf)) {
    const last = blocks.at(-1);
    const item = readItem(paragraph, labels);
    if (isTableText(paragraph.text)) addRows(blocks, cutRows(paragraph));
    else if (clauseOpens.test(paragraph.text)) blocks.push({ kind: "heading", depth: 4, text: paragraph });
    else if (!item) blocks.push({ kind: "paragraph", text: paragraph });
    else if (last?.kind === "list" && continuesList(last, item)) blocks.splice(-1, 1, withItem(last, item));
    else blocks.push({ kind: "list", ...(item.number === undefined ? {} : { start: item.number }), items: [item] });
  }
  return blocks;
}

/** Adds rows to the table they continue, or opens one. */
function addRows(blocks: Block[], rows: readonly (readonly Span[])[]): void {
  const last = blocks.at(-1);
  if (last?.kind === "table") blocks.splice(-1, 1, { ...last, rows: [...last.rows, ...rows] });
  else if (rows.length > 0) blocks.push({ kind: "table", rows });
}

/** The first line of a project clause, when nothing else stands on it. */
const clauseOpens = /^[（(][一二三四五六七八九十]{1,3}[)）]项目名称[：:][^。；：:]{1,70}$/;
/** `1、`, `1．`, `1.`, but not `1.5`. */
const numbered = /^(\d{1,2})(?:[、．]|\.(?=\d{4}年)|\.(?!\d))/;
const coded = /^\d{7}(?=\p{Script=Han})/u;

interface ReadItem extends LedText {
  readonly number?: number;
}

function readItem(paragraph: Span, labels: readonly string[]): ReadItem | undefined {
  const number = numbered.exec(paragraph.text);
  if (number?.[1]) return { number: Number(number[1]), text: cut(paragraph, number[0].length) };
  if (coded.test(paragraph.text)) return { text: paragraph };
  const label = labels.find((title) => new RegExp(`^${title}[：:]`).test(paragraph.text));
  if (label === undefined) return undefined;
  return { lead: cut(paragraph, 0, label.length), text: cut(paragraph, label.length) };
}

/** A list goes on with the next number, or with another item that has none. */
function continuesList({ start, items }: List, { number }: ReadItem): boolean {
  return number === undefined ? start === undefined : start !== undefined && number === start + items.length;
}

function withItem(list: List, { number: _number, ...item }: ReadItem): List {
  return { ...list, items: [...list.items, item] };
}

/** The labels with which the fields of a project clause are printed. */
function clauseLabels(profile: Profile): string[] {
  const form = findForm(profile, "clause");
  if (!form) return [];
  const titles = [findFixedRow(form, "scale")?.title, ...form.columns.map((column) => column.title)];
  return titles.filter((title) => title !== undefined);
}
