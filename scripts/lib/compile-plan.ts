import { compile } from "../../src/compile/compile.ts";
import { PublishError, type Problem } from "../../src/errors/publish-error.ts";
import type { ContentFile } from "../../src/schema/content-file.ts";
import type { ImportPlan } from "./import-plan.ts";

/**
 * Proves before anything is written that what an import will write makes a content directory that builds, together with the files that stay. `stale` are
 * paths that it takes away.
 * @throws PublishError: what the import itself would write and cannot be built is a problem of the document (`import/unbuildable`), any other one of the files that were there.
 */
export function compilePlan(before: readonly ContentFile[], plan: ImportPlan, stale: readonly string[]): void {
  const replaced = new Set([...plan.files.map((file) => file.path), ...stale]);
  const added = plan.files.map((file) => ({ ...file, size: file.text.length }));
  try {
    compile([...before.filter((file) => !replaced.has(file.path)), ...added]);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const problems = error.problems.map((problem) => toDocument(problem, plan));
    throw new PublishError(problems, { cause: error });
  }
}

/** A problem of a file that an import would write, told of the document it comes from. */
function toDocument(problem: Problem, { files, documents }: ImportPlan): Problem {
  const { place, field, found } = problem;
  const file = files.find(({ path }) => path === place.file);
  const document = documents.find(({ disclosure }) => file?.path.startsWith(`disclosures/${disclosure}/`));
  if (!file || !document) return problem;
  const line = file.text.split("\n")[(place.line ?? 0) - 1]?.trim() ?? "";
  const where = [file.path, ...(field === undefined ? [] : [field])].join(" ");
  return {
    code: "import/unbuildable",
    place: { file: document.source },
    found: {
      zh: `${found.zh}，本来要写入 ${where}：${line.slice(0, 120)}`,
      en: `${found.en}, which would go into ${where}: ${line.slice(0, 120)}`,
    },
    wanted: problem.wanted,
    fix: {
      zh: `什么也没有写入。在 disclosures/${document.disclosure}/answers.yaml 里答复过这一处的，请改正或删去那条答复；没有答复过的，请用 at 写明这一格的值（没有印就写 blank），再导入一次。`,
      en: `Nothing was written. If disclosures/${document.disclosure}/answers.yaml answers this place, correct or delete that answer; otherwise give the cell's value there (at; blank where nothing is printed) and import again.`,
    },
  };
}
