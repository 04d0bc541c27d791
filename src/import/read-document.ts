import { findProfile } from "../forms/profiles.ts";
import type { DisclosureContent, DisclosureFiles } from "../schema/content.ts";
import { answersByQuestion, type Answers } from "./answers/answers.ts";
import { recogniseClauses } from "./clauses/recognise.ts";
import type { ImportContext, KnownBody, Question } from "./context.ts";
import { acceptDraft } from "./draft/accept-draft.ts";
import { assemble, type NewBody } from "./draft/assemble.ts";
import { mergeRepeated } from "./draft/merge-repeated.ts";
import type { DocumentIdentity } from "./identity/identity.ts";
import { recogniseMatters, recogniseUnits } from "./matters/recognise.ts";
import { recognisePerformance } from "./performance/recognise-performance.ts";
import { recogniseStatements } from "./statements/recognise-statements.ts";
import { recogniseTables } from "./tables/recognise-tables.ts";
import type { Regions } from "./text/regions.ts";
import type { SourceText } from "./text/source.ts";

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

/** Everything that was read of a document, as it is printed: no value is answered, nothing left out, nobody masked yet. */
export interface DocumentReading {
  readonly context: ImportContext;
  readonly files: DisclosureFiles;
  /** Bodies the document names and the content does not know. */
  readonly newBodies: readonly NewBody[];
  readonly questions: readonly Question[];
}

/** Reads a document. Answers decide between the candidates of questions: which column, which body, which project. */
export function readDocument(
  located: LocatedDocument,
  body: string,
  knowledge: Knowledge,
  answers: Answers,
): DocumentReading {
  const { regions, identity, source } = located;
  const profile = findProfile(identity.profile);
  if (!profile) throw new Error(`identify named the profile "${identity.profile}", which does not exist`);
  const department = located.body ?? { id: body, names: [identity.bodyName] };
  const bodies = located.body ? knowledge.bodies : [...knowledge.bodies, department];
  const { kind, fiscalYear, bodyName } = identity;
  const context: ImportContext = { ...knowledge, bodies, profile, kind, fiscalYear, bodyName };
  const answered = answersByQuestion(answers);
  const prose = [...regions.profile, ...regions.explanation];
  const statements = recogniseStatements(regions.explanation, context, answered);
  const matters = recogniseMatters(prose, context);
  const clauses = recogniseClauses(regions.explanation, context);
  const told = { sections: [...statements.found, ...matters.found], clauses: clauses.found };
  const tables = recogniseTables(regions.tables, source.layout, context, answered, told);
  const performance = recognisePerformance(regions.performance, source.layout, context);
  const units = recogniseUnits(regions.profile, context);
  const draft = {
    sections: [...tables.found, ...statements.found, ...matters.found],
    clauses: clauses.found,
    performance: performance.found,
  };
  const assembled = assemble(draft, department, bodies, answered);
  const merged = mergeRepeated(assembled.found.draft, profile);
  const accepted = acceptDraft(merged.found, profile, identity.unit);
  const steps = [located, tables, statements, matters, clauses, performance, units, assembled, merged, accepted];
  return {
    context,
    files: {
      disclosure: describe(located, body, units.found, answered.get("identity/scope")?.[0] ?? identity.scope),
      projects: assembled.found.projects,
      ...accepted.found,
    },
    newBodies: assembled.found.newBodies,
    questions: steps.flatMap((step) => step.questions),
  };
}

/** disclosure.yaml of a document; empty lists are left out. */
function describe(
  { identity, source }: LocatedDocument,
  body: string,
  listed: Pick<DisclosureContent, "offices" | "units">,
  scope: string,
): DisclosureContent {
  const { functions, publishedOn, attachments, glossary } = identity;
  return {
    body,
    kind: identity.kind,
    scope,
    "fiscal-year": String(identity.fiscalYear),
    title: identity.title,
    profile: identity.profile,
    unit: identity.unit,
    ...(publishedOn ? { "published-on": publishedOn } : {}),
    source: {
      file: source.file,
      sha256: source.sha256,
      lines: String(source.lines.length),
      ...(source.also ? { also: source.also } : {}),
    },
    ...(listed.offices && listed.offices.length > 0 ? { offices: listed.offices } : {}),
    ...(listed.units && listed.units.length > 0 ? { units: listed.units } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(functions === undefined ? {} : { functions }),
    ...(glossary.length > 0 ? { terms: glossary.map(({ term, at }) => ({ term, at: String(at) })) } : {}),
  };
}
