import type { FundContent, PerformanceContent } from "../../schema/content.ts";
import type { Column } from "../../forms/form.ts";
import { performance } from "../../forms/performance.ts";
import { findCites } from "../figures/cites.ts";
import type { Question } from "../context.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";
import { ask } from "./ask.ts";
import type { HeadRole } from "./head-labels.ts";

/** Values of one fund line. */
export interface FundLine {
  readonly at: number;
  /** Printed values; `column` counts from 0 where the line shows it, and is absent where blank cells left no trace. */
  readonly values: readonly { readonly text: string; readonly at: number; readonly column?: number }[];
}

/** What stands above the indicators. */
export interface Head {
  readonly fields: ReadonlyMap<HeadRole, TidyText>;
  readonly funds: ReadonlyMap<string, FundLine>;
  /** 计量单位 as the head prints it. */
  readonly unit?: string;
}

type HeadContent = Omit<PerformanceContent, "form" | "key" | "rows" | "projects" | "at">;

/** Writes a head as content; `key` is the table's, for questions, `at` its first line. */
export function toHeadContent(
  head: Head,
  form: string,
  key: string,
  at: number,
): { content: HeadContent; questions: Question[] } {
  const questions: Question[] = [];
  const columns = performance.find((candidate) => candidate.id === form)?.funds?.columns ?? [];
  const funds: Record<string, FundContent> = {};
  for (const [id, line] of head.funds) {
    const content = columns.length === 1 ? singleFund(line, at) : severalFunds(line, columns, at);
    const proven = columns.length === 1 ? line.values.length === 1 : spread(line, columns) !== undefined;
    if (!proven) questions.push(askFunds(line, columns, key, id));
    if (content !== undefined) funds[id] = content;
  }
  const prose = ["goal", "outcome"] as const;
  const texts = prose.flatMap((role) => {
    const text = head.fields.get(role);
    return text ? [{ role, text }] : [];
  });
  const cites = texts.flatMap(({ text }) => findCites(text));
  const content: HeadContent = {
    ...Object.fromEntries(
      (["project-name", "department", "implementer", "person", "phone"] as const).flatMap((role) => {
        const text = head.fields.get(role)?.text;
        return text === undefined ? [] : [[role, text]];
      }),
    ),
    ...Object.fromEntries(texts.map(({ role, text }) => [role, placed(text, at)])),
    ...(cites.length > 0 ? { cites } : {}),
    ...(head.unit === undefined ? {} : { unit: head.unit }),
    funds,
  };
  return { content, questions };
}

function placed(text: TidyText, at: number): string | { printed: string; at: string } {
  const line = lineAt(text, 0);
  return line === at ? text.text : { printed: text.text, at: String(line) };
}

function singleFund(line: FundLine, at: number): FundContent | undefined {
  const [value] = line.values;
  if (value === undefined) return undefined;
  return value.at === at ? value.text : { printed: value.text, at: String(value.at) };
}

const dash = /^[—–-]+$/;
const number = /^-?[\d,]+(?:\.\d+)?$/;

function fits(column: Column | undefined, text: string): boolean {
  if (column === undefined) return false;
  return dash.test(text) || (column.kind === "percent" ? /^-?[\d,.]+%$/ : number).test(text);
}

/** Spreads a line's values over the columns; where that is not proven, by convention: amounts from the first column on, dashes in the last. */
function severalFunds(line: FundLine, columns: readonly Column[], tableAt: number): FundContent {
  const proven = spread(line, columns);
  const at = line.values[0]?.at ?? line.at;
  const cells = line.values.flatMap((value, order) => {
    const last = columns.length - (line.values.length - order);
    const column = columns[proven?.[order] ?? (dash.test(value.text) ? last : order)];
    const content = value.at === at ? value.text : { printed: value.text, at: String(value.at) };
    return column ? [[column.id, content] as const] : [];
  });
  return { ...(at === tableAt ? {} : { at: String(at) }), ...Object.fromEntries(cells) };
}

/** The column of each value: by their places, else by number and kind; undefined where neither proves it. */
function spread(line: FundLine, columns: readonly Column[]): readonly number[] | undefined {
  const places = line.values.flatMap(({ column }) => (column === undefined ? [] : [column]));
  const amounts = columns.filter(({ kind }) => kind === "money").length;
  const full = [columns.length, amounts].includes(line.values.length);
  const indices =
    places.length === line.values.length ? places : full ? line.values.map((_, index) => index) : undefined;
  const fitting = indices?.every((index, order) => {
    const text = line.values[order]?.text ?? "";
    return fits(columns[index], text) && !(places.length === 0 && index < amounts && dash.test(text));
  });
  return fitting ? indices : undefined;
}

function askFunds(line: FundLine, columns: readonly Column[], key: string, id: string): Question {
  const amounts = columns.filter(({ kind }) => kind === "money");
  const printed = line.values.map(({ text }) => text).join(" ");
  const asked = ask(
    `performance#${key}/funds.${id}`,
    line.at,
    `资金行“${printed}”的数值与栏目数不符，不能确定各属于哪一栏。`,
    `the fund line "${printed}" does not print one value for each column; which column each belongs to cannot be told.`,
    amounts.map((column) => column.id),
  );
  return { ...asked, means: amounts.map(({ title }) => title) };
}
