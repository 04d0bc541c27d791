import type { SourceLine } from "../import/text/source.ts";

/** Numbers from 0 to 1 that are the same for the same seed. */
export type Chance = () => number;

/** A source of chance for tests that must fail the same way twice. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Characters of which names are invented; some open a word of degree. */
export const syllables: readonly string[] = Array.from(
  "政务服务窗口设备运行维护培训次数人员数量质量系统平台数据安全项目建设市民公共资源交易中心及时率合格保障提升有效持续优化",
);
/** One of several at chance. */
export function pick<T>(from: readonly T[], chance: Chance): T {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** Cuts a text at a column's edge as a typesetter does: no closing mark begins a line, words of Latin letters and digits stay whole if they fit. */
export function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[（][^）]|[\x21-\x7E]+|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((word) => (widthOf(word) > width ? [...word] : [word]))) {
    const hangs = /^[，。、）,%]$/.test(piece);
    if (line !== "" && widthOf(line + piece) > width && !hangs) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7E]/.test(character) ? 1 : 2), 0);
}

/** A blank between a number and a word, as extraction leaves one now and then. */
function spaced(line: string, chance: Chance): string {
  return line.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, () => (chance() < 0.3 ? " " : ""));
}

/** Prints cells in reading order: cells of one line stand beside each other now and then. */
export function printCells(cells: readonly (readonly string[])[], chance: Chance): string[] {
  const printed: string[] = [];
  let open = false;
  for (const cell of cells) {
    const last = printed.at(-1);
    if (open && cell.length === 1 && last !== undefined && chance() < 0.5)
      printed[printed.length - 1] = `${last} ${cell[0] ?? ""}`;
    else printed.push(...cell);
    open = cell.length === 1;
  }
  return printed;
}

/** Numbers printed lines as extraction leaves them: mostly with a blank line between. */
export function toLines(printed: readonly string[], chance: Chance): SourceLine[] {
  const lines: SourceLine[] = [];
  let number = 100;
  for (const text of printed) {
    number += chance() < 0.15 ? 1 : 2;
    lines.push({ number, text: spaced(text, chance) });
  }
  return lines;
}
