import { expect, it } from "vitest";
import { buildFile } from "../testing/content/build.ts";
import { parseCsv } from "./parse-csv.ts";

function parse(text: string) {
  const parsed = parseCsv(buildFile("x.csv", text));
  return "file" in parsed ? parsed.file.value : parsed.problems.map(({ place, found }) => `${place.line} ${found.en}`);
}

it("quoted fields keep commas, quotes and line breaks; empty fields are absent", () => {
  expect(parse('code,name\r\n201,"一般,公共"\r\n202,"说""好""\n了"\r\n203,\r\n')).toEqual([
    { code: "201", name: "一般,公共" },
    { code: "202", name: '说"好"\n了' },
    { code: "203" },
  ]);
});

it("lines keep their number behind a field with a line break", () => {
  const parsed = parseCsv(buildFile("x.csv", 'code,name\n201,"a\nb"\n202,c\n'));
  expect("file" in parsed && parsed.file.locate([1])).toEqual({ file: "x.csv", line: 4 });
});

it("a line with too many or too few fields, or a quote that never ends, is told", () => {
  expect(parse("code,name\n201,a,b\n202\n")).toEqual(["2 3 fields under 2 headings", "3 1 fields under 2 headings"]);
  expect(parse('code,name\n201,"a\n202,b\n')).toEqual(["2 0 fields under 2 headings"]);
});
