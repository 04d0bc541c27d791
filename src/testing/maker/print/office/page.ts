import type { Chance } from "../../../wrapped-print.ts";
import { happens, whole } from "../../draw.ts";
import type { Block } from "../../paper/block.ts";
import { spaced } from "../lines.ts";
import { linesAbove, spanGrid, type SpanCell } from "./spans.ts";

const tags: Readonly<Record<string, string>> = { cover: "h1", part: "h2", heading: "h3", subheading: "h4" };

/** Prints blocks as a web page with a style for paper: tables with their lines, head rows that a new page repeats. */
export function printPage(blocks: readonly Block[], chance: Chance): string {
  const merged = happens(0.7, chance);
  const body = blocks.map((block) => {
    if (block.kind === "table" || block.kind === "sheet") {
      const { head, body: rows } = spanGrid(block, merged);
      const above = linesAbove(block).map((line) => `<p class="above">${escape(line)}</p>`);
      const top = head.length > 0 ? `<thead>${head.map((cells) => rowOf(cells)).join("")}</thead>` : "";
      return `<section>${above.join("")}<table>${top}<tbody>${rows.map((cells) => rowOf(cells)).join("")}</tbody></table></section>`;
    }
    const tag = tags[block.kind] ?? "p";
    return `<${tag}>${escape(spaced(block.text, chance))}</${tag}>`;
  });
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>公开</title><style>${styleOf(chance)}</style></head><body>${body.join("\n")}</body></html>`;
}

function rowOf(cells: readonly SpanCell[]): string {
  const span = (name: string, count: number): string => (count === 1 ? "" : ` ${name}="${String(count)}"`);
  const printed = cells.map(
    ({ text, columns, rows }) =>
      `<td${span("colspan", columns)}${span("rowspan", rows)}${/^-?[\d,]+\.\d+$/.test(text) ? ' class="figure"' : ""}>${escape(text)}</td>`,
  );
  return `<tr>${printed.join("")}</tr>`;
}

/** Paper, letters and lines of one document. */
function styleOf(chance: Chance): string {
  const paper = happens(0.5, chance) ? "A4 landscape" : "A4 portrait";
  const size = whole(11, 14, chance);
  const small = whole(7, 9, chance);
  const kept = happens(0.6, chance) ? "tr { break-inside: avoid; }" : "";
  return [
    `@page { size: ${paper}; margin: ${String(whole(12, 25, chance))}mm; }`,
    `body { font-family: "Noto Sans CJK SC", serif; font-size: ${String(size)}pt; line-height: ${happens(0.5, chance) ? "1.5" : "1.8"}; }`,
    "h1 { text-align: center; } p { text-indent: 2em; margin: 0.4em 0; } p.above { text-indent: 0; text-align: center; }",
    `table { border-collapse: collapse; width: 100%; font-size: ${String(small)}pt; line-height: 1.3; text-indent: 0; }`,
    `td { border: 0.6pt solid black; padding: 1.5pt 3pt; vertical-align: ${happens(0.5, chance) ? "middle" : "top"}; }`,
    "td.figure { text-align: right; white-space: nowrap; } section { break-before: page; }",
    kept,
  ].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
