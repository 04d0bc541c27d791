import type { PublishError } from "../../../errors/publish-error.ts";
import { refuse } from "../refuse.ts";
import type { PdfPage } from "./page.ts";

/** A page of fewer characters than this says nothing: a stamp, a page number. */
const fewest = 20;

/** The problem of a PDF most of whose pages are pictures; undefined when it has text. */
export function refuseScanned(file: string, pages: readonly PdfPage[]): PublishError | undefined {
  const silent = pages.filter((page) => page.runs.reduce((sum, run) => sum + run.text.length, 0) < fewest).length;
  if (pages.length > silent && silent * 2 <= pages.length) return undefined;
  return refuse(
    file,
    "source-scanned",
    {
      zh: `共 ${pages.length} 页，其中 ${silent} 页没有文字：是扫描件`,
      en: `${silent} of ${pages.length} pages have no text: the document was scanned`,
    },
    {
      zh: "请导入它的 Word、Excel 原稿，或由 Word、WPS 直接导出的 PDF；图片里的数字不能靠识别得来。",
      en: "Import the Word or Excel file it was made from, or a PDF exported from that: figures are not read off pictures.",
    },
  );
}
