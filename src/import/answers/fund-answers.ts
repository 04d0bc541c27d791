import { blankWord } from "./cell-of-question.ts";
import type { FundContent, PerformanceContent } from "../../schema/content.ts";

/** Column of a fund line that has only one (goal tables). */
const onlyColumn = "amount";

/**
 * Writes answered values into the fund lines of a performance table. `take` gives the value answered for `funds.<line>/<column>`, or undefined;
 * only lines and columns the table may have are asked for.
 */
export function answerFunds(
  funds: PerformanceContent["funds"],
  columns: readonly string[],
  take: (address: string) => string | undefined,
): PerformanceContent["funds"] {
  if (!funds) return undefined;
  return Object.fromEntries(
    Object.entries(funds).map(([line, content]) => [line, answerLine(line, content, columns, take)]),
  );
}

function answerLine(
  line: string,
  content: FundContent,
  columns: readonly string[],
  take: (address: string) => string | undefined,
): FundContent {
  if (typeof content === "string" || "printed" in content) return take(`funds.${line}/${onlyColumn}`) ?? content;
  return columns.reduce<FundContent>((sofar, column) => {
    const value = take(`funds.${line}/${column}`);
    if (value === undefined || typeof sofar === "string") return sofar;
    if (value !== blankWord) return { ...sofar, [column]: value };
    return Object.fromEntries(Object.entries(sofar).filter(([id]) => id !== column));
  }, content);
}
