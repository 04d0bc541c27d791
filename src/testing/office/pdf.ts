/** What stands on a page of a PDF made in a test; points from the top left corner of an A4 page. */
export interface PageInk {
  /** Texts at their left end and baseline. */
  readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }[];
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

const height = 842;

/** A PDF of some pages. Its font is not inside: characters are told by the named map UniGB-UCS2-H, as programs of old wrote them. */
export function pdfFile(pages: readonly PageInk[], trailer = ""): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] >>",
    ...pages.flatMap((page, index) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + end);
}

function contentOf({ texts, lines = [] }: PageInk): string {
  const shown = texts.map(
    ({ text, x, y, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${toHex(text)}> Tj ET`,
  );
  const drawn = lines.map(([x1, y1, x2, y2]) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  return [...drawn, ...shown].join("\n");
}

function toHex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, "0")).join(
    "",
  );
}

/** Lines of a table drawn with all its lines. */
export function gridLines(xs: readonly number[], ys: readonly number[]): NonNullable<PageInk["lines"]> {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...xs.map((x) => [x, top, x, bottom] as const), ...ys.map((y) => [left, y, right, y] as const)];
}
