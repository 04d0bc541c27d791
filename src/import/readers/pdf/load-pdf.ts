import { getDocument, OPS, PasswordException, Util, type PDFPageProxy } from "unpdf/pdfjs";
import { PublishError } from "../../../errors/publish-error.ts";
import { maxPages } from "../limits.ts";
import { refuse, refuseDamaged, refuseTooLarge } from "../refuse.ts";
import { drawRulings, type Matrix, type Operator } from "./draw-rulings.ts";
import { openMaps, type ReadMap } from "./character-maps.ts";
import type { PdfPage } from "./page.ts";
import { readRuns } from "./read-runs.ts";

const operatorNames = new Map<number, string>(Object.entries(OPS).map(([name, code]) => [code, name]));

/**
 * Loads the pages of a PDF: texts with positions and ruled lines. `readMap` gives the character maps that fonts
 * without maps of their own need.
 * @throws PublishError when the file is damaged, asks for a password, has too many pages, or fonts whose characters cannot be told.
 */
export async function loadPdf(file: string, bytes: Uint8Array, readMap: ReadMap): Promise<readonly PdfPage[]> {
  const maps = openMaps(readMap);
  const loading = getDocument({
    // pdf.js takes its bytes away.
    data: bytes.slice(),
    BinaryDataFactory: maps.Factory,
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
    if (maps.missing.length > 0) throw refuseFonts(file, maps.missing);
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

function refuseFonts(file: string, missing: readonly string[]): PublishError {
  const names = [...new Set(missing)].join(", ");
  return refuse(
    file,
    "source-unsupported",
    {
      zh: `字体的编码（${names}）不是中文简体的，文字读不出来`,
      en: `fonts in an encoding (${names}) that is not simplified Chinese`,
    },
    {
      zh: "请导入它的 Word、Excel 原稿，或由 Word、WPS 重新导出的 PDF。",
      en: "Import the Word or Excel file it was made from, or a PDF exported again from that.",
    },
  );
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
