import type * as z from "zod";
import { PublishError, type Problem } from "../../src/errors/publish-error.ts";
import { noAnswers, type Answers } from "../../src/import/answers/answers.ts";
import type { ContentFile } from "../../src/schema/content-file.ts";
import { acknowledgedSchema } from "../../src/schema/disclosure.ts";
import { parseYaml } from "../../src/schema/parse-yaml.ts";
import { readEntry } from "../../src/schema/read-entries.ts";
import { date } from "../../src/schema/scalars.ts";
import { answersSchema } from "../../src/schema/site.ts";
import type { YamlFile } from "../../src/schema/yaml-file.ts";

/**
 * Reads what the clerk wrote about a disclosure: its answers.yaml, and of its disclosure.yaml the acknowledged findings and the day of approval;
 * undefined when there is none of them. @throws PublishError when one of them is broken.
 */
export function readAnswers(files: readonly ContentFile[], disclosure: string): Answers | undefined {
  const answers = findFile(files, disclosure, "answers");
  const written = findFile(files, disclosure, "disclosure");
  const kept = { acknowledged: readAcknowledged(written), ...readApproval(written) };
  if (!answers) return kept.acknowledged.length > 0 || kept.approvedOn ? { ...noAnswers, ...kept } : undefined;
  const read = accept(answersSchema, answers, answers.value, []);
  const { prose = noAnswers.prose, persons = noAnswers.persons } = read;
  const source = read.source ?? (prose === "omit" ? "omit" : noAnswers.source);
  return { prose, source, persons, answers: read.answers ?? [], ...kept };
}

/** Ids of the disclosures whose disclosure.yaml names a source with this digest. */
export function findImported(files: readonly ContentFile[], sha256: string): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const id = /^disclosures\/([^/]+\/[^/]+)\/disclosure\.(?:yaml|yml|json)$/.exec(path)?.[1];
    return id !== undefined && text.includes(sha256) ? [id] : [];
  });
}

function readAcknowledged(file: YamlFile | undefined): Answers["acknowledged"] {
  const { value } = file ?? {};
  if (!file || typeof value !== "object" || value === null || !("acknowledged" in value)) return [];
  return accept(acknowledgedSchema, file, value.acknowledged, ["acknowledged"]);
}

function readApproval(file: YamlFile | undefined): Pick<Answers, "approvedOn"> {
  const { value } = file ?? {};
  if (!file || typeof value !== "object" || value === null || !("approved-on" in value)) return {};
  return { approvedOn: accept(date, file, value["approved-on"], ["approved-on"]) };
}

function findFile(files: readonly ContentFile[], disclosure: string, name: string): YamlFile | undefined {
  const paths = ["yaml", "yml", "json"].map((ending) => `disclosures/${disclosure}/${name}.${ending}`);
  const file = files.find(({ path }) => paths.includes(path));
  if (!file) return undefined;
  const parsed = parseYaml(file);
  if (!("file" in parsed)) throw new PublishError(parsed.problems);
  return parsed.file;
}

function accept<T>(schema: z.ZodType<T>, file: YamlFile, value: unknown, path: readonly string[]): T {
  const problems: Problem[] = [];
  const read = readEntry(schema, file, (problem) => void problems.push(problem), { path, value });
  if (!read) throw new PublishError(problems);
  return read.value;
}
