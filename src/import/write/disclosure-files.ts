import type { ImportedDocument } from "../import-document.ts";
import { placeOf, type ReadSource } from "../text/source.ts";
import { withPlaces } from "./places.ts";
import { writeYaml } from "./write-yaml.ts";

/** A text file of a content directory; `path` is relative to it. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of one disclosure under `disclosures/<id>/`; empty lists are left out. `header` gives the first line of a YAML file of a kind. Places are
 * written as the format of the source tells them.
 */
export function disclosureFiles(
  id: string,
  { files, narrative, sourceCopy }: Pick<ImportedDocument, "files" | "narrative" | "sourceCopy">,
  header: (kind: string, path: string) => string,
  source: Pick<ReadSource, "places">,
): ContentFile[] {
  const folder = `disclosures/${id}`;
  const write = (kind: string, content: unknown, depth: 2 | 3 | 4): ContentFile => {
    const path = `${folder}/${kind}.yaml`;
    const placed = source.places ? withPlaces(content, (number) => placeOf(source, number)) : content;
    return { path, text: writeYaml(placed, header(kind, path), depth) };
  };
  return [
    write("disclosure", files.disclosure, 3),
    write("sections", files.sections, 4),
    ...(files.projects.length > 0 ? [write("projects", files.projects, 2)] : []),
    ...(files.clauses.length > 0 ? [write("clauses", files.clauses, 4)] : []),
    ...(files.performance.length > 0 ? [write("performance", files.performance, 4)] : []),
    ...(narrative === undefined ? [] : [{ path: `${folder}/narrative.md`, text: narrative }]),
    ...(sourceCopy === undefined ? [] : [{ path: `${folder}/${sourceCopy.file}`, text: sourceCopy.text }]),
  ];
}
