import { noAnswers, type Answers } from "../../src/import/answers/answers.ts";
import { disclosureFiles } from "../../src/import/write/disclosure-files.ts";
import { disclosureFolder, importDocument, locateDocument } from "../../src/import/import-document.ts";
import { joinDocuments } from "../../src/import/join-documents.ts";
import type { Knowledge, LocatedDocument } from "../../src/import/read-document.ts";
import { reportDocument, type DocumentReport } from "../../src/import/write/report.ts";
import type { SourceText } from "../../src/import/text/source.ts";
import { refuseSeveral, refuseUnlocated } from "./refuse-documents.ts";
import { writeYaml } from "../../src/import/write/write-yaml.ts";
import { schemaHeader } from "../../src/schema/json-schema.ts";

/** Everything an import will write, before anything is written; paths are relative to the content directory. */
export interface ImportPlan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly documents: readonly DocumentReport[];
}

/**
 * Plans the import of several documents. `answersOf` gives the answers kept beside a disclosure, by its id.
 * @throws PublishError when the body or the year of one cannot be told, or one file holds several.
 */
export function planImport(
  sources: readonly SourceText[],
  knowledge: Knowledge,
  answersOf: (disclosure: string) => Answers | undefined,
): ImportPlan {
  refuseSeveral(sources);
  const located = joinDocuments(sources.map((source) => locateDocument(source, knowledge.bodies)));
  refuseUnlocated(located);
  const newBodies = nameNewBodies(located, knowledge);
  const taken = new Map<string, number>();
  const planned = located.map((document) => {
    const body = document.body?.id ?? newBodies.get(document.identity.bodyName) ?? "";
    const name = `${body}/${disclosureFolder(document.identity)}`;
    const copy = (taken.get(name) ?? 0) + 1;
    taken.set(name, copy);
    const id = copy === 1 ? name : `${name}-${copy}`;
    const imported = importDocument(document, body, knowledge, answersOf(id) ?? noAnswers);
    return {
      bodies: imported.newBodies,
      files: disclosureFiles(id, imported, schemaHeader, document.source),
      report: reportDocument(document.source, id, imported),
    };
  });
  const publishing = [...newBodies].map(([name, id]) => ({ name, id }));
  const bodies = [...publishing, ...planned.flatMap((document) => document.bodies)].map(({ name, id }) => {
    const path = `bodies/${id}.yaml`;
    return { path, text: writeYaml({ names: [{ name }] }, schemaHeader("body", path), 3) };
  });
  return {
    files: [...bodies, ...planned.flatMap((document) => document.files)],
    documents: planned.map((document) => document.report),
  };
}

/** Ids for bodies the content does not know yet: `body-1`, `body-2` … */
function nameNewBodies(documents: readonly LocatedDocument[], { bodies }: Knowledge): Map<string, string> {
  const known = new Set(bodies.map((body) => body.id));
  const names = [...new Set(documents.filter(({ body }) => !body).map(({ identity }) => identity.bodyName))];
  let number = 0;
  return new Map(
    names.map((name) => {
      do number += 1;
      while (known.has(`body-${number}`));
      return [name, `body-${number}`];
    }),
  );
}
