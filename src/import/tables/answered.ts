import type { Question } from "../context.ts";

/** Answers of the clerk by question id; see answers.yaml. */
export type AnswersById = ReadonlyMap<string, readonly string[]>;

/** A question with what the clerk answered, if it is one of the candidates. */
export interface Settled {
  /** The answer first among the candidates: it is what was taken. */
  readonly question: Question;
  readonly answer?: string;
}

/** Looks up the answer to a question. An answer that is no candidate counts for nothing and leaves the question open. */
export function settle(question: Question, answers: AnswersById): Settled {
  const answer = question.candidates.find((candidate) => candidate === answers.get(question.id)?.[0]);
  if (answer === undefined) return { question };
  const others = question.candidates.filter((candidate) => candidate !== answer);
  return { question: { ...question, candidates: [answer, ...others] }, answer };
}
