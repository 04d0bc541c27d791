import type { AcknowledgementContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";

/** What the clerk wrote, the only input of an import besides the source itself: answers.yaml, and of disclosure.yaml what no source prints. */
export interface Answers {
  /** `keep` the source's prose (default) or `omit` it but for what an answer states. */
  readonly prose: "keep" | "omit";
  /** `copy` the source text beside the data (default where prose is kept), so that the site can show every line, or `omit` it. */
  readonly source: "copy" | "omit";
  /** `mask` persons' names and telephone numbers (default), so that content does not hold them either, or `keep` them. */
  readonly persons: "keep" | "mask";
  readonly answers: readonly Answer[];
  /** Kept as they are. */
  readonly acknowledged: readonly AcknowledgementContent[];
  /** Day on which the finance department approved the budget or accounts, kept as it is. */
  readonly approvedOn?: string;
}

/** An answer to a question (`question`), or the value of one cell or text (`at`: its address inside the disclosure). */
export interface Answer {
  readonly question?: string;
  readonly at?: string;
  readonly value: string | readonly string[];
}

/** No answers yet. */
export const noAnswers: Answers = { prose: "keep", source: "copy", persons: "mask", answers: [], acknowledged: [] };

/** The answers to questions, by question id. */
export function answersByQuestion(answers: Answers): ReadonlyMap<string, readonly string[]> {
  return new Map(
    answers.answers.flatMap((answer) =>
      answer.question === undefined
        ? []
        : [[answer.question, typeof answer.value === "string" ? [answer.value] : answer.value]],
    ),
  );
}

/** The values answered for addresses, `narrative#said-income/gpb/reason` → text. */
export function answersByAddress(answers: Answers): ReadonlyMap<string, string> {
  return new Map(
    answers.answers.flatMap((answer) =>
      answer.at === undefined || typeof answer.value !== "string" ? [] : [[answer.at, answer.value]],
    ),
  );
}

/**
 * Questions whose answer decides something by itself. One about a single cell is settled by any value, any other by its address (`at`) or by an answer
 * that was taken: it stands first among the candidates then.
 */
const deciding = /^(?:project|body)\/|^identity\/scope$|^performance#[^/]+\/funds\.[^/]+$/;

/**
 * Parts the questions that are still open from those answered. `unused` lists answered question ids that nothing asks, and answers that differ
 * from the first candidate where the value itself has to be given by its address.
 */
export function settleQuestions(
  questions: readonly Question[],
  answers: Answers,
): { open: readonly Question[]; unused: readonly string[] } {
  const answered = answersByQuestion(answers);
  const addresses = answersByAddress(answers);
  const isSettled = (question: Question): boolean => {
    if (addresses.has(question.cell ?? question.id)) return true;
    const value = answered.get(question.id);
    if (value === undefined) return false;
    return question.cell !== undefined || deciding.test(question.id) || value[0] === question.candidates[0];
  };
  const settled = new Set(questions.filter(isSettled).map((question) => question.id));
  return {
    open: questions.filter((question) => !settled.has(question.id)),
    unused: [...answered.keys()].filter((id) => !settled.has(id) && !deciding.test(id)),
  };
}
