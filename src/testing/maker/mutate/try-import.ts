import { planImport } from "../../../../scripts/lib/import-plan.ts";
import { readKnowledge } from "../../../../scripts/lib/knowledge.ts";
import { toSourceText } from "../../../../scripts/lib/read-sources.ts";
import { compile } from "../../../compile/compile.ts";
import { PublishError } from "../../../errors/publish-error.ts";
import type { ContentFile } from "../../../schema/content-file.ts";

/** Everything an import does before it writes: `imported` with the number of its questions, or `refused` with the codes of the problems. */
export type Attempt =
  | { readonly outcome: "imported"; readonly questions: number }
  | { readonly outcome: "refused"; readonly codes: readonly string[] };

/**
 * Imports a document into a content directory of these files and compiles what came of it, as the command does before it writes the first file.
 * @throws Error whatever is no PublishError, a PublishError that does not say what is wrong and what to do, and content that was planned but does not build.
 */
export async function tryImport(file: string, bytes: Uint8Array, base: readonly ContentFile[]): Promise<Attempt> {
  try {
    const source = await toSourceText(file, bytes);
    const plan = planImport([source], readKnowledge(base), () => undefined);
    refuseRefusal(() => {
      compile([...base, ...plan.files.map(({ path, text }) => ({ path, text, size: text.length }))]);
    });
    return { outcome: "imported", questions: plan.documents.reduce((sum, { questions }) => sum + questions.length, 0) };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const unclear = error.problems.filter(({ found, fix }) => [found.zh, found.en, fix.zh, fix.en].includes(""));
    if (error.problems.length === 0 || unclear.length > 0) throw new Error("a refusal says nothing", { cause: error });
    return { outcome: "refused", codes: [...new Set(error.problems.map(({ code }) => code))] };
  }
}

/** What an import would write must build. @throws Error with what compile says against it. */
function refuseRefusal(build: () => void): void {
  try {
    build();
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    throw new Error("what was planned does not build", { cause: error });
  }
}
