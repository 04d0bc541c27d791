import { compareIn } from "../matching/order.ts";
import type { NumberedTitle } from "../pieces/title-letters.ts";
import type { SearchRecord } from "../record.ts";
import { sortTexts } from "./sort-texts.ts";

/** The records of a list, name by name. */
export interface ByName {
  /** Numbers of the records in the order of their folded names, withheld ones last; under one name the best first. */
  readonly order: Uint32Array;
  /** The names, the one with the best record first; each known by the place of its first record in that order. */
  readonly titles: readonly NumberedTitle[];
}

/** A name while its records are counted. */
interface Name extends NumberedTitle {
  /** As it stands in all of its records; undefined where they differ. */
  title: string | undefined;
  number: number;
  count: number;
  /** Where its next record is put. */
  next: number;
}

/** Orders records so that no place says anything but the name; a withheld one never stands among named ones. */
export function orderByName(records: readonly SearchRecord[], foldText: (text: string) => string): ByName {
  const { names, nameOf } = gather(records, foldText);
  let number = 0;
  for (const name of names) {
    [name.number, name.next] = [number, number];
    number += name.count;
  }
  const order = new Uint32Array(records.length);
  for (const [index, name] of nameOf.entries()) {
    order[name.next] = index;
    name.next += 1;
  }
  const compare = compareIn(records);
  for (const { number: from, count, title } of names) {
    if (count > 1) order.subarray(from, from + count).sort(title === undefined ? compare.all : compare.ofTitle);
  }
  const best = Uint32Array.from(names, (name) => order[name.number] ?? 0).sort(compare.all);
  return { order, titles: Array.from(best).flatMap((index) => nameOf[index] ?? []) };
}

/** The names in their order, and the name of each record. */
function gather(
  records: readonly SearchRecord[],
  foldText: (text: string) => string,
): { readonly nameOf: readonly Name[]; readonly names: readonly Name[] } {
  const [named, withheld] = [new Map<string, Name>(), new Map<string, Name>()];
  const nameOf = records.map((record) => {
    const { title, names } = record;
    const text = names ? [title, ...names].map(foldText).join("\0") : foldText(title);
    const code = record.withheld || record.code === undefined ? undefined : foldText(record.code);
    const key = code === undefined ? text : `${text}\0\0${code}`;
    const known = record.withheld ? withheld : named;
    const name = known.get(key) ?? { text, code, title, number: 0, count: 0, next: 0 };
    if (name.count === 0) known.set(key, name);
    name.count += 1;
    if (name.title !== title) name.title = undefined;
    return name;
  });
  const names = [named, withheld].flatMap((known) =>
    sortTexts([...known.keys()]).flatMap((key) => known.get(key) ?? []),
  );
  return { nameOf, names };
}
