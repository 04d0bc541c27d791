import type { RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import { askLeft } from "./ask.ts";
import type { DraftRow } from "./draft-rows.ts";
import { numberPattern } from "./kinds.ts";
import { type Lead, readLead } from "./lead.ts";
import { placeNotes } from "./notes.ts";
import { findWord, linesOf, type PageText, type Piece, toColumn, tokensOf } from "./page-text.ts";
import { type ColumnText, toTotalRow } from "./row-content.ts";
import { splitEvaluation } from "./split-evaluation.ts";
import { nameWidth } from "./split-target.ts";
import { type Level, totalLabel } from "./vocabulary.ts";

/** What holds a row of an evaluation: its weight and score, two numbers side by side. */
interface Scored {
  readonly lead: Lead;
  readonly weight: Piece;
  readonly score: Piece;
  /** What stands behind the score on its line: a note. */
  readonly behind: readonly Piece[];
}

/** The rows of an evaluation, its printed 总分, and what found no place. */
export interface EvaluationRows {
  readonly drafts: readonly DraftRow[];
  readonly totals: readonly RowContent[];
  readonly questions: readonly Question[];
}

/** Reads the rows of a 自评表; `columns` are those its headings print. */
export function readEvaluationRows(
  page: PageText,
  start: number,
  end: number,
  key: string,
  levels: readonly Level[],
  columns: readonly string[],
): EvaluationRows {
  const total = findWord(page, [totalLabel], start, end);
  const bodyEnd = total?.start ?? end;
  const questions: Question[] = [];
  const scored: Scored[] = [];
  let position = start;
  for (const line of linesOf(page, start, bodyEnd)) {
    const found = findScores(page, line, position);
    if (!found) continue;
    scored.push({ ...found, lead: readLead(page, position, found.weight.start, levels) });
    position = line.end;
  }
  const tail = linesOf(page, position, bodyEnd);
  const width = nameWidth(
    page,
    scored.map(({ lead }) => lead).filter(({ labels }) => labels.length > 0),
  );
  const hasNotes = columns.includes("note");
  const placed = placeNotes(page, scored, tail, width, hasNotes, key);
  questions.push(...placed.questions);
  const drafts = scored.map(({ lead, weight, score }, index): DraftRow => {
    const noted = placed.rows[index] ?? { lead, doubts: [] };
    const read = splitEvaluation(page, noted.lead.start, noted.lead.end, width, columns.includes("basis"));
    const cells = new Map<string, ColumnText>([
      ...read.cells,
      ["weight", toColumn(page, weight.start, weight.end)],
      ["score", toColumn(page, score.start, score.end)],
      ...(noted.note ? [["note", noted.note] as const] : []),
    ]);
    return { labels: noted.lead.labels, cells, doubts: [...read.doubts, ...noted.doubts] };
  });
  const totals = total ? [readTotal(page, total, end, questions, key)] : [];
  return { drafts, totals, questions };
}

/** The last two numbers that stand side by side on a line, after what is read already. */
function findScores(page: PageText, line: Piece, from: number): Omit<Scored, "lead"> | undefined {
  const tokens = tokensOf(page, Math.max(line.start, from), line.end);
  for (let index = tokens.length - 1; index > 0; index -= 1) {
    const weight = tokens[index - 1];
    const score = tokens[index];
    if (weight && score && numberPattern.test(weight.text) && numberPattern.test(score.text))
      return { weight, score, behind: tokens.slice(index + 1) };
  }
  return undefined;
}

function readTotal(page: PageText, name: Piece, end: number, questions: Question[], key: string): RowContent {
  const tokens = tokensOf(page, name.end, end).filter(({ text }) => text !== "分");
  const numbers = tokens.map((token) => ({ ...token, text: token.text.replace(/(?<=\d)分$/, "") }));
  const [weight, score, ...others] = numbers.filter(({ text }) => numberPattern.test(text));
  const strays = [...others, ...numbers.filter(({ text }) => !numberPattern.test(text))];
  if (strays.length > 0) questions.push(...askLeft(key, strays));
  const read = (piece: Piece | undefined): ColumnText | undefined => piece && { text: piece.text, at: piece.at };
  return toTotalRow({ text: name.text, at: name.at }, read(weight), read(score));
}
