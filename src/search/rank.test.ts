import { expect, test } from "vitest";
import { rankRecords, readyRecords } from "./rank.ts";
import type { SearchRecord } from "./record.ts";

function project(title: string, yuan: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return { kind: "project", id: title, title, url: "", context: [], amount_yuan: yuan, ...more };
}

const titles = (records: SearchRecord[], query: string): string[] =>
  rankRecords(readyRecords(records), query).map(({ title }) => title);

test("the whole name comes first, then its beginning, then its inside, each by amount", () => {
  const records = [
    project("热线运行", "20.00"),
    project("市热线", "900.00"),
    project("热线", "1.00"),
    project("热线外包", "300.00"),
    project("新热线", "1000.00"),
  ];
  expect(titles(records, "热线")).toEqual(["热线", "热线外包", "热线运行", "新热线", "市热线"]);
});

test("a withheld project never stands beside a named one because of its amount", () => {
  const records = [
    project("目标甲", "985.00"),
    project("目标9U", "985.00", { withheld: true }),
    project("目标乙", "1.00"),
    project("目标丙", "2000.00"),
  ];
  expect(titles(records, "目标")).toEqual(["目标丙", "目标甲", "目标乙", "目标9U"]);
});
