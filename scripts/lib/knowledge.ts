import { compileBodies } from "../../src/compile/bodies.ts";
import { compileClassification } from "../../src/compile/classification.ts";
import { sortFiles } from "../../src/compile/content-tree.ts";
import { PublishError, type Problem } from "../../src/errors/publish-error.ts";
import type { CodeName } from "../../src/import/context.ts";
import type { Knowledge } from "../../src/import/read-document.ts";
import type { ContentFile } from "../../src/schema/content-file.ts";

/** Bodies and codes that a content directory knows. @throws PublishError when one of those files is broken; disclosures are not read. */
export function readKnowledge(files: readonly ContentFile[]): Knowledge {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const tree = sortFiles(files, report);
  const { bodies } = compileBodies(tree.bodies, report);
  const codes = compileClassification(tree.classification, report);
  if (problems.length > 0) throw new PublishError(problems);
  const namesOf = (scheme: string): CodeName[] =>
    codes
      .filter((code) => code.scheme === scheme)
      .flatMap((code) => code.names.map(({ name }) => ({ code: code.code, name })));
  return {
    bodies: bodies.map(({ id, names, parent }) => ({
      id,
      names: names.flatMap((dated) => [dated.name, ...(dated.short === undefined ? [] : [dated.short])]),
      ...(parent === undefined ? {} : { parent }),
    })),
    functional: namesOf("functional"),
    economic: namesOf("economic"),
  };
}
