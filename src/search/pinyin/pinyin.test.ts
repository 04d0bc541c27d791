import { expect, test } from "vitest";
import { readingsOf } from "../../text/chinese/readings.ts";
import { matchPinyin, mayBePinyin } from "./match.ts";
import { packReadings, unpackReadings } from "./readings.ts";

const name = "青禾市政务服务大厅运行绿化it系统长期重点2031年";
const readings = unpackReadings(packReadings(new Set(name), readingsOf));

function read(query: string, text = name): string | undefined {
  const found = matchPinyin(text, query, readings);
  return found && text.slice(found.start, found.end);
}

test.each([
  ["zwfw", "政务服务"],
  ["zhengwufuwu", "政务服务"],
  ["政wu", "政务"],
  ["zhengwfw", "政务服务"],
  ["zhwfw", "政务服务"],
  ["zwfuwud", "政务服务大"],
  ["zhengwuf", "政务服"],
  ["zhengwufuwudati", "政务服务大厅"],
  ["lvhua", "绿化"],
  ["luhua", "绿化"],
  ["itxt", "it系统"],
  ["2031nian", "2031年"],
])("%s reads %s", (query, piece) => {
  expect(read(query)).toBe(piece);
});

test("a character with several readings is found by each", () => {
  for (const query of ["changqi", "zhangqi", "cq", "zq"]) expect(read(query)).toBe("长期");
  for (const query of ["zhongdian", "chongdian"]) expect(read(query)).toBe("重点");
  for (const query of ["yunxing", "yunhang", "yx", "yh"]) expect(read(query)).toBe("运行");
});

test("what is not read so is not found", () => {
  for (const query of ["zwfx", "zhengwufuwo", "fuwuzhengwu", "zhengwufuwuu", "政fu"])
    expect(read(query)).toBeUndefined();
});

test("what begins the reading of one character may be the first letters of two", () => {
  const some = unpackReadings(packReadings("重长案", readingsOf));
  expect(matchPinyin("重长案", "zha", some)).toEqual({ start: 1, end: 3, initials: 2 });
});

test("whole syllables are preferred to first letters", () => {
  const some = unpackReadings(packReadings("反改案方", readingsOf));
  expect(matchPinyin("反改案方案", "fangan", some)).toEqual({ start: 3, end: 5, initials: 0 });
});

test("codes, numbers and one syllable are not taken for pinyin", () => {
  for (const query of ["0310034f", "12345a", "2010302", "政务", "a201"]) expect(mayBePinyin(query)).toBe(false);
  for (const query of ["zwfw", "政wu", "2031nian", "itxt"]) expect(mayBePinyin(query)).toBe(true);
  expect(read("zheng")).toBeUndefined();
});
