import type { RecordLists } from "../../../src/search/records/all-records.ts";
import { readingsOf } from "../../../src/text/chinese/readings.ts";
import { type Chance, makeChance } from "./invented-names.ts";

/** A question with what kind of question it is. */
export interface Question {
  readonly kind: string;
  readonly text: string;
}

/** Questions as readers ask: pieces of names of two to six characters, whole names, codes, two words, what is not there; the same in every run. */
export function inventQuestions(records: RecordLists, count: number): readonly Question[] {
  const chance = makeChance(count);
  const name = (list: keyof RecordLists): string => records[list][chance(records[list].length)]?.title ?? "";
  const kinds: Readonly<Record<string, () => string>> = {
    "piece of a project's name": () => pieceOf(name("projects"), chance),
    "whole name of a project": () => name("projects"),
    "piece of a body's name": () => pieceOf(name("bodies"), chance),
    "piece of an indicator's name": () => pieceOf(name("indicators"), chance),
    "beginning of a name": () => name("projects").slice(0, 2 + chance(5)),
    code: () => (records.names[chance(records.names.length)]?.code ?? "").slice(0, 3 + chance(5)),
    "two words": () => `${pieceOf(name("projects"), chance)} ${pieceOf(name("bodies"), chance)}`,
    "not there": () => `${pieceOf(name("projects"), chance)}${chance(2) === 0 ? "龘" : "琉璃"}`,
  };
  return inTurn(kinds, count);
}

/** Questions in pinyin: pieces of names of two to six characters by first letters, by whole readings, by both; the same in every run. */
export function inventSpelled(records: RecordLists, count: number): readonly Question[] {
  const chance = makeChance(count);
  const piece = (list: keyof RecordLists): string =>
    pieceOf(records[list][chance(records[list].length)]?.title ?? "", chance);
  const isWhole = (): boolean => chance(2) === 0;
  return inTurn(
    {
      "first letters of a project's name": () => spell(piece("projects"), () => false),
      "pinyin of a project's name": () => spell(piece("projects"), () => true),
      "both, of an indicator's name": () => spell(piece("indicators"), isWhole),
    },
    count,
  );
}

function inTurn(kinds: Readonly<Record<string, () => string>>, count: number): readonly Question[] {
  const makers = Object.entries(kinds);
  return Array.from({ length: count }, (_none, index) => {
    const [kind = "", make] = makers[index % makers.length] ?? [];
    return { kind, text: make?.() ?? "" };
  });
}

/** How a piece of a name is typed by its sound: whole readings or first letters. */
function spell(piece: string, isWhole: () => boolean): string {
  return Array.from(piece.replace(/[\s\p{P}]/gu, ""), (character) => {
    const [reading = character] = readingsOf(character);
    return isWhole() ? reading : reading.charAt(0);
  }).join("");
}

function pieceOf(name: string, chance: Chance): string {
  const length = 2 + chance(5);
  const start = chance(Math.max(1, name.length - length));
  return name.slice(start, start + length);
}
