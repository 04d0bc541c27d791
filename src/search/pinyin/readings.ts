/** Readings of Chinese characters in letters without tones, `ü` as `v`. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Packs the readings of the characters that occur, by syllable: `wu务物;zheng政正`. Each character stands under all its readings. */
export function packReadings(
  occurring: Iterable<string>,
  readingsOf: (character: string) => readonly string[],
): string {
  const bySyllable = new Map<string, string[]>();
  for (const character of occurring) {
    for (const reading of readingsOf(character)) {
      const own = bySyllable.get(reading) ?? [];
      own.push(character);
      bySyllable.set(reading, own);
    }
  }
  return [...bySyllable]
    .map(([syllable, characters]) => `${syllable}${characters.sort().join("")}`)
    .sort()
    .join(";");
}

/** The table again; `lü` and `nüe` may be typed `lv` or `lu`, `nve` or `nue`. */
export function unpackReadings(packed: string): Readings {
  const readings = new Map<string, string[]>();
  for (const group of packed.split(";")) {
    const [, syllable = "", characters = ""] = /^([a-z]+)(.*)$/u.exec(group) ?? [];
    const spellings = syllable.includes("v") ? [syllable, syllable.replace("v", "u")] : [syllable];
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), ...spellings]);
  }
  return readings;
}
