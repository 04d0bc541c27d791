import fc from "fast-check";
import { expect, test } from "vitest";
import { type PackedEntry, unpackEntry, writeFrequent, writeTitles } from "./entry.ts";
import { findPiece, type FoundPiece } from "./find-piece.ts";
import { growPieces, type PieceNode } from "./grow-pieces.ts";
import { cutTree, type PieceShard } from "./shards.ts";
import { layOut, packTitles } from "./title-letters.ts";
import { makeWriter, type UnitWriter } from "./writer.ts";

const limits = { listed: 2, best: 3 };

function grow(titles: readonly string[], counts = titles.map(() => 1)) {
  const numbered = titles.map((text, index) => ({ text, number: index, count: counts[index]! }));
  return growPieces(layOut(packTitles(numbered)), limits);
}

function look(tree: readonly PieceNode[], text: string, size = 40): Promise<FoundPiece> {
  const shards: PieceShard[] = JSON.parse(`[${cutTree(tree, size).join(",")}]`);
  return findPiece(text, { shards: shards.length, load: (shard) => Promise.resolve(shards[shard]!) });
}

const letters = { minLength: 1, maxLength: 30 };
const names = fc.uniqueArray(fc.stringMatching(/^[甲乙丙1]{1,9}$/), letters);

function expectTrue(found: FoundPiece, titles: readonly string[], text: string): void {
  const having = titles.flatMap((title, index) => (title.includes(text) ? [index] : []));
  if (!found.titles) {
    const order = (title: number) => (titles[title] === text ? 0 : titles[title]!.startsWith(text) ? 1 : 2);
    expect(found.total).toBe(having.length);
    expect(found.best).toEqual(having.toSorted((a, b) => order(a) - order(b) || a - b).slice(0, limits.best));
    return;
  }
  expect(found.titles.length).toBeLessThanOrEqual(limits.listed);
  if (found.certain) expect(found.titles).toEqual(having);
  else expect(found.titles).toEqual(expect.arrayContaining(having));
}

test("whatever is asked, no title that has it is missed, and nothing else is said to have it", async () => {
  const asked = fc.stringMatching(/^[甲乙丙1]{1,9}$/);
  await fc.assert(
    fc.asyncProperty(names, asked, fc.integer({ min: 1, max: 200 }), async (titles, text, size) => {
      expectTrue(await look(grow(titles), text, size), titles, text);
    }),
  );
});

test("every piece of every title is found, whole titles included", async () => {
  const similar = fc.uniqueArray(fc.stringMatching(/^甲乙[甲乙]{0,6}$/), letters);
  await fc.assert(
    fc.asyncProperty(similar, async (titles) => {
      const tree = grow(titles);
      for (const title of titles) {
        for (let start = 0; start < title.length; start += 1) {
          for (let end = start + 1; end <= title.length; end += 1) {
            const text = title.slice(start, end);
            expectTrue(await look(tree, text), titles, text);
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("a frequent piece counts records, not titles", async () => {
  expect(await look(grow(["甲乙", "甲丙", "丁甲"], [5, 1, 10]), "甲")).toEqual({ total: 16, best: [0, 1, 2] });
});

test("titles are written as differences and read back, summaries as they are", () => {
  const entry = (write: (writer: UnitWriter) => void): PackedEntry => {
    const writer = makeWriter();
    writer.open("甲");
    writer.key(undefined);
    write(writer);
    const shard: PieceShard = JSON.parse(`{${writer.close()}}`);
    return shard["甲"]![""]!;
  };
  const titles = entry((writer) => writeTitles(writer, [3, 40, 2000]));
  expect(titles).toBe("3 11 1ig");
  expect(unpackEntry(titles)).toEqual([3, 40, 2000]);
  const frequent = { total: 99, best: [7, 3] };
  expect(unpackEntry(entry((writer) => writeFrequent(writer, frequent)))).toEqual(frequent);
});

test("half a character beyond the first 65,536 is kept as it is", async () => {
  const titles = ["𠮷", "𠮷甲", "𠮷乙", "甲𠮷"];
  for (const text of ["𠮷", "𠮷甲", "甲𠮷", "𠮷".charAt(0), `${"𠮷".charAt(1)}甲`]) {
    expectTrue(await look(grow(titles), text), titles, text);
  }
});

test("a piece of a code counts from three characters on, and shorter ones lead on to it", async () => {
  const coded = Array.from({ length: 5 }, (_none, index) => ({
    text: `甲${"乙".repeat(index)}`,
    code: `201${index}`,
    number: index,
    count: 1,
  }));
  const tree = growPieces(layOut(packTitles([...coded, { text: "丙20", number: 5, count: 1 }])), limits);
  expect(await look(tree, "20")).toMatchObject({ total: 1, best: [5] });
  expect(await look(tree, "01")).toMatchObject({ total: 0, best: [] });
  expect(await look(tree, "201")).toMatchObject({ total: 5 });
  expect(await look(tree, "013")).toEqual({ titles: [3], certain: true });
  expect(await look(tree, "乙2")).toEqual({ titles: [], certain: true });
});
