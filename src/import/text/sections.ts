import type { Paragraph } from "./paragraphs.ts";
import type { ProseSection } from "./regions.ts";

/** Groups paragraphs under their headings. Where no heading of the first level stands, those of the second (（一）) take its place. */
export function toSections(paragraphs: readonly Paragraph[]): ProseSection[] {
  const sections: { title: string; subtitle: string; at: number; heading?: Paragraph; paragraphs: Paragraph[] }[] = [];
  const isFlat = !paragraphs.some((paragraph) => paragraph.level === 1);
  for (const paragraph of paragraphs) {
    const open = sections.at(-1);
    const title = paragraph.text.replace(/^[（(]?[一二三四五六七八九十]{1,3}[)）、]+/, "");
    const head = { at: paragraph.at, heading: paragraph, paragraphs: [] };
    if (paragraph.level === 1 || (isFlat && paragraph.level === 2)) sections.push({ title, subtitle: "", ...head });
    else if (paragraph.level === 2) sections.push({ title: open?.title ?? "", subtitle: title, ...head });
    else if (open) open.paragraphs.push(paragraph);
    else sections.push({ title: "", subtitle: "", at: paragraph.at, paragraphs: [paragraph] });
  }
  return sections;
}
