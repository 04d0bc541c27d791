import { sortProblems } from "../errors/format.ts";
import { type Problem, PublishError } from "../errors/publish-error.ts";
import { renderMarkdown } from "../markdown/render.ts";
import type { ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";
import { compileBodies } from "./bodies.ts";
import { checkReferences } from "./check-source.ts";
import { checkNames } from "./check-names.ts";
import { checkUnique } from "./check-unique.ts";
import { checkWithheld } from "./check-withheld.ts";
import { compileClassification } from "./classification.ts";
import { sortFiles } from "./content-tree.ts";
import { readDisclosureEntry } from "./disclosure-entry.ts";
import { readDisclosure } from "./disclosure-source.ts";
import type { SiteModel } from "./entry.ts";
import { reportHtml } from "./narrative.ts";
import { type Locate, makeLocator } from "./locate.ts";
import { compileSite, compileTerms } from "./site.ts";

/** What compile makes, and where in the files each thing stands. */
export interface PlacedModel {
  readonly model: SiteModel;
  readonly locate: Locate;
}

/** The site's entries alone, see `compilePlaced`. @throws PublishError with every problem of every file. */
export function compile(files: readonly ContentFile[]): SiteModel {
  return compilePlaced(files).model;
}

/**
 * Makes the site's entries from the files of a content directory, given in any order; the same files always give the same entries.
 * Bodies, disclosures, codes and pages are in the order of their ids, terms in their own.
 * @throws PublishError with every problem of every file.
 */
export function compilePlaced(files: readonly ContentFile[]): PlacedModel {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const tree = sortFiles(files, report);
  const site = compileSite(tree.site, report);
  const { bodies, successions } = compileBodies(tree.bodies, report);
  const context = { bodies: new Map(bodies.map((body) => [body.id, body])), persons: site.persons, report };
  const sources = tree.disclosures.flatMap((folder) => readDisclosure(folder, report) ?? []);
  // A body whose file is broken is still defined: its own problem is enough.
  const known = new Set(tree.bodies.keys());
  checkNames(tree.bodies, sources, report);
  for (const source of sources) {
    checkReferences(source, known, report);
    checkUnique(source, report);
    checkWithheld(source, report);
  }
  const model: SiteModel = {
    site,
    bodies,
    successions,
    disclosures: sources.map((source) => readDisclosureEntry(source, context)),
    codes: compileClassification(tree.classification, report),
    terms: compileTerms(tree.glossary, report),
    pages: [...tree.pages].map(([id, file]) => compilePage(id, file, report)),
  };
  if (problems.length > 0) throw new PublishError(sortProblems(problems));
  return { model, locate: makeLocator(sources) };
}

function compilePage(id: string, file: ContentFile, report: Report): SiteModel["pages"][number] {
  const { title, html, rawHtml } = renderMarkdown(file.text.replace(/^\uFEFF/, ""), () => undefined);
  rawHtml.forEach((line) => reportHtml(file, line, report));
  if (title === undefined) {
    report({
      code: "schema/missing-key",
      place: { file: file.path, line: 1 },
      found: { zh: "没有标题", en: "no title" },
      wanted: { zh: "以“# 标题”开头", en: "a first line such as `# Title`" },
      fix: { zh: "请在第一行写上标题。", en: "Write the title in the first line." },
    });
  }
  return { id, title: title ?? id, html };
}
