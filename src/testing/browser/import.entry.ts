import { noAnswers } from "../../import/answers/answers.ts";
import { importDocument, locateDocument } from "../../import/import-document.ts";
import { readSource } from "../../import/readers/read-source.ts";
import { disclosureFiles } from "../../import/write/disclosure-files.ts";
import { formatReport } from "../../import/write/report-text.ts";
import { reportDocument } from "../../import/write/report.ts";
import { schemaHeader } from "../../schema/json-schema.ts";

/** What a page that imports a file without a server would do: the files and the report of one document, as one text. */
export async function importInBrowser(
  file: string,
  bytes: Uint8Array,
  readMap: (name: string) => Promise<Uint8Array>,
): Promise<string> {
  const source = { file, sha256: "0".repeat(64), ...(await readSource(file, bytes, { readMap })) };
  const body = "body-1";
  const knowledge = { bodies: [{ id: body, names: ["青山市园林局"] }], functional: [], economic: [] };
  const imported = importDocument(locateDocument(source, knowledge.bodies), body, knowledge, noAnswers);
  const id = `${body}/2024-budget`;
  const report = formatReport({ documents: [reportDocument(source, id, imported)] });
  return [...disclosureFiles(id, imported, schemaHeader, source).map(({ text }) => text), report].join("\n");
}
