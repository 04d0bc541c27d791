import type { ImportPlan } from "./import-plan.ts";

/** Files of a disclosure that only an import writes. */
const written = /^(?:projects|clauses|performance)\.yaml$|^narrative\.md$|^source\.(?:txt|tsv)$/;

/**
 * Paths of files that an earlier import wrote for the same disclosures and this one does not; of a disclosure that an answer files elsewhere, all, for its
 * answers are carried along.
 */
export function findStale(
  before: readonly { readonly path: string }[],
  { files, documents, moved }: Pick<ImportPlan, "files" | "documents" | "moved">,
): string[] {
  const fresh = new Set(files.map((file) => file.path));
  const folders = documents.map((document) => `disclosures/${document.disclosure}/`);
  return before
    .map((file) => file.path)
    .filter((path) => {
      if (moved.some(({ from }) => path.startsWith(`disclosures/${from}/`))) return !fresh.has(path);
      const folder = folders.find((own) => path.startsWith(own));
      return folder !== undefined && written.test(path.slice(folder.length)) && !fresh.has(path);
    });
}

/** answers.yaml of every disclosure that an answer files elsewhere, as it is, under its new path. */
export function carryAnswers(
  before: readonly { readonly path: string; readonly text: string }[],
  { moved }: Pick<ImportPlan, "moved">,
): { readonly path: string; readonly text: string }[] {
  return moved.flatMap(({ from, to }) =>
    before.flatMap(({ path, text }) =>
      /^answers\.(?:yaml|yml|json)$/.test(path.slice(`disclosures/${from}/`.length)) &&
      path.startsWith(`disclosures/${from}/`)
        ? [{ path: `disclosures/${to}${path.slice(`disclosures/${from}`.length)}`, text }]
        : [],
    ),
  );
}
