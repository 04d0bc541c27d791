import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackOffice } from "./zip.ts";

const everything = (): boolean => true;

/** A zip file whose directory declares this size for every part. */
function declaring(size: number, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const bytes = zipSync(parts);
  const view = new DataView(bytes.buffer);
  // The uncompressed size in the central directory: 24 bytes behind the signature of each entry.
  bytes.forEach((_, at) => {
    if (at + 28 < bytes.length && view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, size, true);
  });
  return bytes;
}

test("a file that unpacks to far more than a document holds is refused before it is unpacked", () => {
  const part = new Uint8Array(64);
  const bomb = declaring(60 * 1024 * 1024, { "word/document.xml": part, "word/styles.xml": part });
  expect(() => unpackOffice("bomb.docx", bomb, everything)).toThrow("import/source-swells");
});

test("a part that holds more than it declares gives no more than it declares", () => {
  const bomb = declaring(10, { "a.xml": new Uint8Array(100_000) });
  let size = 0;
  try {
    size = unpackOffice("bomb.docx", bomb, everything)["a.xml"]?.length ?? 0;
  } catch {
    size = 0;
  }
  expect(size).toBeLessThanOrEqual(10);
});

test("a damaged file is refused with what to do", () => {
  const whole = zipSync({ "word/document.xml": new Uint8Array(1000).map((_, index) => (index * 7919) % 251) });
  const broken = whole.map((byte, index) => (index > 60 && index < 200 ? 0xff : byte));
  expect(() => unpackOffice("a.docx", broken, everything)).toThrow("import/source-damaged");
  expect(() => unpackOffice("a.docx", whole.subarray(0, 300), everything)).toThrow("import/source-damaged");
});
