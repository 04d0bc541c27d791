import { moneyUnits } from "../../model/money.ts";
import type { CellContent, RowContent } from "../../schema/content.ts";
import { findFigures } from "../figures/cites.ts";
import type { Question, Recognised } from "../context.ts";
import { cellFrom, numberPattern } from "../figures/spots.ts";
import { lineAt, sliceTidy, type TidyText } from "../text/tidy.ts";

/** A part of 资金分配情况 between two marks. */
const piece = /(?:[^，、；。,;（(]|[（(][^（()）]*[)）]|(?<=\d),(?=\d)|[（(])+/g;

const opening = /^(?:其中|包括)[：:]?/;
const sumWord = /^(?:以上)?(?:合计|共计|总计)[：:]?$/;
/** A number at the very end whose 计量单位 is cut short or missing: 邮电费8, 租赁117万. */
const bare = new RegExp(`(?<![\\d,.])(${numberPattern})(?:万|亿)?$`, "d");

interface Part {
  readonly text: TidyText;
  /** Index of the amount in `text`, where the name ends. */
  readonly start: number;
  readonly unit?: string;
  readonly printed: string;
}

/**
 * Reads 资金分配情况 item by item: rows `a1`, `a2` …, and `allocation-total` for a sum the clause states. Pieces without a number belong to the
 * name of the item after them (邮寄费、电话费40万元). An amount without its 计量单位 is kept unreadable and asked about; the first candidate is what is kept.
 */
export function readAllocation(text: TidyText, unit: string | undefined): Recognised<readonly RowContent[]> {
  const rows: RowContent[] = [];
  const questions: Question[] = [];
  let number = 0;
  for (const part of toParts(text)) {
    const name = part.text.text.slice(0, part.start).replace(opening, "");
    const isSum = sumWord.test(name);
    if (!isSum) number += 1;
    const line = lineAt(part.text, part.start);
    const key = isSum ? "allocation-total" : `a${number}`;
    rows.push({ row: key, name: itemName(name), amount: amountOf(part, line, unit), at: String(line) });
    if (part.unit === undefined) questions.push(askUnit(String(line), key, itemName(name), part.printed, unit));
  }
  return { found: rows, questions };
}

/** An item's name without the words that lead over to its amount; a lone 合计 stays. */
function itemName(name: string): string {
  return sumWord.test(name) ? name.replace(/[：:]$/, "") : name.replace(/(?:共计|合计|总计|预算)?(?:为)?[：:]?$/, "");
}

function toParts(text: TidyText): Part[] {
  const parts: Part[] = [];
  let open: number | undefined;
  for (const { 0: found, index } of text.text.matchAll(piece)) {
    open ??= index;
    const whole = sliceTidy(text, open, index + found.length);
    const part = partOf(whole);
    if (!part) continue;
    parts.push(part);
    open = undefined;
  }
  return parts;
}

function partOf(text: TidyText): Part | undefined {
  const money = findFigures(text).filter((figure) => moneyUnits.includes(figure.unit));
  const [first] = money;
  if (first && money.length === 1) return { text, start: first.start, unit: first.unit, printed: first.printed };
  if (first) return { text, start: first.start, printed: text.text.slice(first.start) };
  const match = bare.exec(text.text);
  return match ? { text, start: match.index, printed: match[0] } : undefined;
}

function amountOf(part: Part, line: number, unit: string | undefined): CellContent {
  if (part.unit === undefined) return { printed: part.printed, unreadable: "true" };
  return cellFrom(
    part.text,
    { column: "amount", printed: part.printed, index: part.start, unit: part.unit },
    line,
    unit,
  );
}

function askUnit(at: string, key: string, name: string, printed: string, unit: string | undefined): Question {
  return {
    id: `clause/${at}/${key}`,
    at,
    zh: `第 ${at} 行资金分配“${name}”的数额“${printed}”缺少或写错了计量单位：照原文保留，还是另有金额？`,
    en: `The amount "${printed}" of "${name}" on line ${at} lacks its unit: keep it as printed, or is there another amount?`,
    candidates: printed.endsWith("万") && unit === "万元" ? [printed, printed.slice(0, -1)] : [printed],
  };
}
