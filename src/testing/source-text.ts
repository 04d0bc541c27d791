import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cutRegions } from "../import/text/cut-regions.ts";
import type { ProseSection, Regions } from "../import/text/regions.ts";
import { detectLayout, splitLines, type Layout, type SourceText } from "../import/text/source.ts";

/** A source text made of lines written in a test. */
export function sourceOf(lines: readonly string[]): SourceText {
  return sourceText("document.txt", lines.join("\n"));
}

function sourceText(file: string, text: string): SourceText {
  const lines = splitLines(text);
  return { file, sha256: "0".repeat(64), layout: detectLayout(lines), lines };
}

/** The sections of profile and explanation of a text; its lines are paragraphs unless the layout is `pages`, where they are printed lines. */
export function sectionsOf(lines: readonly string[], layout: Layout = "tabs"): ProseSection[] {
  const regions = cutRegions({ ...sourceOf(lines), layout });
  return [...regions.profile, ...regions.explanation];
}

/** A real disclosure kept beside the repository. */
export interface Seed {
  /** First three digits of its file name. */
  readonly id: string;
  readonly source: SourceText;
  readonly regions: Regions;
}

/** The real disclosures beside the repository; none when the folder is not there. */
export function readSeeds(): Seed[] {
  const folder = new URL("../../../shared/seeds/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^\d{3}_.*\.txt$/.test(file))
    .sort()
    .map((file) => {
      const source = sourceText(file, readFileSync(new URL(file, folder), "utf8"));
      return { id: file.slice(0, 3), source, regions: cutRegions(source) };
    });
}
