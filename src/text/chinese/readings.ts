import { pinyin, polyphonic } from "pinyin-pro";

const isHan = /\p{Script=Han}/u;

/** All readings of a Chinese character in letters without tones (`ü` as `v`), the most common first; none for what is no Chinese character. */
export function readingsOf(character: string): readonly string[] {
  if (!isHan.test(character)) return [];
  const [readings = []] = polyphonic(character, { toneType: "none", type: "array", v: true });
  return readings.filter((reading) => /^[a-z]+$/.test(reading));
}

/** How a text is read aloud, character by character, each in its context; what is no Chinese character stands for itself. */
export function readAloud(text: string): readonly string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "spaced" });
}
