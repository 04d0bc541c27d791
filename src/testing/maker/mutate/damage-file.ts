import { unzipSync, zipSync } from "fflate";
import { type Chance, pick } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";
import type { Way } from "../print/ways.ts";
import { damageText } from "./text-mutations.ts";

/** A damaged file and what was done to it. */
export interface DamagedFile {
  readonly bytes: Uint8Array;
  readonly kinds: readonly string[];
}

/** Damages a document at random: texts line by line; packed files in one of their parts, or in their bytes; PDF in its bytes. */
export function damageFile(bytes: Uint8Array, way: Way | "pdf", chance: Chance): DamagedFile {
  if (way === "pdf") return damageBytes(bytes, chance);
  if (way === "docx" || way === "xlsx")
    return happens(0.2, chance) ? damageBytes(bytes, chance) : damagePart(bytes, chance);
  const { kinds, text } = damageText(new TextDecoder().decode(bytes), chance);
  return { kinds, bytes: new TextEncoder().encode(text) };
}

/** Some bytes changed, some lost, or the end cut off. */
function damageBytes(bytes: Uint8Array, chance: Chance): DamagedFile {
  const [from, cut] = [Math.floor(chance() * bytes.length), whole(1, 2_000, chance)];
  const kind = pick(["bytes changed", "bytes lost", "the end cut off"], chance);
  if (kind === "the end cut off") return { kinds: [kind], bytes: bytes.slice(0, from) };
  if (kind === "bytes lost") {
    const kept = [...bytes.subarray(0, from), ...bytes.subarray(from + cut)];
    return { kinds: [kind], bytes: Uint8Array.from(kept) };
  }
  const changed = bytes.slice();
  for (let count = whole(1, 30, chance); count > 0; count -= 1)
    changed[Math.floor(chance() * changed.length)] = whole(0, 255, chance);
  return { kinds: [kind], bytes: changed };
}

/** One part of a package damaged as text, an element a line. */
function damagePart(bytes: Uint8Array, chance: Chance): DamagedFile {
  const parts = unzipSync(bytes);
  const path = pick(Object.keys(parts), chance);
  const { kinds, text } = damageText(new TextDecoder().decode(parts[path]).replaceAll("><", ">\n<"), chance);
  const damaged = new TextEncoder().encode(text.replaceAll(">\n<", "><"));
  return {
    kinds: kinds.map((kind) => `${path}: ${kind}`),
    bytes: zipSync({ ...parts, [path]: damaged }, { level: 1 }),
  };
}
