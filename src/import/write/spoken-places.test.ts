import { expect, test } from "vitest";
import { speakPlaces } from "./spoken-places.ts";

test("a question names the place as the document's format has it", () => {
  const places = new Map([
    [7, "p2.5"],
    [9, "表3!C7"],
  ]);
  const question = {
    id: "xj/3/r1/total",
    at: "7",
    zh: "第 7 行的“2”与第 9 行不符。",
    en: 'Line 7: "2" differs from line 9.',
    candidates: [],
  };
  expect(speakPlaces(question, { places })).toEqual({
    ...question,
    at: "p2.5",
    zh: "第2页第5行的“2”与“表3”C7不符。",
    en: 'p2.5: "2" differs from 表3!C7.',
  });
  expect(speakPlaces(question, {})).toBe(question);
});
