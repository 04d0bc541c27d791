import type { ContentFile } from "../../schema/content-file.ts";
import { budgetFiles } from "./budget.ts";
import { finalFiles } from "./final.ts";
import { siteFiles } from "./site.ts";

/**
 * A small complete content directory: two disclosures of the invented 青禾市档案局, with every state of a cell in them and figures that add up.
 * `changes` gives files another text, adds files, or with `undefined` takes them away.
 */
export function buildContentFiles(changes: Readonly<Record<string, string | undefined>> = {}): ContentFile[] {
  const texts = Object.entries({ ...siteFiles, ...budgetFiles, ...finalFiles, ...changes });
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [buildFile(path, text)]));
}

/** One file as the disk layer would hand it over. */
export function buildFile(path: string, text: string, size: number = new TextEncoder().encode(text).length): ContentFile {
  return { path, text, size };
}

/** The text of one file of `buildContentFiles`, with every occurrence of a piece replaced; the piece must occur. */
export function editedText(path: string, piece: string, replacement: string): string {
  const text = buildContentFiles().find((file) => file.path === path)?.text;
  if (text?.includes(piece) !== true) throw new Error(`${path} does not contain ${piece}`);
  return text.replaceAll(piece, replacement);
}
