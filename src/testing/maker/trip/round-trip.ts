import type { CodeEntry } from "../../../compile/entry.ts";
import { noAnswers, type Answers } from "../../../import/answers/answers.ts";
import type { Question } from "../../../import/context.ts";
import { importDocument, locateDocument, type ImportedDocument } from "../../../import/import-document.ts";
import type { SourceText } from "../../../import/text/source.ts";
import type { Invented } from "../model/disclosure.ts";
import { compareFiles, type Difference } from "./compare.ts";
import { listsTruth } from "./listed.ts";
import { knowledgeOf } from "./known.ts";

/**
 * What became of a printed disclosure on its way back. `exact`: everything as it was printed · `asked`: so once every question is answered with
 * its first candidate · `open`: a question asks about everything that differs and lists what was printed, but not first · `wrong`: something stands
 * elsewhere, and no question says so.
 */
export type Outcome = "exact" | "asked" | "open" | "wrong";

/** One disclosure printed and imported. */
export interface Trip {
  readonly outcome: Outcome;
  readonly questions: readonly Question[];
  /** What differs in the end; of a `wrong` one only what nothing asks about. */
  readonly differences: readonly Difference[];
}

/** Imports a source with what is known of the disclosure it was printed from. */
export function importPrinted(
  source: SourceText,
  made: Invented,
  codes: readonly CodeEntry[],
  answers: Answers,
): ImportedDocument {
  const knowledge = knowledgeOf(made, codes);
  return importDocument(locateDocument(source, knowledge.bodies), made.files.disclosure.body, knowledge, answers);
}

/** Imports a printed disclosure and lays it beside what was printed. */
export function roundTrip(source: SourceText, made: Invented, codes: readonly CodeEntry[]): Trip {
  const first = importPrinted(source, made, codes, noAnswers);
  const differences = compareFiles(made.files, first.files);
  if (differences.length === 0) return { outcome: "exact", questions: first.questions, differences };
  if (first.questions.length === 0) return { outcome: "wrong", questions: [], differences };
  const left = compareFiles(made.files, answered(first.questions, source, made, codes).files);
  if (left.length === 0) return { outcome: "asked", questions: first.questions, differences: [] };
  const silent = left.filter((difference) => !isAsked(difference, first.questions, made));
  return silent.length === 0
    ? { outcome: "open", questions: first.questions, differences: left }
    : { outcome: "wrong", questions: first.questions, differences: silent };
}

/** Whether a question asks about the table, the performance row or the clause in which something differs, and lists what was printed. */
function isAsked({ path, wanted: printed }: Difference, questions: readonly Question[], made: Invented): boolean {
  const [, part = "", key = "", , row = "", column = ""] = path.split("/");
  const table = `performance#g${String(Number(key) + 1)}/`;
  if (part === "performance" && column === "weight" && questions.some(({ id }) => id === `${table}weights`))
    return true;
  const wanted = part === "performance" ? [table, row.replaceAll(".", "")] : [`tables#${key}`, "/columns/"];
  return questions.some(
    (question) => wanted.every((piece) => question.id.includes(piece)) && listsTruth(question, made, printed),
  );
}

/**
 * The import with every question answered by its first candidate, also those that only the answers raise. Whether two names are one project is
 * not answered: what such a question asks about is a project of its own until then.
 */
function answered(
  asked: readonly Question[],
  source: SourceText,
  made: Invented,
  codes: readonly CodeEntry[],
): ImportedDocument {
  const given = new Map<string, string>();
  let open = asked;
  for (;;) {
    for (const { id, candidates } of open)
      if (candidates[0] !== undefined && !id.startsWith("project/")) given.set(id, candidates[0]);
    const answers = { ...noAnswers, answers: [...given].map(([question, value]) => ({ question, value: [value] })) };
    const imported = importPrinted(source, made, codes, answers);
    const before = given.size;
    open = imported.questions.filter(({ id }) => !given.has(id));
    if (open.every(({ id, candidates }) => candidates.length === 0 || id.startsWith("project/")) || before === 0)
      return imported;
  }
}
