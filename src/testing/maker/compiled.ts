import { compile } from "../../compile/compile.ts";
import type { SiteModel } from "../../compile/entry.ts";
import type { ContentFile } from "../../schema/content-file.ts";
import type { Invented } from "./model/disclosure.ts";

/** Compiles an invented disclosure as the only one of a site, with the classification files it was made from. */
export function compileInvented({ files, bodies }: Invented, classification: readonly ContentFile[]): SiteModel {
  const { disclosure, sections, projects, clauses, performance } = files;
  const folder = `disclosures/${disclosure.body}/${disclosure["fiscal-year"]}-${disclosure.kind}`;
  const source = { file: "invented.txt", sha256: "0".repeat(64) };
  return compile([
    ...classification,
    ...bodies.map(({ id, names, parent }) =>
      toFile(`bodies/${id}.json`, { names: names.map((name) => ({ name })), ...(parent ? { parent } : {}) }),
    ),
    toFile(`${folder}/disclosure.json`, { ...disclosure, source }),
    toFile(`${folder}/sections.json`, sections),
    toFile(`${folder}/projects.json`, projects),
    toFile(`${folder}/clauses.json`, clauses),
    toFile(`${folder}/performance.json`, performance),
  ]);
}

function toFile(path: string, content: unknown): ContentFile {
  const text = JSON.stringify(content);
  return { path, text, size: new TextEncoder().encode(text).length };
}
