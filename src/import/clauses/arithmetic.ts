import { parseDecimal, toFen } from "../../model/money.ts";
import type { RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";

/** What a clause's allocation is held against. */
export interface Allocated {
  /** Rows `a1`, `a2` … of 资金分配情况. */
  readonly rows: readonly RowContent[];
  /** 预算安排规模 as printed; undefined where none could be read. */
  readonly scale: string | undefined;
  /** 计量单位 of all. */
  readonly unit: string;
}

/** The question about the amount of one item with the sum that each candidate makes: `40.00 = 30 + 10`, or what is off. */
export function withArithmetic(question: Question, key: string, { rows, scale, unit }: Allocated): Question {
  const items = rows.filter(({ row }) => /^a\d+$/.test(row ?? ""));
  const means = question.candidates.map((candidate) => {
    const parts = items.map((row) => (row.row === key ? candidate : printedOf(row)));
    const sum = parts.reduce((all, part) => all + fenOf(part, unit), 0);
    const whole = fenOf(scale ?? "", unit);
    if (Number.isNaN(sum) || Number.isNaN(whole) || scale === undefined) return "";
    return `${scale} ${sum === whole ? "=" : "≠"} ${parts.join(" + ")}`;
  });
  return means.every((mean) => mean === "") ? question : { ...question, means };
}

function printedOf({ amount }: RowContent): string {
  if (typeof amount === "string") return amount;
  return amount && "printed" in amount && !amount.unreadable ? amount.printed : "";
}

/** 分; not a number where a text is none. */
function fenOf(printed: string, unit: string): number {
  const decimal = parseDecimal(printed);
  return (decimal === undefined ? undefined : toFen(decimal, unit)) ?? Number.NaN;
}
