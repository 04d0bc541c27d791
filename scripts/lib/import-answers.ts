import { PublishError, type Problem } from "../../src/errors/publish-error.ts";
import type { Answers } from "../../src/import/answers/answers.ts";
import type { ContentFile } from "../../src/schema/content-file.ts";
import { parseYaml } from "../../src/schema/parse-yaml.ts";
import { readEntry } from "../../src/schema/read-entries.ts";
import { answersSchema } from "../../src/schema/site.ts";

/** Reads the answers kept beside a disclosure; undefined when there are none. @throws PublishError when the file is broken. */
export function readAnswers(files: readonly ContentFile[], disclosure: string): Answers | undefined {
  const file = files.find((candidate) => /^answers\.(?:ya?ml|json)$/.test(nameWithin(candidate.path, disclosure)));
  if (!file) return undefined;
  const problems: Problem[] = [];
  const parsed = parseYaml(file);
  if (!("file" in parsed)) throw new PublishError(parsed.problems);
  const read = readEntry(answersSchema, parsed.file, (problem) => void problems.push(problem));
  if (!read) throw new PublishError(problems);
  const { prose = "keep", persons = "keep", answers = [] } = read.value;
  return { prose, persons, answers };
}

function nameWithin(path: string, disclosure: string): string {
  const folder = `disclosures/${disclosure}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : "";
}
