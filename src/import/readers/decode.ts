/**
 * Decodes the bytes of a text: UTF-8, UTF-16 by its byte order mark, else GB18030.
 * Returns undefined when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
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
