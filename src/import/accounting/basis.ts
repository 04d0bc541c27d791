import { answersByAddress, answersByQuestion, type Answers } from "../answers/answers.ts";
import type { Question } from "../context.ts";
import type { Claim } from "./claims.ts";
import type { Basis } from "./records.ts";

/** What a place rests on, and the open question about it. */
export interface ClaimBasis {
  readonly by: Basis;
  readonly question?: string;
}

/** Tells on what the place of a claim rests: the clerk's answer, a convention that is asked about, or proof. */
export function makeBasis(questions: readonly Question[], answers: Answers): (claim: Claim) => ClaimBasis {
  const addresses = answersByAddress(answers);
  const answered = answersByQuestion(answers);
  const byLine = Map.groupBy(questions, (question) => question.at);
  const byAddress = new Map(questions.map((question) => [question.id, question]));
  return (claim) => {
    if (addresses.has(claim.address)) return { by: "answered" };
    const near = [...new Set([String(claim.rowLine), String(claim.line)])].flatMap((at) => byLine.get(at) ?? []);
    const question =
      prefixesOf(claim.address).flatMap((address) => byAddress.get(address) ?? [])[0] ??
      near.find((candidate) => isAbout(candidate, claim));
    if (!question) return { by: "proved" };
    return answered.has(question.id) ? { by: "answered" } : { by: "convention", question: question.id };
  };
}

/** An address and what it stands in: cell, row, section. */
function prefixesOf(address: string): string[] {
  const pieces = address.split("/");
  return pieces.map((_, index) => pieces.slice(0, pieces.length - index).join("/"));
}

/** Whether a question on the claim's line asks about the place of its number. */
function isAbout({ id }: Question, { address }: Claim): boolean {
  const columns = /^(tables#[^/]+)\/.*\/?(?:columns|figures)\/\d+$/.exec(id);
  if (columns) return address.startsWith(`${columns[1] ?? ""}/`);
  const item = /^clause\/\d+\/(\w[\w-]*)$/.exec(id);
  if (item) return address.includes(`#clause/${item[1] ?? ""}/`);
  const code = /^function\/(.+)\/\d+$/.exec(id);
  return code !== null && address.startsWith(`narrative#${(code[1] ?? "").replaceAll("/", "-")}/`);
}
