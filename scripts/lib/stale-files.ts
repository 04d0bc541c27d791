import type { ImportPlan } from "./import-plan.ts";

/** Files of a disclosure that only an import writes. */
const written = /^(?:projects|clauses|performance)\.yaml$|^narrative\.md$|^source\.(?:txt|tsv)$/;

/** Paths of files that an earlier import wrote for the same disclosures and this one does not. */
export function findStale(
  before: readonly { readonly path: string }[],
  { files, documents }: Pick<ImportPlan, "files" | "documents">,
): string[] {
  const fresh = new Set(files.map((file) => file.path));
  const folders = documents.map((document) => `disclosures/${document.disclosure}/`);
  return before
    .map((file) => file.path)
    .filter((path) => {
      const folder = folders.find((own) => path.startsWith(own));
      return folder !== undefined && written.test(path.slice(folder.length)) && !fresh.has(path);
    });
}
