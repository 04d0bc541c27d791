import type { Bilingual } from "../../errors/publish-error.ts";
import type { Regions } from "../text/regions.ts";

/** Lines of running text: of profile, explanation and terms. */
export function proseLines({ profile, explanation, glossary }: Regions): ReadonlySet<number> {
  const sections = [...profile, ...explanation];
  const paragraphs = [
    ...sections.flatMap((section) => [...(section.heading ? [section.heading] : []), ...section.paragraphs]),
  ];
  return new Set([...paragraphs, ...glossary].flatMap((paragraph) => paragraph.lines));
}

/** Tells where a line stands that nothing was taken from. */
export function makeWhere(regions: Regions): (line: number) => Bilingual {
  const tables = regions.tables.map(({ number, lines }) => ({ number, lines: numbersOf(lines) }));
  const performance = regions.performance.map(({ lines }) => numbersOf(lines));
  const cover = numbersOf(regions.cover);
  const attachments = numbersOf(regions.attachments);
  return (line) => {
    const table = tables.find(({ lines }) => lines.has(line));
    if (table)
      return {
        zh: `在表${table.number}里，没有归入任何一格`,
        en: `in table ${table.number}, in none of its cells`,
      };
    if (performance.some((lines) => lines.has(line)))
      return { zh: "在绩效表里，没有归入任何一格", en: "in a performance table, in none of its cells" };
    if (cover.has(line)) return { zh: "在封面或目录里", en: "on the cover or in the table of contents" };
    if (attachments.has(line)) return { zh: "在附表目录里", en: "in the list of attached tables" };
    return { zh: "在没有识别的部分里", en: "in a part that was not recognised" };
  };
}

function numbersOf(lines: readonly { readonly number: number }[]): ReadonlySet<number> {
  return new Set(lines.map((line) => line.number));
}
