import { readdirSync, readFileSync } from "node:fs";
import { readKnowledge } from "../../scripts/lib/knowledge.ts";
import { noAnswers, type Answers } from "../import/answers/answers.ts";
import { importDocument, locateDocument, type ImportedDocument } from "../import/import-document.ts";
import type { Seed } from "./source-text.ts";

const content = new URL("../../content/", import.meta.url);
const shared = ["bodies", "classification"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, content)).map((name) => {
    const text = readFileSync(new URL(`${folder}/${name}`, content), "utf8");
    return { path: `${folder}/${name}`, text, size: text.length };
  }),
);

/** Imports a real disclosure with what this project's content knows of bodies and codes. */
export function importSeed(seed: Seed, answers: Partial<Answers> = {}): ImportedDocument {
  const knowledge = readKnowledge(shared);
  const located = locateDocument(seed.source, knowledge.bodies);
  return importDocument(located, located.body?.id ?? "", knowledge, { ...noAnswers, ...answers });
}
