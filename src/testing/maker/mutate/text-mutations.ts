import { type Chance, pick } from "../../wrapped-print.ts";
import { whole } from "../draw.ts";

/** Damages lines of a document in one way. */
type Damage = (lines: readonly string[], chance: Chance) => readonly string[];

/** Characters that documents should not hold where they hold them. */
const strange = [
  "\u0000",
  "\uFEFF",
  "\u200B",
  "\u202E",
  "\uFFFD",
  "\uD83D",
  "😀",
  "\t",
  "|",
  "\r",
  "\f",
  "\u2028",
  "<",
  "&",
  "'",
  '"',
  "*",
  "_",
  "[",
  "](",
  "`",
  "#",
  ":",
  "{",
  "%",
  "１２３",
  "〇",
  "-",
  "--",
  "：",
  "（",
  "“",
  "，",
  "。",
  "1",
  "万元",
  "表 7",
  "第三部分",
  "一、",
  "（一）",
  "特定目标",
  "__proto__",
];

function at(lines: readonly string[], chance: Chance): number {
  return Math.floor(chance() * lines.length);
}

/** A place at random among those lines that something can be done with; one of all when there is none. */
function among(lines: readonly string[], wanted: RegExp, chance: Chance): number {
  const places = lines.flatMap((line, index) => (wanted.test(line) ? [index] : []));
  return places.length > 0 ? pick(places, chance) : at(lines, chance);
}

/** The lines with one of them replaced. */
function replaced(lines: readonly string[], index: number, change: (line: string) => string): readonly string[] {
  return lines.with(index, change(lines[index] ?? ""));
}

/** A piece of a line, from and to. */
function piece(line: string, chance: Chance): [from: number, to: number] {
  const from = Math.floor(chance() * (line.length + 1));
  return [from, Math.min(line.length, from + whole(1, 12, chance))];
}

function cells(line: string): RegExp {
  return line.includes("\t") ? /\t/ : line.includes("|") ? /\|/ : /(?<=\d) |<\/td>/;
}

/** Longest line that damage makes, in characters; what is read at all is limited elsewhere. */
const longest = 100_000;

/** Every kind of damage, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  "a line dropped": (lines, chance) => lines.toSpliced(at(lines, chance), 1),
  "lines dropped": (lines, chance) => lines.toSpliced(at(lines, chance), whole(2, 60, chance)),
  "a line twice": (lines, chance) => {
    const index = at(lines, chance);
    return lines.toSpliced(index, 0, lines[index] ?? "");
  },
  "a piece of the document twice": (lines, chance) => {
    const from = at(lines, chance);
    return lines.toSpliced(at(lines, chance), 0, ...lines.slice(from, from + whole(2, 120, chance)));
  },
  "two lines swapped": (lines, chance) => {
    const [one, other] = [at(lines, chance), at(lines, chance)];
    return lines.with(one, lines[other] ?? "").with(other, lines[one] ?? "");
  },
  "neighbours swapped": (lines, chance) => {
    const index = Math.min(at(lines, chance), Math.max(0, lines.length - 2));
    return lines.toSpliced(index, 2, ...lines.slice(index, index + 2).reverse());
  },
  "the end cut off": (lines, chance) => {
    const index = at(lines, chance);
    const last = lines[index] ?? "";
    return [...lines.slice(0, index), last.slice(0, Math.floor(chance() * last.length))];
  },
  "the beginning cut off": (lines, chance) => lines.slice(at(lines, chance)),
  "two lines joined": (lines, chance) => {
    const index = at(lines, chance);
    return lines.toSpliced(index, 2, (lines[index] ?? "") + (lines[index + 1] ?? ""));
  },
  "many lines joined": (lines, chance) => {
    const [index, count] = [at(lines, chance), whole(3, 80, chance)];
    return lines.toSpliced(index, count, lines.slice(index, index + count).join(pick(["", " ", "\t"], chance)));
  },
  "everything on one line": (lines, chance) => [lines.join(pick(["", " "], chance))],
  "a line broken": (lines, chance) => {
    const index = among(lines, /../, chance);
    const line = lines[index] ?? "";
    const place = Math.floor(chance() * line.length);
    return lines.toSpliced(index, 1, line.slice(0, place), line.slice(place));
  },
  "strange characters": (lines, chance) =>
    replaced(lines, among(lines, /./, chance), (line) => {
      const [from, to] = piece(line, chance);
      const put = Array.from({ length: whole(1, 4, chance) }, () => pick(strange, chance)).join("");
      return line.slice(0, from) + put + line.slice(chance() < 0.5 ? from : to);
    }),
  "characters lost": (lines, chance) =>
    replaced(lines, among(lines, /./, chance), (line) => {
      const [from, to] = piece(line, chance);
      return line.slice(0, from) + line.slice(to);
    }),
  "a cell dropped": (lines, chance) =>
    replaced(lines, among(lines, /\t|\||\d \d|<td/, chance), (line) => {
      const parted = line.split(cells(line));
      return parted.toSpliced(at(parted, chance), 1).join(line.includes("\t") ? "\t" : line.includes("|") ? "|" : " ");
    }),
  "a digit changed": (lines, chance) =>
    replaced(lines, among(lines, /\d/, chance), (line) => {
      const digits = [...line.matchAll(/\d/g)].map(({ index }) => index);
      if (digits.length === 0) return line;
      const place = pick(digits, chance);
      return line.slice(0, place) + String(whole(0, 9, chance)) + line.slice(place + 1);
    }),
  "a number grown": (lines, chance) =>
    replaced(lines, among(lines, /\d/, chance), (line) => line.replace(/\d/, "9".repeat(whole(5, 400, chance)))),
  "a line grown": (lines, chance) =>
    replaced(lines, at(lines, chance), (line) =>
      (line + pick(strange, chance)).repeat(whole(20, 400, chance)).slice(0, longest),
    ),
};

/** A text damaged at random in one to three ways; `kinds` names them. */
export function damageText(text: string, chance: Chance): { readonly kinds: readonly string[]; readonly text: string } {
  const kinds = Array.from({ length: whole(1, 3, chance) }, () => pick(Object.keys(damages), chance));
  const lines = kinds.reduce<readonly string[]>(
    (sofar, kind) => (sofar.length === 0 ? sofar : (damages[kind]?.(sofar, chance) ?? sofar)),
    text.split("\n"),
  );
  return { kinds, text: lines.join("\n") };
}
