import type { SourceText } from "./source.ts";

/** Lines of extracted page text that hold nothing but the number of their page, by the number of the line. */
export interface PageNumbers {
  /** They count the pages: several of them are equally far from the count of pages before them. */
  readonly certain: ReadonlySet<number>;
  /** Numbers at the foot of a page that nothing else confirms; in a table of wrapped cells they may be a cell. */
  readonly likely: ReadonlySet<number>;
}

interface Candidate {
  readonly line: number;
  /** Printed number less the count of pages before it: how many pages the text lacks. */
  readonly offset: number;
}

/** Pages that a text may lack at its beginning: cover and contents. */
const mostMissing = 12;

/** Finds the numbers of pages in extracted text: a bare number that is the last line of its page. Other layouts have none. */
export function findPageNumbers({ lines, layout }: Pick<SourceText, "lines" | "layout">): PageNumbers {
  const candidates = layout === "pages" ? findCandidates(lines) : [];
  const counts = new Map<number, number>();
  for (const { offset } of candidates) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const certain = best && best[1] > 1 ? candidates.filter(({ offset }) => offset === best[0]) : [];
  const known = new Set(certain.map(({ line }) => line));
  return {
    certain: known,
    likely: new Set(candidates.map(({ line }) => line).filter((line) => !known.has(line))),
  };
}

function findCandidates(lines: SourceText["lines"]): Candidate[] {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const candidates: Candidate[] = [];
  let pages = 0;
  printed.forEach(({ number, text }, index) => {
    if (/^\s/.test(text)) pages += 1;
    const next = printed[index + 1];
    const isLast = next === undefined || /^\s/.test(next.text);
    if (!isLast || !/^\d{1,3}\s*$/.test(text)) return;
    const offset = Number(text) - pages;
    if (offset >= 0 && offset <= mostMissing) candidates.push({ line: number, offset });
  });
  return candidates;
}
