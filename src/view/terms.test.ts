import { expect, it } from "vitest";
import type { TermEntry } from "../compile/entry.ts";
import { termNotes } from "./terms.ts";

const term = (id: string, name: string, aliases: string[] = []): TermEntry => ({
  id,
  term: name,
  aliases,
  text: "解释。",
  english: id,
});

it("explains a term once a page, where it first occurs", () => {
  const notes = termNotes([term("basic", "基本支出")], [["收入"], ["支出", "基本支出"], ["基本支出"]]);
  expect(notes.map((some) => some.length)).toEqual([0, 1, 0]);
  expect(notes[1]?.[0]?.lines).toEqual([["基本支出：解释。"]]);
});

it("is not led astray by short words that occur everywhere", () => {
  expect(termNotes([term("unit", "单位", ["预算"])], [["收支预算总体情况", "下属预算单位"]])).toEqual([[]]);
});
