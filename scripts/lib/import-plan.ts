import type { KnownBody } from "../../src/import/context.ts";
import type { NewBody } from "../../src/import/draft/assemble.ts";
import { findNewUnits } from "../../src/import/draft/new-units.ts";
import { noAnswers, type Answers } from "../../src/import/answers/answers.ts";
import { disclosureFiles } from "../../src/import/write/disclosure-files.ts";
import { disclosureFolder, importDocument, locateDocument } from "../../src/import/import-document.ts";
import { joinDocuments } from "../../src/import/join-documents.ts";
import type { Knowledge } from "../../src/import/read-document.ts";
import { reportDocument, type DocumentReport } from "../../src/import/write/report.ts";
import type { SourceText } from "../../src/import/text/source.ts";
import { fileDocuments, nameNewBodies, type Moved } from "./file-documents.ts";
import { refuseSeveral, refuseUnlocated } from "./refuse-documents.ts";
import { writeYaml } from "../../src/import/write/write-yaml.ts";
import { schemaHeader } from "../../src/schema/json-schema.ts";

/** Everything an import will write, before anything is written; paths are relative to the content directory. */
export interface ImportPlan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly documents: readonly DocumentReport[];
  /** Disclosures that an answer files under another id than the one under which the answer was found. */
  readonly moved: readonly Moved[];
}

/**
 * Plans the import of several documents. `answersOf` gives the answers kept beside a disclosure, by its id; `idsOf` the ids of those that were imported from
 * a file, by its digest.
 * @throws PublishError when the body or the year of one cannot be told, or one file holds several.
 */
export function planImport(
  sources: readonly SourceText[],
  knowledge: Knowledge,
  answersOf: (disclosure: string) => Answers | undefined,
  idsOf: (sha256: string) => readonly string[] = () => [],
): ImportPlan {
  refuseSeveral(sources);
  const unanswered = joinDocuments(sources.map((source) => locateDocument(source, knowledge.bodies)));
  refuseUnlocated(unanswered);
  const { documents: located, moved } = fileDocuments(unanswered, knowledge.bodies, { answersOf, idsOf });
  const publishing = nameNewBodies(located, knowledge.bodies);
  let bodies: readonly KnownBody[] = [...knowledge.bodies, ...publishing.map(toKnown)];
  const met = located.map((document) => {
    const department = document.body ?? bodies.find((body) => body.names.includes(document.identity.bodyName));
    if (!department) throw new Error(`no body for "${document.identity.bodyName}"`);
    const units = findNewUnits(document.regions, department, bodies, knowledge.bodies);
    bodies = [...bodies, ...units.map(toKnown)];
    return { document: { ...document, body: department }, units };
  });
  const taken = new Map<string, number>();
  const named = new Set<string>();
  const planned = met.map(({ document, units }) => {
    const body = document.body.id;
    const name = `${body}/${disclosureFolder(document.identity)}`;
    const copy = (taken.get(name) ?? 0) + 1;
    taken.set(name, copy);
    const id = copy === 1 ? name : `${name}-${copy}`;
    const answers = answersOf(moved.find(({ to }) => to === id)?.from ?? id) ?? noAnswers;
    const imported = importDocument(document, body, { ...knowledge, bodies }, answers);
    bodies = [...bodies, ...imported.newBodies.map(toKnown)];
    const own = publishing.filter((one) => one.id === body && !named.has(body));
    named.add(body);
    const fresh = [...own, ...units, ...imported.newBodies];
    return {
      bodies: fresh,
      files: disclosureFiles(id, imported, schemaHeader, document.source),
      report: reportDocument(document.source, id, imported, fresh),
    };
  });
  return {
    files: [
      ...planned.flatMap((document) => document.bodies.map(bodyFile)),
      ...planned.flatMap((document) => document.files),
    ],
    documents: planned.map((document) => document.report),
    moved,
  };
}

function toKnown({ id, name }: NewBody): KnownBody {
  return { id, names: [name] };
}

function bodyFile({ id, name }: NewBody): { path: string; text: string } {
  const path = `bodies/${id}.yaml`;
  return { path, text: writeYaml({ names: [{ name }] }, schemaHeader("body", path), 3) };
}
