import { getDocument, OPS, PasswordException, Util, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PublishError } from "../../../errors/publish-error.ts";
import { maxPages } from "../limits.ts";
import { refuse, refuseDamaged, refuseTooLarge } from "../refuse.ts";
import { drawRulings, type Matrix, type Operator } from "./draw-rulings.ts";
import type { PdfPage } from "./page.ts";
import { readRuns } from "./read-runs.ts";

const operatorNames = new Map<number, string>(Object.entries(OPS).map(([name, code]) => [code, name]));

/**
 * Loads the pages of a PDF: texts with positions and ruled lines. `maps` is the folder (with a slash at its end) of pdf.js's character maps, which
 * fonts without maps of their own need. Pages are drawn only when some page has text.
 * @throws PublishError when the file is damaged, asks for a password, or has too many pages.
 */
export async function loadPdf(file: string, bytes: Uint8Array, maps: string): Promise<readonly PdfPage[]> {
  const loading = getDocument({
    // pdf.js takes its bytes away.
    data: bytes.slice(),
    cMapUrl: maps,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > maxPages)
      throw refuseTooLarge(file, { zh: `${document.numPages} 页`, en: `${document.numPages} pages` });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof PublishError) throw error;
    throw error instanceof PasswordException ? refuseEncrypted(file, error) : refuseDamaged(file, error);
  } finally {
    await loading.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const pieces = content.items.flatMap((item) =>
    "str" in item
      ? [{ text: item.str, width: item.width, matrix: toNumbers(Util.transform(viewport.transform, item.transform)) }]
      : [],
  );
  const runs = readRuns(pieces);
  const size = { width: viewport.width, height: viewport.height, runs };
  if (runs.length === 0) return { ...size, rulings: [] };
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators = fnArray.map((code, index): Operator => {
    const own: unknown = argsArray[index];
    return { name: operatorNames.get(code) ?? "", arguments: own };
  });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform;
  const matrix: Matrix = [a, b, c, d, e, f];
  return { ...size, rulings: drawRulings(operators, matrix, (code) => operatorNames.get(code) ?? "") };
}

function toNumbers(values: readonly unknown[]): number[] {
  return values.map(Number);
}

function refuseEncrypted(file: string, cause: unknown): PublishError {
  return refuse(
    file,
    "source-encrypted",
    { zh: "设有打开密码的 PDF", en: "a PDF that asks for a password" },
    {
      zh: "请用密码打开后打印（或另存）成没有密码的 PDF，再导入。",
      en: "Open it with its password, print or save it as a PDF without one, and import that.",
    },
    cause,
  );
}
