import { performance } from "../../forms/performance.ts";
import type { TidyText } from "../text/tidy.ts";
import { askLeft } from "./ask.ts";
import type { FundLine, Head } from "./head.ts";
import { type HeadLabel, headLabels, type HeadRole, plainLabel } from "./head-labels.ts";
import { findWord, type PageText, toPiece, tokensOf, toTidy } from "./page-text.ts";
import { splitColumns } from "./split-columns.ts";
import type { Question } from "../context.ts";

/** Where a label's value stands. */
interface Found {
  readonly label: HeadLabel;
  readonly start: number;
  readonly end: number;
}

/** Reads the text above the indicators, `[0, end)`: labels in the order of the form, each with what stands up to the next. */
export function readPageHead(
  page: PageText,
  end: number,
  form: string,
  key: string,
): { head: Head; questions: Question[] } {
  const { found, before } = findLabels(page, end, headLabels[form] ?? []);
  const questions: Question[] = before > 0 ? askLeft(key, [toPiece(page, 0, before)]) : [];
  const fields = new Map<HeadRole, TidyText>();
  const funds = new Map<string, FundLine>();
  const hasColumns = (performance.find(({ id }) => id === form)?.funds?.columns.length ?? 0) > 1;
  for (const { label, start, end: valueEnd } of found.filter((value) => value.start < value.end)) {
    if (label.fund !== undefined)
      funds.set(label.fund, hasColumns ? readFunds(page, start, valueEnd) : singleFund(page, start, valueEnd));
    else if (label.role === "heading" || fields.has(label.role))
      questions.push(...askLeft(key, [toPiece(page, start, valueEnd)]));
    else if (label.role === "outcome") readColumns(page, start, valueEnd, fields, questions, key);
    else fields.set(label.role, toTidy(page, start, valueEnd));
  }
  const unit = /（(亿元|万元|元)）/.exec(plainLabel(page.text.slice(0, end)))?.[1];
  return { head: { fields, funds, ...(unit === undefined ? {} : { unit }) }, questions };
}

/** The labels that occur, in the form's order; each next one is the earliest of those still to come. */
function findLabels(page: PageText, end: number, labels: readonly HeadLabel[]): { found: Found[]; before: number } {
  const plain = { ...page, text: plainLabel(page.text) };
  const starts: { label: HeadLabel; start: number; end: number }[] = [];
  let rest = [...labels];
  let position = 0;
  while (rest.length > 0) {
    const next = findWord(
      plain,
      rest.map(({ label }) => label),
      position,
      end,
    );
    const index = rest.findIndex(({ label }) => label === next?.text);
    const label = rest[index];
    if (!next || !label) break;
    starts.push({ label, start: next.start, end: next.end });
    position = next.end;
    rest = rest.slice(index + 1);
  }
  const found = starts.map(({ label, end: start }, order) => ({ label, start, end: starts[order + 1]?.start ?? end }));
  return { found, before: starts[0]?.start ?? end };
}

function singleFund(page: PageText, start: number, end: number): FundLine {
  const { text, at } = toPiece(page, start, end);
  return { at, values: [{ text, at }] };
}

function readFunds(page: PageText, start: number, end: number): FundLine {
  const tokens = tokensOf(page, start, end).filter(({ text }) => text !== "分");
  const values = tokens.map(({ text, at }) => ({ text: text.replace(/(?<=\d)分$/, ""), at }));
  return { at: toPiece(page, start, end).at, values };
}

/** 预期目标 and 实际完成情况 stand side by side and are printed one after the other. */
function readColumns(
  page: PageText,
  start: number,
  end: number,
  fields: Map<HeadRole, TidyText>,
  questions: Question[],
  key: string,
): void {
  if (fields.has("goal")) {
    fields.set("outcome", toTidy(page, start, end));
    return;
  }
  const { cut, question } = splitColumns(page, start, end, key);
  fields.set("goal", toTidy(page, start, cut));
  if (cut < end) fields.set("outcome", toTidy(page, cut, end));
  if (question) questions.push(question);
}
