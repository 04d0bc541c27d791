/**
 * Decodes the bytes of a text: UTF-16 by its byte order mark, or by zeros on one side only of its pairs of bytes; else UTF-8, else GB18030.
 * Returns undefined when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  if (bytes.includes(0)) return decodeAs(zeros(bytes, 1) > zeros(bytes, 0) ? "utf-16le" : "utf-16be", bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
}

/** Whether bytes are UTF-8 up to a last character that is cut. */
export function isCutUtf8(bytes: Uint8Array): boolean {
  return [1, 2, 3].some(
    (length) => decodeAs("utf-8", bytes.subarray(0, Math.max(0, bytes.length - length))) !== undefined,
  );
}

/** How many of the bytes at even places (`from` 0) or odd ones (1) are zero, over the beginning of a text; no other encoding of text has any. */
function zeros(bytes: Uint8Array, from: 0 | 1): number {
  return bytes.subarray(0, 64 * 1024).filter((byte, index) => byte === 0 && index % 2 === from).length;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch (error) {
    // A fatal decoder refuses malformed bytes with a TypeError; anything else is a bug.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
