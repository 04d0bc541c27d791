import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** SHA-256 of bytes, or of a text as UTF-8, as hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Eight hexadecimal digits (CRC-32) that change with any of the texts, with their order or with where one ends. */
export function stampOf(texts: readonly string[]): string {
  const stamp = texts.reduce((sum, text) => crc32(text, (sum ^ text.length) >>> 0), 0);
  return stamp.toString(16).padStart(8, "0");
}
