import fc from "fast-check";
import { expect, test } from "vitest";
import { readingsOf } from "../../text/chinese/readings.ts";
import { compareRecords } from "../matching/order.ts";
import { readQuery } from "../matching/query.ts";
import type { PieceShard } from "../pieces/shards.ts";
import { packTitles } from "../pieces/title-letters.ts";
import { writePieces } from "../pieces/write-pieces.ts";
import { packReadings, unpackReadings } from "../pinyin/readings.ts";
import type { SearchRecord } from "../record.ts";
import type { SoundShard } from "../sounds/entry.ts";
import { findByPinyin } from "./find-by-pinyin.ts";
import type { List, Row } from "./list.ts";

const characters = "政务长重额案绿女a1";
const occurring = Array.from(characters);
const readings = unpackReadings(packReadings(occurring, readingsOf));

/** A list of names that is read file by file however short it is; and read whole. */
function listOf(names: readonly string[]): { readonly sharded: List; readonly whole: List } {
  const rows = names.map((name, index): Row => {
    const record: SearchRecord = {
      kind: "project",
      id: name,
      title: name,
      context: [],
      amount_yuan: `${index % 4}.00`,
    };
    return { names: [name], alike: 1, record: () => record };
  });
  const best = rows
    .map((row, number) => ({ row, number }))
    .sort((left, right) => compareRecords(left.row.record(), right.row.record()));
  const titles = packTitles(best.map(({ row, number }) => ({ text: row.names[0]!, number, count: 1 })));
  const known = new Map(occurring.map((character) => [character, readingsOf(character)]));
  const texts = writePieces({ titles, limits: { listed: 3, best: 3 }, shardSize: 300, readings: known });
  const [shards, sounds]: [PieceShard[], SoundShard[]] = JSON.parse(
    `[[${texts.shards.join(",")}],[${texts.sounds.join(",")}]]`,
  );
  const whole: List = {
    name: "projects",
    info: { records: rows.length, size: 8, segments: 100, shards: shards.length, sounds: sounds.length },
    isSmall: true,
    pieces: { shards: shards.length, load: (shard) => Promise.resolve(shards[shard]!) },
    sounds: { shards: sounds.length, load: (shard) => Promise.resolve(sounds[shard]!) },
    all: () => Promise.resolve(rows),
    titled: (number) => Promise.resolve([rows[number]!]),
  };
  return { whole, sharded: { ...whole, isSmall: false } };
}

const name = fc.array(fc.constantFrom(...occurring), { minLength: 1, maxLength: 7 }).map((all) => all.join(""));
const names = fc.uniqueArray(name, { minLength: 8, maxLength: 40 });

/** Ways to type a piece: each character itself, a reading, its beginning; the last one cut. */
function typed(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(piece, fc.infiniteStream(fc.nat(9)), fc.nat(3)).map(([text, choices, cut]) => {
    const written = Array.from(text).map((character) => {
      const known = readings.get(character) ?? [];
      const [way, which] = [choices.next().value ?? 0, choices.next().value ?? 0];
      const reading = known[which % Math.max(1, known.length)];
      if (reading === undefined || way < 1) return character;
      return way < 5 ? reading : way < 8 ? reading.charAt(0) : (/^[zcs]h/.exec(reading)?.[0] ?? reading.charAt(0));
    });
    const whole = written.join("");
    return whole.slice(0, Math.max(2, whole.length - cut));
  });
}

/** Names, and what is typed for a piece of one of them. */
const asked = names.chain((all) => {
  const piece = fc
    .tuple(fc.constantFrom(...all), fc.nat(6), fc.integer({ min: 1, max: 7 }))
    .map(([whole, from, length]) => whole.slice(Math.min(from, whole.length - 1)).slice(0, length));
  return fc.tuple(fc.constant(all), typed(piece), typed(piece));
});

const most = 3;

async function compare(all: readonly string[], text: string): Promise<void> {
  const { sharded, whole } = listOf(all);
  const query = readQuery(text, (each) => each.replaceAll(/\s/g, ""))!;
  const plain = await findByPinyin(whole, query, readings, Infinity);
  const found = await findByPinyin(sharded, query, readings, most);
  const ids = (answer: typeof found): string[] => answer.found.map(({ record, rank }) => `${record.id} ${rank}`);
  if (query.words.length === 1) expect(ids(found)).toEqual(ids(plain).slice(0, most));
  else expect(ids(plain)).toEqual(expect.arrayContaining(ids(found)));
  if (found.atLeast) expect(found.total).toBeLessThanOrEqual(plain.total);
  else expect(found.total).toBe(plain.total);
}

test("a long list, read file by file, gives the best names that a plain scan gives, and counts them or says at least how many", async () => {
  await fc.assert(
    fc.asyncProperty(asked, ([all, text]) => compare(all, text)),
    { numRuns: 300 },
  );
});

test("of several words every name found has them all, and what is counted as all is all", async () => {
  await fc.assert(
    fc.asyncProperty(asked, ([all, first, second]) => compare(all, `${first} ${second}`)),
    { numRuns: 100 },
  );
});

test.each(["zw", "zwa", "zhengwuanwu", "zhwaw", "政wuaw", "zhengwua", "changan", "ca", "wuanwuchangan", "anwu1a"])(
  "%s reads a name among many",
  async (text) => {
    const all = ["政务案务长案", "政务案务1a1", ...Array.from({ length: 30 }, (_none, index) => `重长${index}绿女`)];
    const { sharded } = listOf(all);
    const found = await findByPinyin(sharded, { whole: text, words: [text] }, readings, most);
    expect(found.found.map(({ record }) => record.id)).toContain(text === "anwu1a" ? all[1] : all[0]);
    await compare(all, text);
  },
);
