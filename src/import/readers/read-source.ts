import type { ReadSource } from "../text/source.ts";
import { readDocx } from "./docx/read-docx.ts";
import { findKind } from "./file-kind.ts";
import { readHtml } from "./html/read-html.ts";
import type { ReadMap } from "./pdf/character-maps.ts";
import { readText } from "./read-text.ts";
import { refuseKind } from "./unreadable.ts";

/** What readers need besides the document. */
export interface ReaderEffects {
  /** Reads one of the character maps in `pdf/maps/`. */
  readonly readMap: ReadMap;
}

/**
 * Reads the bytes of a document of any format as lines and cells with their places; the format is told by content, not by name. `file` only names it
 * in problems. Parsers of the heavier formats are loaded when a document needs them.
 * @throws PublishError with what is wrong and what to do, when the file is none an import can read.
 */
export async function readSource(file: string, bytes: Uint8Array, effects: ReaderEffects): Promise<ReadSource> {
  const kind = findKind(bytes);
  if (kind === "text") return readText(file, bytes);
  if (kind === "docx") return readDocx(file, bytes);
  if (kind === "html") return readHtml(file, bytes);
  if (kind === "xlsx" || kind === "xls") {
    const { readXlsx } = await import("./xlsx/read-xlsx.ts");
    return readXlsx(file, bytes, kind === "xlsx");
  }
  if (kind === "pdf") {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    return readPdf(file, bytes, effects.readMap);
  }
  throw refuseKind(file, kind);
}
