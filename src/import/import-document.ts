import { makeMask, type Mask } from "../model/mask.ts";
import type { DisclosureFiles } from "../schema/content.ts";
import { accountDocument, type DocumentAccount } from "./accounting/account-document.ts";
import { answersByAddress, settleQuestions, type Answers } from "./answers/answers.ts";
import { applyAnswers } from "./answers/apply-answers.ts";
import { cellAnswers, cellOfQuestion } from "./answers/cell-of-question.ts";
import type { KnownBody, Question } from "./context.ts";
import type { NewBody } from "./draft/assemble.ts";
import { findBody } from "./draft/bodies.ts";
import { maskPersons } from "./draft/persons.ts";
import { omitFunctions, omitProse } from "./draft/prose.ts";
import { identify, type DocumentIdentity } from "./identity/identity.ts";
import { writeNarrative } from "./narrative/write-narrative.ts";
import { readDocument, type DocumentReading, type Knowledge, type LocatedDocument } from "./read-document.ts";
import { copySource, type SourceCopy } from "./text/copy-source.ts";
import { cutRegions } from "./text/cut-regions.ts";
import type { SourceText } from "./text/source.ts";

/** What an import makes of one document. */
export interface ImportedDocument {
  readonly files: DisclosureFiles;
  /** narrative.md; absent where the prose is left out. */
  readonly narrative?: string;
  /** The text whose lines the content names; absent where it is not to be kept. */
  readonly sourceCopy?: SourceCopy;
  /** What became of each number of the source. */
  readonly account: DocumentAccount;
  readonly questions: readonly Question[];
  /** Addresses and question ids of answers that nothing in the document asks for. */
  readonly unusedAnswers: readonly string[];
  /** Bodies the document names and the content does not know. */
  readonly newBodies: readonly NewBody[];
}

/** Cuts a source into regions and finds out what it is. */
export function locateDocument(source: SourceText, bodies: readonly KnownBody[]): LocatedDocument {
  const regions = cutRegions(source);
  const { found, questions } = identify(regions, source);
  return { source, regions, identity: found, body: findBody(found.bodyName, bodies), questions };
}

/** Folder of a disclosure under its body: `2024-budget`. */
export function disclosureFolder({ fiscalYear, kind }: DocumentIdentity): string {
  return `${fiscalYear}-${kind}`;
}

/**
 * Makes the content files of one document: a pure function of the source, the forms and the answers. `body` is the id under which the publishing
 * body is or will be known. Everything that could not be placed with proof is among the questions.
 */
export function importDocument(
  located: LocatedDocument,
  body: string,
  knowledge: Knowledge,
  answers: Answers,
): ImportedDocument {
  const reading = readDocument(located, body, knowledge, answers);
  const { files, unused } = finish(reading, answers);
  const { account, found, questions, placed } = accountDocument(located, reading, answers);
  const raised = [...reading.questions.filter(({ id }) => !placed.has(id)), ...questions].map((question) =>
    withCell(question, reading.files),
  );
  const settled = settleQuestions(raised, answers);
  const mask = makeMask(answers.persons === "mask" ? "masked" : "published", reading.files.performance);
  const { regions, source } = located;
  return {
    files,
    ...(answers.prose === "keep"
      ? { narrative: writeNarrative(regions, account, files, reading.context.profile, mask) }
      : {}),
    ...(answers.source === "copy" ? { sourceCopy: copySource(source, mask) } : {}),
    account: found,
    questions: settled.open.map((question) => maskQuestion(question, source, mask)),
    unusedAnswers: [...settled.unused, ...unused],
    newBodies: reading.newBodies,
  };
}

function withCell(question: Question, files: DisclosureFiles): Question {
  const cell = cellOfQuestion(question, files);
  return cell === undefined ? question : { ...question, cell };
}

/** Letters of a line that a question shows. */
const shownLetters = 120;

/** A question with the line it asks about and nobody named. */
function maskQuestion(question: Question, { lines }: SourceText, mask: Mask): Question {
  const { at, zh, en, candidates, means } = question;
  const line = (lines.find(({ number }) => String(number) === at)?.text ?? "").trim().replace(/\s+/g, " ");
  const text = line.length > shownLetters ? `${line.slice(0, shownLetters)}…` : line;
  return {
    ...question,
    zh: mask.words(zh),
    en: mask.words(en),
    candidates: candidates.map((one) => mask.words(one)),
    ...(means ? { means: means.map((one) => mask.words(one)) } : {}),
    ...(text === "" ? {} : { text: mask.words(text) }),
  };
}

/** Leaves out, masks and answers, in this order: an answer may say briefly what was left out. */
function finish(
  { files, context, questions }: DocumentReading,
  answers: Answers,
): { files: DisclosureFiles; unused: readonly string[] } {
  const { disclosure, projects, ...draft } = files;
  const kept = answers.prose === "omit" ? omitProse(draft, context.profile) : draft;
  const shown = answers.persons === "mask" ? maskPersons(kept) : kept;
  const given = answersByAddress(answers);
  const values = new Map([...cellAnswers(questions, files, answers), ...given]);
  const answered = applyAnswers(shown, values, context.profile);
  const described = {
    ...(answers.prose === "omit" ? omitFunctions(disclosure) : disclosure),
    ...(answers.approvedOn ? { "approved-on": answers.approvedOn } : {}),
    ...(answers.acknowledged.length > 0 ? { acknowledged: answers.acknowledged } : {}),
  };
  return {
    files: { disclosure: described, projects, ...answered.draft },
    unused: answered.unused.filter((address) => given.has(address)),
  };
}
