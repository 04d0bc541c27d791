import { moneyUnits } from "../../model/money.ts";
import type { RowContent, SectionContent } from "../../schema/content.ts";
import { findCites, findFigures } from "../figures/cites.ts";
import type { Question, Recognised } from "../context.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { ProseSection } from "../text/regions.ts";
import {
  cellFrom,
  moneyPattern,
  moneyUnitOf,
  numberPattern,
  rowFrom,
  sectionOf,
  spotsOf,
  withheldWord,
} from "../figures/spots.ts";
import { stitch } from "../text/stitch.ts";
import { lineAt, sliceTidy, type TidyText } from "../text/tidy.ts";

const amount = `(?<amount>${numberPattern})(?<amount_unit>${moneyPattern})`;

const totals: readonly (readonly [string, RegExp])[] = [
  ["total", new RegExp(`(?<name>上年结转结余)(?:为|共)?${amount}`, "dg")],
  ["fiscal", new RegExp(`(?<name>(?<!非)财政拨款)(?:为|共)?${amount}`, "dg")],
  ["other", new RegExp(`(?<name>非财政拨款)(?:为|共)?${amount}`, "dg")],
];

/** `1.`, `1．`, `2、`, `（3）` before an item; no part of its name, whatever digit the name begins with. */
const itemNumber = /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）])/;

/**
 * 上年结转结余: totals, then one row a project carried over, in print order (form `said/carry`). An item's row has its name and no key.
 * A section that says in words that nothing was carried over is `empty`.
 */
export function readCarry(section: ProseSection): Recognised<SectionContent | undefined> {
  const unit = moneyUnitOf(section.paragraphs);
  const items = toItems(section.paragraphs);
  const preface = section.paragraphs.filter(
    (paragraph) => paragraph.at < (items[0]?.lines[0] ?? Number.POSITIVE_INFINITY),
  );
  const summed = preface.flatMap((paragraph) =>
    totals
      .flatMap(([row, wording]) => [...paragraph.text.matchAll(wording)].map((match) => ({ row, match })))
      .sort((a, b) => a.match.index - b.match.index)
      .map(({ row, match }) => rowFrom(paragraph, { row, name: match.groups?.["name"] ?? "" }, spotsOf(match), unit)),
  );
  const listed = items.length > 0 ? [] : preface.flatMap(inlineItems);
  const read = [...items, ...listed].map((item) => readItem(item, unit));
  const rows = [...summed, ...read.map((item) => item.found)];
  const questions = read.flatMap((item) => item.questions);
  if (rows.length === 0 && preface.some((paragraph) => /没有|无|未安排/.test(paragraph.text)))
    return { found: { form: "said/carry", at: String(section.at), empty: "true" }, questions };
  return { found: sectionOf("said/carry", section.at, rows, unit), questions };
}

/** Items by their numbers; a paragraph without one continues the item before it. */
function toItems(paragraphs: readonly Paragraph[]): TidyText[] {
  const items: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (itemNumber.test(paragraph.text)) items.push([paragraph]);
    else items.at(-1)?.push(paragraph);
  }
  return items.map(stitch);
}

/** Totals and kinds of money, which are no projects. */
const kinds = /(?:结转|结余|拨款|基本支出|项目支出|资金|收入|合计|总计)$/;
/** What a project's name says of itself; a piece without such a word is left for the clerk. */
const projectWords = /项目|工程|经费|费$|工作|活动|建设|补助|采购|特定目标/;

/** Items listed in a sentence behind 其中: 甲项目 76.30 万元，主要用于 …；乙经费 13.70 万元. A piece without an amount of its own goes on with the item before it. */
function inlineItems(paragraph: Paragraph): TidyText[] {
  const from = paragraph.text.lastIndexOf("其中");
  if (from < 0) return [];
  const starts: number[] = [];
  for (const { 0: piece, index } of paragraph.text.slice(from).matchAll(/[^，。；：、]+/g)) {
    const start = from + index + (/^其中/.exec(piece)?.[0].length ?? 0);
    const figure = findFigures(sliceTidy(paragraph, start, from + index + piece.length)).find(({ unit }) =>
      moneyUnits.includes(unit),
    );
    const name = figure && piece.slice(start - from - index).slice(0, figure.start);
    if (name && projectWords.test(name) && !kinds.test(name.replace(/(?:预算)?(?:为|共计)?$/, ""))) starts.push(start);
  }
  return starts.map((start, order) => trimmed(sliceTidy(paragraph, start, starts[order + 1])));
}

function trimmed(item: TidyText): TidyText {
  return sliceTidy(item, 0, item.text.replace(/[，；、。]+$/, "").length);
}

function readItem(item: TidyText, unit: string | undefined): Recognised<RowContent> {
  const from = itemNumber.exec(item.text)?.[0].length ?? 0;
  const body = sliceTidy(item, from);
  const figure = findFigures(body).find((candidate) => moneyUnits.includes(candidate.unit));
  const at = String(lineAt(body, 0));
  if (!figure) return { found: { name: body.text, at }, questions: [askAmount(at, body.text)] };
  const row = rowFrom(
    body,
    { name: body.text.slice(0, figure.start).replace(/(?:预算)?(?:为|共计|：)$/, "") },
    [{ column: "amount", printed: figure.printed, index: figure.start, unit: figure.unit }],
    unit,
  );
  return { found: withUse(row, sliceTidy(body, figure.end)), questions: [] };
}

/** Adds what an item is used for, with the figures in it. */
function withUse(row: RowContent, rest: TidyText): RowContent {
  const from = /^[，。；：]*(?:主要用于)?[：]?/.exec(rest.text)?.[0].length ?? 0;
  const use = sliceTidy(rest, from);
  if (use.text === "") return row;
  const cites = findCites(use);
  const printed = withheldWord(use.text) ?? use.text;
  return {
    ...row,
    use: cellFrom(use, { column: "use", printed, index: 0 }, Number(row.at)),
    ...(cites.length > 0 ? { cites } : {}),
  };
}

function askAmount(at: string, text: string): Question {
  return {
    id: `carry/${at}`,
    at,
    zh: `第 ${at} 行的结转项目“${text}”没有读到金额，请补上；原文确实没有金额的，回答 blank。`,
    en: `No amount could be read for the project carried over on line ${at}: "${text}". Give it, or answer blank when none is printed.`,
    candidates: ["blank"],
  };
}
