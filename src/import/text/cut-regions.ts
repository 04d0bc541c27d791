import { cutLoose } from "./loose-regions.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { findParts } from "./parts.ts";
import { splitPerformance } from "./performance-regions.ts";
import type { PartRole, Regions } from "./regions.ts";
import { toSections } from "./sections.ts";
import type { SourceLine, SourceText } from "./source.ts";
import { cutTables, takeTables } from "./table-regions.ts";

/** Cuts a source text into regions by its parts, table numbers and titles, headings and titles of performance tables. Lines are never dropped. */
export function cutRegions(source: SourceText): Regions {
  const { lines, layout } = source;
  const parts = findParts(lines);
  if (parts.length === 0) return cutLoose(source);
  const linesOf = (role: PartRole): SourceLine[] =>
    parts.flatMap((part, order) =>
      part.role === role ? lines.slice(part.index + 1, parts[order + 1]?.index ?? lines.length) : [],
    );
  const { prose, tables: performance } = splitPerformance(linesOf("explanation"));
  const told = prose.map((run) => takeTables(run, layout, "known"));
  const attached = takeTables(linesOf("attachments"), layout, "all");
  return {
    parts: parts.flatMap(({ role, index }) => {
      const line = lines[index];
      return line ? [{ role, line }] : [];
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
