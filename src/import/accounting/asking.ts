import type { Bilingual } from "../../errors/publish-error.ts";
import { answersByQuestion, type Answers } from "../answers/answers.ts";
import type { Question } from "../context.ts";
import type { Account, AccountedNumber } from "./account.ts";
import type { Claim } from "./claims.ts";
import type { NumberRecord } from "./records.ts";
import { findNumbers } from "./stream.ts";

/** What is asked about numbers that found no place, and what was answered. */
export interface Asking {
  /** Questions about numbers nobody asked about yet, one for a line. */
  readonly questions: readonly Question[];
  /** Ids of questions all of whose numbers answers put into cells. */
  readonly placed: ReadonlySet<string>;
  /** What to record of a number without a place; undefined when it stands in running text and nobody asks about it. */
  readonly tell: (
    number: AccountedNumber,
  ) => Pick<NumberRecord, "as" | "by" | "figure" | "kind" | "question" | "reason"> | undefined;
}

/** The answer that a number is no figure. */
export const words = "words";

/**
 * Gathers the numbers that found no place. One that an answer puts into a cell is placed by that answer; one that a question speaks of waits for
 * its answer; of the others each line is asked about.
 */
export function makeAsking(
  { numbers, stream }: Account,
  questions: readonly Question[],
  claims: readonly Claim[],
  answers: Answers,
  where: (line: number) => Bilingual,
): Asking {
  const answered = answersByQuestion(answers);
  const byLine = Map.groupBy(questions, (question) => question.at);
  const given = givenPlaces(claims, answers);
  const places = new Map<number, string>();
  const asked = new Map<number, string>();
  const done = new Set<string>();
  const silent = new Map<number, AccountedNumber[]>();
  for (const number of numbers) {
    if (number.fate.as !== "open" && number.fate.as !== "narrative") continue;
    const question = byLine.get(String(number.place))?.find(({ zh }) => zh.includes(number.printed));
    const place = number.fate.as === "open" || question ? given.get(number.printed)?.shift() : undefined;
    if (place !== undefined) {
      places.set(number.start, place);
      if (question) done.add(question.id);
    } else if (question) asked.set(number.start, question.id);
    else if (number.fate.as === "open") add(silent, stream.lineOf(number.place), number);
  }
  const own = [...silent].map(([line, open]) => askAbout(line, open, stream.text, where(line)));
  for (const [line, open] of silent) for (const number of open) asked.set(number.start, questionId(line));
  for (const id of asked.values()) done.delete(id);
  return {
    questions: own,
    placed: done,
    tell: (number) => {
      const place = places.get(number.start);
      if (place !== undefined) return { as: "placed", by: "answered", figure: place };
      const question = asked.get(number.start);
      if (question === undefined) return undefined;
      if (!answered.has(question)) return { as: "listed", question, reason: where(stream.lineOf(number.place)) };
      return number.fate.as === "narrative" ? undefined : { as: "word", kind: "answered" };
    },
  };
}

function add(groups: Map<number, AccountedNumber[]>, line: number, number: AccountedNumber): void {
  groups.set(line, [...(groups.get(line) ?? []), number]);
}

/** Cells into which answers put numbers that were not read there, by the number. */
function givenPlaces(claims: readonly Claim[], answers: Answers): Map<string, string[]> {
  const read = new Map(claims.map((claim) => [claim.address, claim.printed]));
  const given = new Map<string, string[]>();
  for (const { at, value } of answers.answers) {
    if (at === undefined || typeof value !== "string" || read.get(at) === value) continue;
    for (const { printed } of findNumbers({ text: value, lines: [], gaps: new Set() }))
      given.set(printed, [...(given.get(printed) ?? []), at]);
  }
  return given;
}

function questionId(line: number): string {
  return `number/${line}`;
}

function askAbout(line: number, open: readonly AccountedNumber[], text: string, where: Bilingual): Question {
  const [first] = open;
  const around = text.slice(Math.max(0, (first?.start ?? 0) - 16), (open.at(-1)?.end ?? 0) + 8);
  const printed = open.map((number) => number.printed);
  return {
    id: questionId(line),
    at: String(line),
    zh: `第 ${line} 行“${around}”里的 ${printed.join("、")} ${where.zh}。属于哪一格，就用 at 写它的地址和值；只是文字，就回答 ${words}。`,
    en: `${printed.join(", ")} in "${around}" on line ${line}: ${where.en}. Give the cell's address (at) and value, or answer ${words}.`,
    candidates: [words],
  };
}
