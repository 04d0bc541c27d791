import { strToU8, zipSync } from "fflate";

/** XML of a run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

/** XML of a paragraph with some properties. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** XML of a table cell; `span` columns wide, `merge` for cells merged over rows. */
export function cell(text: string, options: { span?: number; merge?: "restart" | "continue" } = {}): string {
  const span = options.span === undefined ? "" : `<w:gridSpan w:val="${options.span}"/>`;
  const merge =
    options.merge === undefined ? "" : options.merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** XML of a table, its rows as XML of their cells. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A Word document with this body; `parts` are further files of the package, `doctype` stands before the document. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}, doctype = ""): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?>${doctype}<w:document><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const files = { "[Content_Types].xml": "<Types/>", "word/document.xml": document, ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
