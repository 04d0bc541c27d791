import type { Column } from "../forms/form.ts";
import type { CellContent } from "../schema/content.ts";
import { parseDecimal, toFen } from "./money.ts";
import { parsePlace, type Place } from "./place.ts";

/**
 * What a cell says. Blank is no cell at all: the source prints nothing.
 * `amount` a number · `zero` a printed zero · `withheld` 不予公开 · `none` said in words (未安排, —) · `text` unreadable or misprinted, kept as it is.
 */
export type CellState = "amount" | "zero" | "withheld" | "none" | "text";

/** One printed cell of a form's figure column. */
export interface Cell {
  readonly state: CellState;
  /** The number or word exactly as printed, without unit and direction word. */
  readonly printed: string;
  /** 增加, 减少, 增长 … where the figure is printed with one; the sign of `value` follows from it. */
  readonly word?: string;
  /** Signed plain decimal in `unit`; absent unless `amount` or `zero`. */
  readonly value?: string;
  /** Signed 分; money only. */
  readonly fen?: number;
  readonly unit: string;
  readonly place?: Place;
}

/** Words that make a change positive, negative or nil. */
export const directionWords: Readonly<Record<string, 1 | -1 | 0>> = {
  增加: 1,
  增长: 1,
  上升: 1,
  提高: 1,
  减少: -1,
  下降: -1,
  降低: -1,
  持平: 0,
  无增减: 0,
};

/** Words that say a thing was withheld. */
export const withheldWords: readonly string[] = ["不予公开", "完全不予公开", "涉密", "保密"];

/** Words and signs that say in print that there is nothing. */
export const noneWords: readonly string[] = ["未安排", "无", "—", "-", "--", "——", "持平", "无增减", "不适用", "没有"];

/** Why a cell's content cannot be accepted. */
export type CellFault = "grouping" | "number" | "fraction" | "place";

const directed = new RegExp(`^(${Object.keys(directionWords).join("|")})\\s*(\\S+)$`);

/** Reads one cell's content against its column; `unit` is the section's 计量单位. Never repairs: what is no number and no known word is a fault. */
export function readCell(content: CellContent, column: Column, unit: string): Cell | CellFault {
  const marked = typeof content === "string" ? { printed: content } : content;
  const place = marked.at === undefined ? undefined : parsePlace(marked.at);
  if (marked.at !== undefined && !place) return "place";
  const cellUnit = column.kind === "money" ? unit : (column.unit ?? "");
  const common = { unit: cellUnit, ...(place ? { place } : {}) };
  if (marked.unreadable) return { state: "text", printed: marked.printed, ...common };
  return readPrinted(marked.printed, column, common);
}

function readPrinted(text: string, column: Column, common: { unit: string; place?: Place }): Cell | CellFault {
  if (withheldWords.includes(text)) return { state: "withheld", printed: text, ...common };
  if (noneWords.includes(text)) return { state: "none", printed: text, ...common };
  return readNumber(text, column.kind === "money", common);
}

function readNumber(text: string, isMoney: boolean, common: { unit: string; place?: Place }): Cell | CellFault {
  const [, word, rest = text] = directed.exec(text) ?? [];
  const printed = common.unit === "%" ? rest.replace(/%$/, "") : rest;
  const magnitude = parseDecimal(printed);
  if (magnitude === undefined) return /^[-−\d][\d,.]*$/.test(printed) ? "grouping" : "number";
  const value = word && directionWords[word] === -1 ? negate(magnitude) : magnitude;
  const fen = isMoney ? toFen(value, common.unit) : undefined;
  if (isMoney && fen === undefined) return "fraction";
  const state = /[1-9]/.test(value) ? "amount" : "zero";
  return { state, printed, value, ...(word ? { word } : {}), ...(fen === undefined ? {} : { fen }), ...common };
}

/** Turns the sign of a decimal string; zero has none. */
function negate(value: string): string {
  if (!/[1-9]/.test(value)) return value.replace("-", "");
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}
