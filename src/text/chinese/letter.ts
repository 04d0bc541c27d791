import { readAloud } from "./readings.ts";

/** A year at the beginning of a name, which says nothing about where to look for it: `2024年`, `2024年度`, `2023-2025年`. */
const leadingYear = /^[\s“"《]*(?:\d{4}\s*年?\s*[-—~至、]\s*)?\d{4}(?!\d)\s*年?度?/u;

/** Letter under which a name is filed, and how names of a letter follow each other. */
export interface Filing {
  /** `A` to `Z`, or `0` for what begins with no letter. */
  readonly letter: string;
  /** Names in the order of this key, then of the name itself, stand as in a dictionary. */
  readonly key: string;
}

/** Files a name by the sound of its first character, a leading year left out: `2024年热线运行` under `R`. */
export function fileUnder(name: string): Filing {
  const rest = name.replace(leadingYear, "").replace(/^[\p{P}\p{Z}\p{S}]+/u, "");
  const key = readAloud((rest === "" ? name : rest).replace(/[\p{P}\p{S}]/gu, ""))
    .join(" ")
    .toLowerCase();
  const first = key.charAt(0).toUpperCase();
  return { letter: /^[A-Z]$/.test(first) ? first : "0", key };
}
