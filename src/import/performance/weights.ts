import { parseDecimal } from "../../model/money.ts";
import type { CellContent, RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import { ask } from "./ask.ts";

/** What the indicators' weights add up to when every one was read: 100, or 90 where the execution of funds has the other 10. In hundredths. */
const fullSums: readonly bigint[] = [9000n, 10000n];

/** The sum of the indicators' weights in hundredths; undefined when one of them is blank or no number. */
export function sumWeights(rows: readonly RowContent[]): bigint | undefined {
  let sum = 0n;
  for (const row of rows) {
    if (row.row === "total") continue;
    const hundredths = toHundredths(printedOf(row["weight"]));
    if (hundredths === undefined) return undefined;
    sum += hundredths;
  }
  return sum;
}

/** Whether the weights of a table prove that its rows were read rightly. */
export function isFullSum(rows: readonly RowContent[]): boolean {
  const sum = sumWeights(rows);
  return sum !== undefined && fullSums.includes(sum);
}

/**
 * Of each run of numbers that stand below each other the one that is the weight, the others being numbers of pages: the choice that makes the weights
 * add up to 90 or 100. Where none or several do, the first of each run.
 */
export function pickWeights<T extends { readonly text: string }>(runs: readonly (readonly T[])[]): T[] {
  const firsts = runs.flatMap((run) => run.slice(0, 1));
  const choices = runs.reduce<T[][]>(
    (all, run) => (all.length > 64 ? all : all.flatMap((chosen) => run.map((number) => [...chosen, number]))),
    [[]],
  );
  const full = choices.filter((chosen) => isFullSum(chosen.map(({ text }) => ({ weight: text }))));
  const [only, ...others] = full;
  return only && others.length === 0 && only.length === runs.length ? only : firsts;
}

/** The question raised by weights that do not add up to 90 or 100; none when they do. */
export function askSum(rows: readonly RowContent[], key: string, at: number): Question[] {
  if (isFullSum(rows)) return [];
  const sum = sumWeights(rows);
  const printed = sum === undefined ? "" : `${sum / 100n}.${(sum % 100n).toString().padStart(2, "0")}`;
  return [
    ask(
      `performance#${key}/weights`,
      at,
      sum === undefined
        ? "有指标没有读到分值权重，请核对各行。"
        : `各指标分值权重合计为 ${printed}，不是 90 或 100，请核对各行。`,
      sum === undefined
        ? "an indicator's weight could not be read; check the rows."
        : `the weights of the indicators add up to ${printed}, neither 90 nor 100; check the rows.`,
    ),
  ];
}

function printedOf(content: CellContent | RowContent["cites"]): string | undefined {
  if (typeof content === "string") return content;
  return content && "printed" in content ? content.printed : undefined;
}

function toHundredths(printed: string | undefined): bigint | undefined {
  const decimal = printed === undefined ? undefined : parseDecimal(printed);
  const [whole = "", fraction = ""] = decimal?.split(".") ?? [];
  return decimal === undefined || fraction.length > 2 ? undefined : BigInt(whole + fraction.padEnd(2, "0"));
}
