import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpackOffice } from "./zip.ts";

const everything = (): boolean => true;

test("a file that unpacks to far more than a document holds is refused before it is unpacked", () => {
  const zeros = new Uint8Array(60 * 1024 * 1024);
  const bomb = zipSync({ "word/document.xml": zeros, "word/styles.xml": zeros });
  expect(bomb.length).toBeLessThan(200 * 1024);
  expect(() => unpackOffice("bomb.docx", bomb, everything)).toThrow("import/source-swells");
});

test("a part that holds more than it declares gives no more than it declares", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(1024 * 1024) });
  // The uncompressed size, in the central directory: 24 bytes behind its signature.
  const directory = bomb.findIndex((_, at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1);
  new DataView(bomb.buffer).setUint32(directory + 24, 10, true);
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
