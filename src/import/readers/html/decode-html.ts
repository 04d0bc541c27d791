import { decodeText } from "../decode.ts";

/** Decodes a web page: by its byte order mark, else by the charset it declares, else as any text. Undefined when the bytes are no text. */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (marked || declared === undefined || /^utf-?8$/i.test(declared)) return decodeText(bytes);
  // gb2312 and gbk pages use characters of gb18030.
  const label = /^gb/i.test(declared) ? "gb18030" : declared;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // An unknown or wrong charset: RangeError and TypeError by the standard.
    if (error instanceof TypeError || error instanceof RangeError) return decodeText(bytes);
    throw error;
  }
}
