/** Largest file an import reads, in bytes; an official disclosure is a few hundred KB, with pictures a few MB. */
export const maxSourceBytes = 32 * 1024 * 1024;
/** Largest unpacked content of an Office file, in bytes, over the parts that are read. */
export const maxUnpackedBytes = 96 * 1024 * 1024;
/** Most lines, paragraphs or table rows of one document. */
export const maxLines = 200_000;
/** Most table cells of one document, blank ones included. */
export const maxCells = 500_000;
/** Most cells a workbook declares, those included that hold nothing but a format. */
export const maxDeclaredCells = 1_000_000;
/** Most pages of a PDF. */
export const maxPages = 2000;
