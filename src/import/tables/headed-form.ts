import type { Column, Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import type { SourceLine } from "../text/source.ts";
import { settle, type AnswersById } from "./answered.ts";
import { askOrder } from "./ask.ts";
import { isPlainFigure } from "./cell-tokens.ts";
import { readRule } from "./head.ts";
import { labelKey } from "./labels.ts";
import { tokensOf } from "./page-lines.ts";

/** Columns that stand together under one heading, or one column that stands alone. */
interface Block {
  readonly heading: string;
  readonly columns: readonly Column[];
}

/** A form whose columns stand as a document prints them, and what had to be asked about that. */
export interface HeadedForm {
  readonly form: Form;
  readonly questions: readonly Question[];
}

/**
 * A form with its columns in the order of the headings above a table, for forms whose columns vary from place to place. Where the headings do not name every
 * block of columns, which order it is is asked, the form's own first; numbers above columns only count them. `lines` are those below the title.
 */
export function asHeaded(form: Form, lines: readonly SourceLine[], at: number, answers: AnswersById): HeadedForm {
  if (!form.columnsVary) return { form, questions: [] };
  const blocks = blocksOf(form.columns);
  const head = headOf(lines);
  const movable = blocks.filter(({ heading }) => heading.length >= telling);
  const places = new Map(movable.map((block) => [block, head.indexOf(block.heading.slice(0, telling))]));
  if (![...places.values()].includes(-1)) {
    const printed = [...movable].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return { form: withBlocks(form, ordered(blocks, printed), head), questions: [] };
  }
  const orders = permutations(movable);
  const { question, answer } = settle(askOrder(form, at, orders.map(describe)), answers);
  const chosen = orders.find((order) => describe(order) === answer) ?? movable;
  return { form: withBlocks(form, ordered(blocks, chosen), head), questions: [question] };
}

/** Letters by which a heading is known, also where the rest of it stands on another line; shorter headings (合计) stay where they are. */
const telling = 4;

/** What stands above the first row of figures, without blanks. */
function headOf(lines: readonly SourceLine[]): string {
  const first = lines.findIndex(({ text }) => {
    const tokens = tokensOf(text.replaceAll("|", " "));
    const numbers = tokens.filter((token) => /\d$/.test(token));
    return tokens.some(isPlainFigure) || (numbers.length > 1 && readRule(tokens) === undefined);
  });
  return labelKey(
    lines
      .slice(0, Math.max(0, first))
      .map(({ text }) => text.replaceAll("|", " "))
      .join(""),
  );
}

function blocksOf(columns: readonly Column[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const column of columns) {
    const heading = labelKey(column.under?.[0] ?? column.title);
    const last = blocks.at(-1);
    if (last && column.under && last.heading === heading)
      blocks[blocks.length - 1] = { heading, columns: [...last.columns, column] };
    else blocks.push({ heading, columns: [column] });
  }
  return blocks;
}

/** All blocks, those that may move in the order given. */
function ordered(blocks: readonly Block[], moved: readonly Block[]): readonly Block[] {
  const queue = [...moved];
  return blocks.map((block) => (moved.includes(block) ? (queue.shift() ?? block) : block));
}

function withBlocks(form: Form, blocks: readonly Block[], head: string): Form {
  return { ...form, columns: blocks.flatMap(({ columns }) => withinBlock(columns, head)) };
}

/** The columns under one heading, in the order in which the head names those that it names in full. */
function withinBlock(columns: readonly Column[], head: string): readonly Column[] {
  const named = columns.filter(({ title }) => title.length >= telling);
  const places = new Map(named.map((column) => [column, head.indexOf(labelKey(column.title))]));
  if (named.length < 2 || [...places.values()].includes(-1)) return columns;
  const queue = [...named].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return columns.map((column) => (named.includes(column) ? (queue.shift() ?? column) : column));
}

function permutations(blocks: readonly Block[]): readonly (readonly Block[])[] {
  if (blocks.length < 2) return [blocks];
  return blocks.flatMap((first) =>
    permutations(blocks.filter((block) => block !== first)).map((rest) => [first, ...rest]),
  );
}

function describe(blocks: readonly Block[]): string {
  return blocks.map(({ heading }) => heading).join("、");
}
