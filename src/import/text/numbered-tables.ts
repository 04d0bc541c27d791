import type { TableRegion } from "./regions.ts";
import type { SourceLine } from "./source.ts";
import { tidy } from "./tidy.ts";

/** Cuts a run of lines at every 表 N. */
export function splitTables(lines: readonly SourceLine[]): TableRegion[] {
  const regions: { number: string; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const number = /^表(\d{1,2})$/.exec(tidy(line.text))?.[1];
    if (number) regions.push({ number, lines: [] });
    else regions.at(-1)?.lines.push(line);
  }
  return regions;
}
