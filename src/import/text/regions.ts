import { performance } from "../../forms/performance.ts";
import { joinParagraphs, type Paragraph } from "./paragraphs.ts";
import type { SourceLine, SourceText } from "./source.ts";
import { tidy } from "./tidy.ts";

/** What a numbered part (第N部分) of a document holds. */
export type PartRole = "profile" | "tables" | "explanation" | "glossary" | "attachments";

/** Lines of one printed table. */
export interface TableRegion {
  /** Printed number: `3` of 表 3; empty when there is none. */
  readonly number: string;
  readonly lines: readonly SourceLine[];
}

/** Lines of one performance table, from its title on. */
export interface PerformanceRegion {
  /** Id of the form whose title stands there. */
  readonly form: string;
  readonly lines: readonly SourceLine[];
}

/** A section of running text under a heading 一、 and perhaps （一）. */
export interface ProseSection {
  /** Heading of the first level without its ordinal. */
  readonly title: string;
  /** Heading of the second level without its ordinal; empty above the first. */
  readonly subtitle: string;
  /** Source line of the nearest heading. */
  readonly at: number;
  /** The nearest heading as printed, with its ordinal; absent before the first. */
  readonly heading?: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

/** Heading of a numbered part (第N部分). */
export interface PartHeading {
  readonly role: PartRole;
  readonly line: SourceLine;
}

/** A source text cut into what the recognisers read. */
export interface Regions {
  /** Headings of the parts, in print order. */
  readonly parts: readonly PartHeading[];
  /** Before the first part: cover, title, contents. */
  readonly cover: readonly SourceLine[];
  readonly profile: readonly ProseSection[];
  readonly tables: readonly TableRegion[];
  readonly explanation: readonly ProseSection[];
  readonly performance: readonly PerformanceRegion[];
  readonly glossary: readonly Paragraph[];
  readonly attachments: readonly SourceLine[];
}

const roleWords: readonly (readonly [PartRole, RegExp])[] = [
  ["attachments", /见附表|决算报表|附表$/],
  ["glossary", /名词解释|术语/],
  ["tables", /公开表|预算表|决算表/],
  ["explanation", /说明/],
  ["profile", /概况/],
];

interface PartStart {
  readonly role: PartRole;
  /** Index of the heading line. */
  readonly index: number;
}

/** The last heading of each 第N部分: earlier ones stand in the table of contents. */
function findParts(lines: readonly SourceLine[]): PartStart[] {
  const last = new Map<string, PartStart>();
  lines.forEach((line, index) => {
    const heading = /^(第[一二三四五六]部分)(.*)$/.exec(tidy(line.text));
    if (!heading?.[1] || /[。；]/.test(heading[2] ?? "")) return;
    const role = roleWords.find(([, word]) => word.test(heading[2] ?? ""))?.[0];
    if (role) last.set(heading[1], { role, index });
  });
  return [...last.values()].sort((a, b) => a.index - b.index);
}

/** Cuts a source text into regions by its parts, table numbers, headings and titles of performance tables. Lines are never dropped. */
export function cutRegions(source: SourceText): Regions {
  const { lines, layout } = source;
  const parts = findParts(lines);
  const linesOf = (role: PartRole): SourceLine[] =>
    parts.flatMap((part, order) =>
      part.role === role ? lines.slice(part.index + 1, parts[order + 1]?.index ?? lines.length) : [],
    );
  const { prose, tables } = splitPerformance(linesOf("explanation"));
  return {
    parts: parts.flatMap(({ role, index }) => {
      const line = lines[index];
      return line ? [{ role, line }] : [];
    }),
    cover: lines.slice(0, parts[0]?.index ?? lines.length),
    profile: toSections(joinParagraphs(linesOf("profile"), layout)),
    tables: splitTables(linesOf("tables")),
    explanation: toSections(prose.flatMap((run) => joinParagraphs(run, layout))),
    performance: tables,
    glossary: joinParagraphs(linesOf("glossary"), layout),
    attachments: linesOf("attachments"),
  };
}

/** Cuts a run of lines at every 表 N. */
function splitTables(lines: readonly SourceLine[]): TableRegion[] {
  const regions: { number: string; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const number = /^表(\d{1,2})$/.exec(tidy(line.text))?.[1];
    if (number) regions.push({ number, lines: [] });
    else regions.at(-1)?.lines.push(line);
  }
  return regions;
}

/** Heading that ends a run of performance tables: running text begins again. */
const afterTables = /^(?:[（(][四五六七]+[)）]|十[一二三]?、).{0,6}(?:其他|需)/;

/** Parts running text from the performance tables that stand in it. */
function splitPerformance(lines: readonly SourceLine[]): { prose: SourceLine[][]; tables: PerformanceRegion[] } {
  const prose: SourceLine[][] = [[]];
  const tables: { form: string; lines: SourceLine[] }[] = [];
  let inTable = false;
  for (const line of lines) {
    const text = tidy(line.text);
    const form = performance.find((candidate) => [candidate.title, ...(candidate.titles ?? [])].includes(text));
    if (form) {
      tables.push({ form: form.id, lines: [] });
      inTable = true;
    } else if (inTable && afterTables.test(text)) {
      prose.push([]);
      inTable = false;
    }
    if (inTable) tables.at(-1)?.lines.push(line);
    else prose.at(-1)?.push(line);
  }
  return { prose, tables };
}

/** Groups paragraphs under their headings. */
function toSections(paragraphs: readonly Paragraph[]): ProseSection[] {
  const sections: { title: string; subtitle: string; at: number; heading?: Paragraph; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const open = sections.at(-1);
    const title = paragraph.text.replace(/^[（(]?[一二三四五六七八九十]{1,3}[)）、]+/, "");
    const head = { at: paragraph.at, heading: paragraph, paragraphs: [] };
    if (paragraph.level === 1) sections.push({ title, subtitle: "", ...head });
    else if (paragraph.level === 2) sections.push({ title: open?.title ?? "", subtitle: title, ...head });
    else if (open) open.paragraphs.push(paragraph);
    else sections.push({ title: "", subtitle: "", at: paragraph.at, paragraphs: [paragraph] });
  }
  return sections;
}
