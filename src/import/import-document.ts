import { findProfile } from "../forms/profiles.ts";
import type { DisclosureContent, DisclosureFiles } from "../schema/content.ts";
import { answersByAddress, answersByQuestion, settleQuestions, type Answers } from "./answers/answers.ts";
import { applyAnswers } from "./answers/apply-answers.ts";
import { assemble, type NewBody } from "./draft/assemble.ts";
import { findBody } from "./draft/bodies.ts";
import { recogniseClauses } from "./clauses/recognise.ts";
import type { ImportContext, KnownBody, Question } from "./context.ts";
import { identify, type DocumentIdentity } from "./identity/identity.ts";
import { recogniseMatters, recogniseUnits } from "./matters/recognise.ts";
import { recognisePerformance } from "./performance/recognise-performance.ts";
import { maskPersons } from "./draft/persons.ts";
import { omitProse } from "./draft/prose.ts";
import { cutRegions, type Regions } from "./text/regions.ts";
import type { SourceText } from "./text/source.ts";
import { recogniseStatements } from "./statements/recognise-statements.ts";
import { recogniseTables } from "./tables/recognise-tables.ts";

/** What an import may know besides the source: bodies and classification codes of the content it goes into. */
export type Knowledge = Pick<ImportContext, "bodies" | "functional" | "economic">;

/** A source whose identity is known, so that its folder and its answers can be found. */
export interface LocatedDocument {
  readonly source: SourceText;
  readonly regions: Regions;
  readonly identity: DocumentIdentity;
  readonly body: KnownBody | undefined;
  readonly questions: readonly Question[];
}

/** What an import makes of one document. */
export interface ImportedDocument {
  readonly files: DisclosureFiles;
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
  const { regions, identity, source } = located;
  const profile = findProfile(identity.profile);
  if (!profile) throw new Error(`identify named the profile "${identity.profile}", which does not exist`);
  const department = located.body ?? { id: body, names: [identity.bodyName] };
  const bodies = located.body ? knowledge.bodies : [...knowledge.bodies, department];
  const context: ImportContext = {
    ...knowledge,
    bodies,
    profile,
    kind: identity.kind,
    fiscalYear: identity.fiscalYear,
    bodyName: identity.bodyName,
  };
  const prose = [...regions.profile, ...regions.explanation];
  const tables = recogniseTables(regions.tables, source.layout, context, answersByQuestion(answers));
  const statements = recogniseStatements(regions.explanation, context);
  const matters = recogniseMatters(prose, context);
  const clauses = recogniseClauses(regions.explanation, context);
  const performance = recognisePerformance(regions.performance, source.layout, context);
  const units = recogniseUnits(regions.profile, context);
  const draft = {
    sections: [...tables.found, ...statements.found, ...matters.found],
    clauses: clauses.found,
    performance: performance.found,
  };
  const assembled = assemble(draft, department, bodies, answersByQuestion(answers));
  const kept = answers.prose === "omit" ? omitProse(assembled.found.draft, profile) : assembled.found.draft;
  const shown = answers.persons === "mask" ? maskPersons(kept) : kept;
  const answered = applyAnswers(shown, answersByAddress(answers), profile);
  const raised = [located, tables, statements, matters, clauses, performance, units, assembled].flatMap(
    (step) => step.questions,
  );
  const { open, unused } = settleQuestions(raised, answers);
  return {
    files: {
      disclosure: describe(located, body, units.found, answers),
      projects: assembled.found.projects,
      ...answered.draft,
    },
    questions: open,
    unusedAnswers: [...unused, ...answered.unused],
    newBodies: assembled.found.newBodies,
  };
}

/** disclosure.yaml of a document; empty lists are left out. */
function describe(
  { identity, source }: LocatedDocument,
  body: string,
  listed: Pick<DisclosureContent, "offices" | "units">,
  answers: Answers,
): DisclosureContent {
  const functions = answers.prose === "omit" && !saysWithheld(identity.functions) ? undefined : identity.functions;
  return {
    body,
    kind: identity.kind,
    scope: answersByQuestion(answers).get("identity/scope")?.[0] ?? identity.scope,
    "fiscal-year": String(identity.fiscalYear),
    title: identity.title,
    profile: identity.profile,
    unit: identity.unit,
    ...(identity.publishedOn ? { "published-on": identity.publishedOn } : {}),
    source: { file: source.file, sha256: source.sha256, lines: String(source.lines.length) },
    ...(listed.offices && listed.offices.length > 0 ? { offices: listed.offices } : {}),
    ...(listed.units && listed.units.length > 0 ? { units: listed.units } : {}),
    ...(identity.attachments.length > 0 ? { attachments: identity.attachments } : {}),
    ...(functions === undefined ? {} : { functions }),
    ...(answers.acknowledged.length > 0 ? { acknowledged: answers.acknowledged } : {}),
  };
}

function saysWithheld(functions: DocumentIdentity["functions"]): boolean {
  const text = typeof functions === "string" ? functions : (functions?.printed ?? "");
  return text.length <= 6 && text.includes("公开");
}
