import { findContentsEnd } from "./contents.ts";
import { headingLevel, joinParagraphs, type Paragraph } from "./paragraphs.ts";
import { roleOf } from "./parts.ts";
import { splitPerformance } from "./performance-regions.ts";
import type { PartRole, ProseSection, Regions } from "./regions.ts";
import { toSections } from "./sections.ts";
import type { SourceLine, SourceText } from "./source.ts";
import { takeTables } from "./table-regions.ts";
import { tidy } from "./tidy.ts";

/** Longest cover of a document without parts, in lines. */
const longestCover = 12;

/** Cuts a document without 第N部分: tables wherever they stand, then running text by its headings (一、), each of which tells what it is about. */
export function cutLoose({ lines, layout }: Pick<SourceText, "lines" | "layout">): Regions {
  const contents = findContentsEnd(lines);
  const { prose, tables: performance } = splitPerformance(lines.slice(contents));
  const parted = prose.map((run) => takeTables(run, layout, "all"));
  const rest = parted.flatMap((run) => run.rest);
  const [first = [], ...others] = rest;
  const coverEnd = coverLength(first);
  const cover = [...lines.slice(0, contents), ...first.slice(0, coverEnd)];
  const paragraphs = [first.slice(coverEnd), ...others].flatMap((run) => joinParagraphs(run, layout));
  const groups = groupByHeading(paragraphs);
  const told = toSections(groups.filter((group) => group.role === "explanation").flatMap((group) => group.paragraphs));
  const sectionsOf = (role: PartRole): ProseSection[] =>
    groups.filter((group) => group.role === role).flatMap((group) => toSections(group.paragraphs));
  return {
    parts: [],
    cover,
    profile: sectionsOf("profile"),
    tables: parted.flatMap((run) => run.tables),
    explanation: [...titled(told, cover), ...sectionsOf("tables"), ...sectionsOf("attachments")],
    performance,
    glossary: groups.filter((group) => group.role === "glossary").flatMap((group) => group.paragraphs),
    attachments: [],
  };
}

/** Sections, of which those above any heading are about what the title says: a statement on the 三公 alone has none. */
function titled(sections: readonly ProseSection[], cover: readonly SourceLine[]): ProseSection[] {
  const title = cover.map((line) => tidy(line.text)).findLast((text) => text.includes("三公"));
  return sections.map((section) => (section.title === "" && title !== undefined ? { ...section, title } : section));
}

/** Lines above the first heading and the first sentence. */
function coverLength(lines: readonly SourceLine[]): number {
  const end = lines.findIndex((line) => {
    const text = tidy(line.text);
    return headingLevel(text) !== undefined || /。/.test(text);
  });
  return Math.min(end < 0 ? lines.length : end, longestCover);
}

interface Group {
  readonly role: PartRole;
  readonly paragraphs: Paragraph[];
}

/** Headings that only open what follows: the headings of the second level below them are the sections. */
const opensOnly = /说明$|概况$|基本情况$|名词解释$|(?:预算|决算)(?:公开)?表$/;

function groupByHeading(paragraphs: readonly Paragraph[]): Group[] {
  const groups: Group[] = [{ role: "explanation", paragraphs: [] }];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.level !== 1) {
      groups.at(-1)?.paragraphs.push(paragraph);
      continue;
    }
    const role = roleOf(paragraph.text) ?? "explanation";
    const isContainer = opensOnly.test(paragraph.text) && paragraphs[index + 1]?.level === 2;
    groups.push({ role, paragraphs: isContainer || role === "glossary" ? [] : [paragraph] });
  }
  return groups.filter((group) => group.paragraphs.length > 0);
}
