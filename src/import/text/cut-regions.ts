import { cutLoose } from "./loose-regions.ts";
import { findPageNumbers } from "./page-numbers.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { findParts } from "./parts.ts";
import { splitPerformance } from "./performance-regions.ts";
import type { PartRole, Regions } from "./regions.ts";
import { toSections } from "./sections.ts";
import type { SourceLine, SourceText } from "./source.ts";
import { cutTables, takeTables } from "./table-regions.ts";

/**
 * Cuts a source text into regions by its parts, table numbers and titles, headings and titles of performance tables. No line is dropped but those
 * that hold the number of a page; in performance tables only where it is certain that they do.
 */
export function cutRegions(source: SourceText): Regions {
  const { layout } = source;
  const { certain, likely } = findPageNumbers(source);
  const lines = source.lines.filter(({ number }) => !certain.has(number));
  const parts = findParts(lines);
  if (parts.length === 0) return cutLoose({ lines, layout });
  const sure = (run: readonly SourceLine[]): SourceLine[] => run.filter(({ number }) => !likely.has(number));
  const linesIn = (role: PartRole): SourceLine[] =>
    parts.flatMap((part, order) =>
      part.role === role ? lines.slice(part.end, parts[order + 1]?.index ?? lines.length) : [],
    );
  const linesOf = (role: PartRole): SourceLine[] => sure(linesIn(role));
  const { prose, tables: performance } = splitPerformance(linesIn("explanation"));
  const told = prose.map((run) => takeTables(sure(run), layout, "known"));
  const attached = takeTables(linesOf("attachments"), layout, "all");
  return {
    parts: parts.flatMap(({ role, index, text }) => {
      const line = lines[index];
      return line ? [{ role, line: { ...line, text } }] : [];
    }),
    cover: lines.slice(0, parts[0]?.index ?? lines.length),
    profile: toSections(joinParagraphs(linesOf("profile"), layout)),
    tables: [...cutTables(linesOf("tables"), layout), ...told.flatMap((run) => run.tables), ...attached.tables],
    explanation: toSections(told.flatMap((run) => run.rest.flatMap((lines) => joinParagraphs(lines, layout)))),
    performance,
    glossary: joinParagraphs(linesOf("glossary"), layout),
    attachments: attached.rest.flat(),
  };
}
