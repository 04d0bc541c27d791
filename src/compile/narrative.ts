import type { ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";
import { renderParts, type TextPart } from "../markdown/parts.ts";
import type { FigureLink } from "../markdown/render.ts";
import type { FigureEntry } from "./entry.ts";
import type { Mask } from "../model/mask.ts";

/** A page that the narrative of a disclosure stands on, below the disclosure's address. */
const page = "narrative";

/** The disclosure that a narrative belongs to. */
export interface Narrated {
  readonly id: string;
  readonly figures: readonly FigureEntry[];
  /** Whether those are all: else an unknown address may be one of an entry that has its own problem. */
  readonly allFigures: boolean;
  readonly mask: Mask;
}

/**
 * Renders narrative.md part by part. `[3,706.63](figure:tables#xj-2/total/gpb)` refers to a printed figure, `[增加1,280.59](figure:#said-income/gpb/change)`
 * to one on the narrative's own page; the build fails where the text says another number or direction than the figure does, or the figure
 * does not exist.
 */
export function renderNarrative(
  file: ContentFile,
  { id, figures, allFigures, mask }: Narrated,
  report: Report,
): readonly TextPart[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rendered = renderParts(mask.words(file.text.replace(/^\uFEFF/, "")), (link) => {
    const address = link.address.startsWith("#") ? `${page}${link.address}` : link.address;
    const figure = byId.get(`${id}/${address}`);
    if (figure ? !says(link.text, figure) : allFigures) reportFigure(file, link, figure, report);
    return figure && { id: figure.id, href: hrefFromNarrative(address) };
  });
  rendered.rawHtml.forEach((line) => reportHtml(file, line, report));
  return rendered.parts;
}

/** Whether a text is the figure as printed, alone or with the direction word in front. */
function says(text: string, { printed, word }: FigureEntry): boolean {
  return text === printed || (word !== undefined && text === `${word}${printed}`);
}

/** Link from the narrative's page to a figure of the same disclosure. */
function hrefFromNarrative(address: string): string {
  const [target = "", id = ""] = address.split("#");
  return target === page ? `#${id}` : `../${target}/index.html#${id}`;
}

function reportFigure(file: ContentFile, link: FigureLink, figure: FigureEntry | undefined, report: Report): void {
  const printed = figure && `${figure.word ?? ""}${figure.printed}`;
  report({
    code: "compile/narrative-figure",
    place: { file: file.path, line: link.line },
    found: { zh: `“${link.text}”，指向 ${link.address}`, en: `"${link.text}", pointing at ${link.address}` },
    wanted:
      printed === undefined
        ? {
            zh: "这份公开里有的数的地址，例如 tables#xj-2/total/gpb",
            en: "the address of a figure of this disclosure, e.g. tables#xj-2/total/gpb",
          }
        : { zh: `那里印的是“${printed}”`, en: `"${printed}", as is printed there` },
    fix: { zh: "请改正数字或地址。", en: "Correct the number or the address." },
  });
}

/** Reports raw HTML, which the site would not show. */
export function reportHtml(file: ContentFile, line: number, report: Report): void {
  report({
    code: "compile/raw-html",
    place: { file: file.path, line },
    found: { zh: "HTML 标签", en: "an HTML tag" },
    wanted: { zh: "Markdown", en: "Markdown" },
    fix: { zh: "请改用 Markdown 的写法，或删去标签。", en: "Write it as Markdown, or delete the tag." },
  });
}
