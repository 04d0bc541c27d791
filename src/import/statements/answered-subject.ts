import { findFixedRow, type Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { settle, type AnswersById } from "../tables/answered.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";
import { askAnswered, askFunction, statementId } from "./leftovers.ts";
import type { Statement } from "./statements.ts";
import type { Subject } from "./subjects.ts";

/** What the clerk answered, and the questions raised so far. */
interface Asking {
  readonly answers: AnswersById;
  readonly questions: Question[];
}

/**
 * The subject of a statement with what the clerk answered: which code a name path means, or which row a sentence about nothing known states. The question
 * is raised here.
 */
export function answeredSubject(
  statement: Statement,
  text: TidyText,
  forms: readonly Form[],
  asking: Asking,
): Subject | undefined {
  const { subject, start } = statement;
  if (!subject) return answeredRow(statement, text, forms, asking);
  if (!subject.candidates) return subject;
  const line = String(lineAt(text, start));
  const { question } = settle(askFunction(subject.form, subject.name, line, subject.candidates), asking.answers);
  asking.questions.push(question);
  return { ...subject, row: question.candidates[0] ?? subject.row };
}

/** The row that an answer gives a sentence nobody could place. */
function answeredRow(
  { start, facets }: Statement,
  text: TidyText,
  forms: readonly Form[],
  { answers, questions }: Asking,
): Subject | undefined {
  const first = facets.find(({ printed }) => /\d/.test(printed));
  if (!first) return undefined;
  const line = lineAt(text, first.start);
  const id = statementId(line, first.printed);
  const [answer = ""] = answers.get(id) ?? [];
  const form = forms.find((one) => answer.startsWith(`${one.id}/`));
  const row = form && findFixedRow(form, answer.slice(form.id.length + 1));
  if (!row) return undefined;
  questions.push(askAnswered(id, String(line), answer));
  const printed = text.text.slice(start, first.start).replace(/(?:为|是|共|占|：)+$/, "");
  return { form: form.id, row: row.id, name: printed === "" ? row.title : printed, offset: 0 };
}
