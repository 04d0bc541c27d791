import { listOffice } from "./zip.ts";

/** What a file is by its content, whatever its name says. */
export type FileKind =
  | "docx"
  | "xlsx"
  | "xls"
  | "pdf"
  | "html"
  | "text"
  | "empty"
  | "picture"
  | "encrypted-office"
  | "doc"
  | "presentation"
  | "rtf"
  | "mhtml"
  | "ofd"
  | "archive"
  | "unknown";

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const riff = [0x52, 0x49, 0x46, 0x46];
const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const archives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

/** Tells what a file is by its first bytes and, for containers, by what they contain. */
export function findKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, zip)) return kindOfZip(bytes);
  if (startsWith(bytes, compoundFile)) return kindOfCompound(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (startsWith(bytes, riff) || isPicture(bytes)) return "picture";
  if (archives.some((start) => startsWith(bytes, start))) return "archive";
  return kindOfText(head.replaceAll("\0", ""));
}

/** A bitmap's two letters also begin a text: only its size field tells. */
function isPicture(bytes: Uint8Array): boolean {
  if (!pictures.some((start) => startsWith(bytes, start))) return false;
  if (bytes[0] !== 0x42) return true;
  if (bytes.length < 6) return false;
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true);
  return declared === bytes.length;
}

function kindOfText(head: string): FileKind {
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").trimStart();
  if (/^MIME-Version:|^From: <Saved by/im.test(text.slice(0, 400))) return "mhtml";
  const markup = text
    .replace(/^<\?xml[^>]*>/i, "")
    .replace(/^(?:\s*<!--[^]*?-->)*/, "")
    .trimStart();
  return /^<(?:!doctype\s+html|html|head|body|meta|title|table|div)[\s>]/i.test(markup) ? "html" : "text";
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = listOffice(bytes);
  if (names.includes("word/document.xml")) return "docx";
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/i.test(name))) return "xlsx";
  if (names.some((name) => name.startsWith("ppt/"))) return "presentation";
  if (names.some((name) => /^OFD\.xml$/i.test(name))) return "ofd";
  return "archive";
}

/** Office files of before 2007, and encrypted ones since, are small file systems; the names of their streams stand in them as UTF-16. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  const text = new TextDecoder("latin1").decode(bytes);
  const holds = (name: string): boolean => text.includes([...name].map((letter) => `${letter}\0`).join(""));
  if (holds("EncryptedPackage")) return "encrypted-office";
  if (holds("WordDocument")) return "doc";
  if (holds("Workbook") || holds("Book\0")) return "xls";
  return holds("PowerPoint Document") ? "presentation" : "unknown";
}
