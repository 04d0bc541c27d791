import { rowKey, sectionAnchor } from "../../model/figure-id.ts";
import type { DisclosureFiles, FundContent } from "../../schema/content.ts";
import { isCell } from "../accounting/cell-claims.ts";
import type { Question } from "../context.ts";
import { answersByQuestion, type Answers } from "./answers.ts";

/** Where cells stand that questions ask about. */
type Places = Pick<DisclosureFiles, "sections" | "clauses" | "performance">;

/** Answer that empties a cell: the source prints nothing there. */
export const blankWord = "blank";

/** Address of the one cell a question asks about; undefined when it asks about more, or about no cell. */
export function cellOfQuestion({ id, cell }: Question, files: Places): string | undefined {
  if (cell !== undefined) return cell;
  const clause = /^clause\/(\d+)\/([\w-]+)$/.exec(id);
  if (clause?.[1] && clause[2]) return clauseCell(clause[1], clause[2], files);
  const carried = /^carry\/(\d+)$/.exec(id)?.[1];
  if (carried !== undefined) return carriedCell(carried, files);
  const indicator = /^performance#([^/]+)\/([^/]+)\/([^/]+)$/.exec(id);
  const table = files.performance.find(({ key }) => key === indicator?.[1]);
  return table?.rows.some((row) => row.row === indicator?.[2]) ? id : undefined;
}

function clauseCell(line: string, row: string, { clauses }: Places): string | undefined {
  const clause = clauses.find((one) => one.rows.some((own) => own.row === row && (own.at ?? one.at) === line));
  return clause && `projects/${clause.project}#clause/${row}/amount`;
}

function carriedCell(line: string, { sections }: Places): string | undefined {
  const section = sections.find(({ form }) => form === "said/carry");
  const row = section?.rows?.find((one) => one.row === undefined && one.at === line);
  return row && `narrative#${sectionAnchor("said/carry")}/${rowKey(row)}/amount`;
}

/**
 * What the answers to questions say of single cells, by address: the value of a cell other than the one that was read, or the column a fund's amount
 * belongs to.
 */
export function cellAnswers(
  questions: readonly Question[],
  files: Places,
  answers: Answers,
): ReadonlyMap<string, string> {
  const answered = answersByQuestion(answers);
  return new Map(
    questions.flatMap((question) => {
      const [value] = answered.get(question.id) ?? [];
      if (value === undefined || value === question.candidates[0]) return [];
      const levels = answeredLevels(question, value);
      if (levels) return levels;
      const cell = cellOfQuestion(question, files);
      return cell === undefined ? movedFund(question, value, files) : [[cell, value] as const];
    }),
  );
}

/** A level that stands under another (`履职效能/社会效益`) or is the first itself (`社会效益`). */
function answeredLevels({ id, candidates }: Question, value: string): (readonly [string, string])[] | undefined {
  if (!id.endsWith("/level2") || !candidates[0]?.includes("/")) return undefined;
  const row = id.replace(/level2$/, "");
  const [level1 = value, level2 = blankWord] = value.split("/");
  return [
    [`${row}level1`, level1],
    [`${row}level2`, level2],
  ];
}

/** A fund line with fewer values than columns: its amount moves from the column taken first to the one answered. */
function movedFund(
  { id, candidates }: Question,
  column: string,
  { performance }: Places,
): (readonly [string, string])[] {
  const [, key, line = ""] = /^performance#([^/]+)\/funds\.([^/]+)$/.exec(id) ?? [];
  const fund = performance.find((table) => table.key === key)?.funds?.[line];
  const [taken = ""] = candidates;
  const amount = fund && amountIn(fund, taken);
  if (amount === undefined || !candidates.includes(column)) return [];
  return [
    [`${id}/${taken}`, blankWord],
    [`${id}/${column}`, amount],
  ];
}

function amountIn(fund: FundContent, column: string): string | undefined {
  if (isCell(fund)) return undefined;
  const cell = fund[column];
  return typeof cell === "object" ? cell.printed : cell;
}
