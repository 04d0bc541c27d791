import { inflateRawSync } from "node:zlib";
import { z } from "zod";
import type { Inflate } from "../../src/portable/read-zip.ts";

const WithInfo = z.object({ buffer: z.instanceof(Uint8Array), engine: z.object({ bytesWritten: z.number() }) });

/** Unpacks deflated bytes with zlib, which is stricter than most. @throws as `Inflate` says. */
export const inflate: Inflate = (packed, most) => {
  // Room for nothing cannot be asked for.
  const unpacked = WithInfo.parse(inflateRawSync(packed, { info: true, maxOutputLength: Math.max(1, most) }));
  if (unpacked.engine.bytesWritten !== packed.length) throw new Error("bytes are left over");
  return unpacked.buffer;
};
