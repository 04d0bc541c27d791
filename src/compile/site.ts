import type { ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";
import { siteSchema, termSchema } from "../schema/site.ts";
import { defined } from "./defined.ts";
import type { SiteEntry, TermEntry } from "./entry.ts";
import { readFileEntry, readFileList } from "./read-file.ts";
import { placeOf } from "./references.ts";

/** What a content directory without site.yaml is called, as an import leaves it. */
const unnamed: SiteEntry = {
  title: "明账",
  tagline: "部门预决算公开",
  publisher: "（未填写，见 site.yaml）",
  licence: "（未填写，见 site.yaml）",
  persons: "masked",
  gate: ["error"],
};

/** Reads site.yaml; unless it says otherwise, persons are masked and errors stop a build. */
export function compileSite(file: ContentFile | undefined, report: Report): SiteEntry {
  const site = file && readFileEntry(file, siteSchema, report);
  if (!site) return unnamed;
  const {
    title,
    tagline,
    publisher,
    licence,
    url,
    persons = "masked",
    gate = unnamed.gate,
    "prose-note": proseNote,
  } = site.value;
  return defined({ title, tagline, publisher, licence, url, persons, gate, proseNote });
}

/** Reads glossary.yaml in its own order; ids and terms stand once. */
export function compileTerms(file: ContentFile | undefined, report: Report): TermEntry[] {
  const terms = file ? readFileList(file, termSchema, report) : [];
  const seen = new Set<string>();
  for (const term of terms) {
    for (const key of ["id", "term"] as const) {
      const word = `${key} ${term.value[key]}`;
      if (seen.has(word)) {
        report({
          code: "compile/duplicate-term",
          ...placeOf(term, [key]),
          found: { zh: `“${term.value[key]}”已经有了`, en: `"${term.value[key]}" stands already` },
          wanted: { zh: "每个名词一条", en: "one entry for each term" },
          fix: { zh: "请合并两条，或改正其中一条。", en: "Make one entry of the two, or correct one." },
        });
      }
      seen.add(word);
    }
  }
  return terms.map(({ value: { id, term, aliases = [], text, english } }) => ({ id, term, aliases, text, english }));
}
