import { expect, test } from "vitest";
import { packTitles } from "../../src/search/pieces/title-letters.ts";
import { writePieces } from "../../src/search/pieces/write-pieces.ts";
import { writePiecesBeside } from "./pieces-thread.ts";

test("a tree made in a thread is the one made here, letter for letter", async () => {
  const titles = ["政务服务大厅", "政务服务热线", "政务公开", "𠮷热线12345", "热线"];
  const work = () => ({
    titles: packTitles(titles.map((text, number) => ({ text, number, count: number + 1 }))),
    limits: { listed: 2, best: 2 },
    shardSize: 60,
  });
  const here = writePieces(work());
  expect(here.shards.length).toBeGreaterThan(3);
  expect(await writePiecesBeside(work(), 0)).toEqual(here);
});
