import type { PerformanceContent, RowContent, SectionContent } from "../schema/content.ts";
import { rowKey, sectionAnchor } from "../model/figure-id.ts";
import { performance as performanceForms } from "../forms/performance.ts";
import type { Question } from "./context.ts";
import { answerFunds } from "./fund-answers.ts";
import type { Draft } from "./mentions.ts";

/** answers.yaml: what the clerk decided; the only input of an import besides the source itself. */
export interface Answers {
  /** `keep` the source's prose (default) or `omit` it but for what an answer states. */
  readonly prose: "keep" | "omit";
  /** `keep` persons' names and telephone numbers (default; the site masks them) or `mask` them, so that content does not hold them either. */
  readonly persons: "keep" | "mask";
  readonly answers: readonly Answer[];
}

/** An answer to a question (`question`), or the value of one cell or text (`at`: its address inside the disclosure). */
export interface Answer {
  readonly question?: string;
  readonly at?: string;
  readonly value: string | readonly string[];
}

/** No answers yet. */
export const noAnswers: Answers = { prose: "keep", persons: "keep", answers: [] };

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

/** Questions whose answer decides something by itself; any other is settled by its address (`at`) or by confirming its first candidate. */
const deciding = /^(?:project|body)\/|^identity\/scope$/;

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
    if (addresses.has(question.id)) return true;
    const value = answered.get(question.id);
    return value !== undefined && (deciding.test(question.id) || value[0] === question.candidates[0]);
  };
  const settled = new Set(questions.filter(isSettled).map((question) => question.id));
  return {
    open: questions.filter((question) => !settled.has(question.id)),
    unused: [...answered.keys()].filter((id) => !settled.has(id) && !deciding.test(id)),
  };
}

const fundColumns = [...new Set(performanceForms.flatMap((form) => (form.funds?.columns ?? []).map(({ id }) => id)))];

/** Writes answered values over what was recognised. Returns the new draft and the addresses that exist nowhere in it. */
export function applyAnswers(
  draft: Draft,
  values: ReadonlyMap<string, string>,
): { draft: Draft; unused: readonly string[] } {
  const used = new Set<string>();
  const take = (address: string): string | undefined => {
    if (values.has(address)) used.add(address);
    return values.get(address);
  };
  const columnsOf = (prefix: string): readonly string[] =>
    [...values.keys()].filter((address) => address.startsWith(prefix)).map((address) => address.slice(prefix.length));
  const answered = (row: RowContent, prefix: string): RowContent => {
    const own = `${prefix}/${rowKey(row)}/`;
    return columnsOf(own).reduce<RowContent>((sofar, column) => ({ ...sofar, [column]: take(own + column) }), row);
  };
  const sections = draft.sections.map((section) => answeredSection(section, answered));
  const clauses = draft.clauses.map((clause) => ({
    ...clause,
    rows: clause.rows.map((row) => answered(row, `projects/${clause.project}#clause`)),
  }));
  const performance = draft.performance.map((table): PerformanceContent => {
    const goal = take(`performance#${table.key}/goal`);
    const outcome = take(`performance#${table.key}/outcome`);
    const funds = answerFunds(table.funds, fundColumns, (address) => take(`performance#${table.key}/${address}`));
    return {
      ...table,
      ...(goal === undefined ? {} : { goal }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(funds === undefined ? {} : { funds }),
      rows: table.rows.map((row) => answered(row, `performance#${table.key}`)),
    };
  });
  return {
    draft: { sections, clauses, performance },
    unused: [...values.keys()].filter((address) => !used.has(address)),
  };
}

function answeredSection(
  section: SectionContent,
  answered: (row: RowContent, prefix: string) => RowContent,
): SectionContent {
  if (!section.rows) return section;
  const page = /^(?:xj|final|generic)\//.test(section.form) ? "tables" : "narrative";
  return { ...section, rows: section.rows.map((row) => answered(row, `${page}#${sectionAnchor(section.form)}`)) };
}
