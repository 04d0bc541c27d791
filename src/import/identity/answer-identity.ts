import { answersByQuestion, type Answers } from "../answers/answers.ts";
import type { KnownBody, Question } from "../context.ts";
import { findBody } from "../draft/bodies.ts";
import type { LocatedDocument } from "../read-document.ts";
import { tidy } from "../text/tidy.ts";
import { profileOf, type DocumentIdentity } from "./identity.ts";
import type { DisclosureKind } from "./signs.ts";

/** What of a document's identity decides where it is filed. */
type Filed = Pick<DocumentIdentity, "bodyName" | "kind" | "fiscalYear">;

const kinds: readonly DisclosureKind[] = ["budget", "final"];

/** Everything a document may be as its open questions have it, what was taken first. */
export function possibleIdentities({ identity, questions }: LocatedDocument): readonly Filed[] {
  const candidates = (field: string): readonly string[] =>
    questions.find(({ id }) => id === `identity/${field}`)?.candidates ?? [];
  const isAsked = (field: string): boolean => questions.some(({ id }) => id === `identity/${field}`);
  const names = [...new Set([identity.bodyName, ...candidates("body")])];
  const years = [...new Set([identity.fiscalYear, ...candidates("fiscal-year").map(Number)])];
  const ofKinds = isAsked("kind") ? kinds : [identity.kind];
  return names.flatMap((bodyName) =>
    ofKinds.flatMap((kind) => years.map((fiscalYear): Filed => ({ bodyName, kind, fiscalYear }))),
  );
}

/**
 * A document as the answers to `identity/body`, `identity/kind` and `identity/fiscal-year` say it is. A body is answered by its id, or by a name, which may be new. An
 * answer that is taken stands first among the candidates of its question; one that is no kind or no year counts for nothing.
 */
export function answerIdentity(
  document: LocatedDocument,
  answers: Answers,
  bodies: readonly KnownBody[],
): LocatedDocument {
  const given = answersByQuestion(answers);
  const answerTo = (field: string): string | undefined =>
    document.questions.some(({ id }) => id === `identity/${field}`) ? given.get(`identity/${field}`)?.[0] : undefined;
  const named = answerTo("body");
  const kind = kinds.find((one) => one === answerTo("kind"));
  const year = /^(?:19|20)\d{2}$/.exec(answerTo("fiscal-year") ?? "")?.[0];
  const body = named === undefined ? undefined : (bodies.find(({ id }) => id === named) ?? findBody(named, bodies));
  const taken: ReadonlyMap<string, string> = new Map(
    [["body", named] as const, ["kind", kind] as const, ["fiscal-year", year] as const].flatMap(([field, value]) =>
      value === undefined ? [] : [[`identity/${field}`, value] as const],
    ),
  );
  if (taken.size === 0) return document;
  const { identity } = document;
  const bodyName = named === undefined ? identity.bodyName : (body?.names[0] ?? named);
  const fiscalYear = year === undefined ? identity.fiscalYear : Number(year);
  return {
    ...document,
    ...(named === undefined ? {} : { body }),
    identity: {
      ...identity,
      bodyName,
      fiscalYear,
      title: isPrinted(identity.title, document) ? identity.title : retitled(identity, bodyName, fiscalYear),
      ...(kind === undefined ? {} : { kind, profile: profileOf(kind) }),
    },
    questions: document.questions.map((question) => answered(question, taken.get(question.id))),
  };
}

function answered(question: Question, value: string | undefined): Question {
  if (value === undefined) return question;
  return { ...question, candidates: [value, ...question.candidates.filter((one) => one !== value)] };
}

/** Whether a title was read from the document, not built. */
function isPrinted(title: string, { source }: LocatedDocument): boolean {
  return tidy(source.lines.map(({ text }) => text).join("")).includes(title);
}

function retitled({ title, bodyName, fiscalYear }: DocumentIdentity, body: string, year: number): string {
  const rest = title.startsWith(bodyName) ? title.slice(bodyName.length) : title;
  return body + rest.replace(String(fiscalYear), String(year));
}
