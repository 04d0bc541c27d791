import type { SourceLine } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";
import { labelKey } from "./labels.ts";

/** The row of marks and numbers (※ ※ 1 2 3, 栏次 1 2 3) that numbers a table's columns. */
export interface Rule {
  /** Index of the field that holds each number, in order. */
  readonly numbered: readonly number[];
  /** Fields before the first number. */
  readonly heads: number;
}

/** A table's lines without headings, also those repeated at page breaks. */
export interface HeadedLines {
  readonly rule?: Rule;
  /** Lines of the first header. */
  readonly head: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  /** Lines of the body that follow a repeated header directly. */
  readonly afterBreak: ReadonlySet<number>;
}

/** Words beside the numbers of a rule row. */
const marks = new Set(["※", "栏次", "行次"]);
/** Words that may stand before the first number where 类, 款 and 项 share the line with 栏次. */
const levels = new Set(["类", "款", "项", "项目"]);

/** Reads the fields of a line as a rule row, or returns undefined. */
export function readRule(fields: readonly string[]): Rule | undefined {
  const numbered: number[] = [];
  let isMarked = false;
  for (const [index, field] of fields.entries()) {
    if (marks.has(field)) isMarked = true;
    else if (field === String(numbered.length + 1)) numbered.push(index);
    else if (field !== "" && !(levels.has(field) && numbered.length === 0)) return undefined;
  }
  const [first] = numbered;
  return isMarked && first !== undefined ? { numbered, heads: first } : undefined;
}

const unitWords = /(?:^|[^制报算])单位[：:](万元|亿元|元)$/;

/** 计量单位 stated on a line (`编制部门：… 单位：万元`), or undefined. */
export function readUnit(line: string): string | undefined {
  return unitWords.exec(tidy(line))?.[1];
}

/** Whether a line names the body or the unit above a table. */
export function isPreamble(line: string): boolean {
  return /^(?:编制|填报|公开|预算)?(?:部门|单位)(?:名称)?[：:]/.test(tidy(line)) || readUnit(line) !== undefined;
}

/**
 * Takes the headings off a table. `isRow` tells a line that is certainly a row. With a rule row, headings reach from the preamble (or a line of the
 * first header) to it; without one, from the preamble to the next certain row.
 */
export function cutHead(
  lines: readonly SourceLine[],
  fieldsOf: (line: SourceLine) => readonly string[],
  isRow: (line: SourceLine) => boolean,
): HeadedLines {
  const rules = lines.flatMap((line, index) => (readRule(fieldsOf(line)) ? [index] : []));
  const [first] = rules;
  return first === undefined ? withoutRule(lines, isRow) : withRule(lines, rules, first, fieldsOf, isRow);
}

function withRule(
  lines: readonly SourceLine[],
  rules: readonly number[],
  first: number,
  fieldsOf: (line: SourceLine) => readonly string[],
  isRow: (line: SourceLine) => boolean,
): HeadedLines {
  const head = lines.slice(0, first);
  const headKeys = new Set(head.map((line) => labelKey(line.text)));
  const body: SourceLine[] = [];
  const afterBreak = new Set<number>();
  rules.forEach((rule, order) => {
    const next = rules[order + 1] ?? lines.length;
    const run = lines.slice(rule + 1, next);
    const lastRow = run.findLastIndex(isRow);
    const isHeading = (line: SourceLine): boolean =>
      line.text.trim() !== "" && (isPreamble(line.text) || headKeys.has(labelKey(line.text)));
    const heading = next === lines.length ? -1 : run.findIndex((line, index) => index > lastRow && isHeading(line));
    const kept = heading < 0 ? run : run.slice(0, heading);
    const [start] = kept.filter((line) => line.text.trim() !== "");
    if (order > 0 && start) afterBreak.add(start.number);
    body.push(...kept);
  });
  const line = lines[first];
  const rule = line && readRule(fieldsOf(line));
  return { ...(rule ? { rule } : {}), head, body, afterBreak };
}

function withoutRule(lines: readonly SourceLine[], isRow: (line: SourceLine) => boolean): HeadedLines {
  const first = lines.findIndex(isRow);
  if (first < 0) {
    const lastPreamble = lines.findLastIndex((line) => isPreamble(line.text));
    return { head: lines.slice(0, lastPreamble + 1), body: lines.slice(lastPreamble + 1), afterBreak: new Set() };
  }
  const body: SourceLine[] = [];
  const afterBreak = new Set<number>();
  let inHeading = false;
  for (const line of lines.slice(first)) {
    if (isPreamble(line.text)) inHeading = true;
    else if (inHeading && isRow(line)) {
      inHeading = false;
      afterBreak.add(line.number);
    }
    if (!inHeading) body.push(line);
  }
  return { head: lines.slice(0, first), body, afterBreak };
}
