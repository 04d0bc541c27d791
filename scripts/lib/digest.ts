import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of a text as UTF-8, as hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Eight hexadecimal digits that change with any of the texts, with their order or with where one ends. */
export function stampOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex").slice(0, 8);
}
