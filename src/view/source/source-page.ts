import type { DisclosureEntry, SiteModel, SourceLineEntry } from "../../compile/entry.ts";
import { placeText } from "../../text/place.ts";
import { sourceText } from "../../text/source.ts";
import { disclosureContext, fullTitleOf } from "../context.ts";
import { href } from "../href.ts";
import { buildLeaf, type LeafView } from "../leaf.ts";
import { lineAnchor, linesPerPage, sourcePage } from "./anchors.ts";
import { type LinePieces, linePieces } from "./line-pieces.ts";
import { figuresByLine } from "./source-figures.ts";

/** A printed line of the source. */
export interface SourceLineView extends LinePieces {
  readonly id: string;
  /** `153`, `p12.34`, `表3!C7` … as short as the margin needs. */
  readonly label: string;
  /** `原文第153行`. */
  readonly name: string;
}

/** Another page of the same source. */
export interface SourceStep {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** A page of a disclosure's source. */
export interface SourcePageView extends LeafView {
  readonly intro: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Empty where one page is enough. */
  readonly steps: readonly SourceStep[];
  readonly lines: readonly SourceLineView[];
}

/** How many pages a source takes; 0 where the site does not keep it. */
export function countSourcePages({ sourceText: lines = [] }: DisclosureEntry): number {
  return Math.ceil(lines.length / linesPerPage);
}

/** Builds a page of a source, from 1; lines that print nothing are passed over, their numbers are not. */
export function buildSourcePage(model: SiteModel, disclosure: DisclosureEntry, page: number): SourcePageView {
  const from = sourcePage(disclosure.id, page);
  const all = disclosure.sourceText ?? [];
  const figures = figuresByLine(disclosure, all);
  const shown = all.slice((page - 1) * linesPerPage, page * linesPerPage).filter(({ text }) => text.trim() !== "");
  const masked = model.site.persons === "masked" ? sourceText.persons : "";
  const { file, sha256 } = disclosure.source;
  const steps = buildSteps(disclosure, all, from);
  const range = steps.find(({ current }) => current)?.label;
  return {
    ...buildLeaf(disclosureContext(model, disclosure, from), {
      label: sourceText.title,
      ...(range === undefined ? {} : { title: `${sourceText.title} ${range}` }),
      description: sourceText.description.replace("{title}", fullTitleOf(model, disclosure)),
    }),
    intro: `${sourceText.intro}${masked}`,
    facts: [
      { label: sourceText.file, text: file },
      { label: sourceText.digest, text: sha256 },
    ],
    steps,
    lines: shown.map(({ place, text }) => {
      const id = lineAnchor(all, place);
      return {
        id,
        label: shortLabel(place),
        name: placeText(place),
        ...linePieces(from, text, figures.get(id) ?? []),
      };
    }),
  };
}

function shortLabel({ page, line, paragraph, sheet, cell }: SourceLineEntry["place"]): string {
  if (paragraph !== undefined) return String(paragraph);
  if (sheet !== undefined) return `${sheet} ${cell?.replace(/^[A-Z]+/, "") ?? ""}`;
  return page === undefined ? String(line) : `${String(page)}.${String(line)}`;
}

function buildSteps(disclosure: DisclosureEntry, all: readonly SourceLineEntry[], from: string): SourceStep[] {
  const count = countSourcePages(disclosure);
  if (count < 2) return [];
  return Array.from({ length: count }, (_, index) => {
    const first = all[index * linesPerPage]?.place ?? {};
    const last = all[Math.min(all.length, (index + 1) * linesPerPage) - 1]?.place ?? {};
    const to = sourcePage(disclosure.id, index + 1);
    return {
      label: sourceText.lines.replace("{first}", shortLabel(first)).replace("{last}", shortLabel(last)),
      href: href(from, to),
      current: to === from,
    };
  });
}
