import fc from "fast-check";
import { stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { buildFile } from "../testing/content/build.ts";
import { parseYaml } from "./parse-yaml.ts";

function parse(text: string): unknown {
  const parsed = parseYaml(buildFile("x.yaml", text));
  if (!("file" in parsed)) throw new Error(parsed.problems.map(({ code }) => code).join(" "));
  return parsed.file.value;
}

describe("a file", () => {
  it("keeps every scalar as the text it is", () => {
    expect(parse("- { code: 1010122E5, row: 0403, at: 72, on: 2024-02-22, yes: true, none: ~ }")).toEqual([
      { code: "1010122E5", row: "0403", at: "72", on: "2024-02-22", yes: "true", none: "~" },
    ]);
  });

  it("may be JSON, have a byte order mark, or end its lines as Windows does", () => {
    expect(parse('{ "a": "1", "b": [72, true] }')).toEqual({ a: "1", b: ["72", "true"] });
    expect(parse("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n")).toEqual({ a: "1", b: "x\ny\n" });
  });

  it("with nothing in it is no empty list: what should be there is missing", () => {
    for (const text of ["", "\n", "# only a comment\n"]) expect(() => parse(text)).toThrow("schema/empty-file");
    expect(parse("[]")).toEqual([]);
  });

  it("nested deeper than anybody writes is told as that, not as a fault of the parser", () => {
    expect(() => parse("[".repeat(200_000))).toThrow("schema/yaml-depth");
  });

  it("cannot reach the prototype of our objects", () => {
    parse("__proto__: { polluted: yes }");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("reads back whatever was written in quotes", () => {
    const rows = fc.array(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.string({ unit: "grapheme" })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (written) => {
        expect(parse(stringify(written, { defaultStringType: "QUOTE_DOUBLE" }))).toEqual(
          written.map((row) => ({ ...row })),
        );
      }),
    );
  });
});

describe("an unquoted number with separators", () => {
  const numbers = fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 99 }),
    )
    .map(
      ([first, groups, cents]) =>
        [first, ...groups.map((group) => String(group).padStart(3, "0"))].join(",") +
        `.${String(cents).padStart(2, "0")}`,
    );

  it("is told with the number that was meant, wherever it stands", () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (number, isLast) => {
        const parsed = parseYaml(buildFile("x.yaml", `- { row: "201", total: ${number}${isLast ? "" : ", at: 3"} }`));
        expect(parsed.problems.map(({ code, wanted }) => [code, wanted.en])).toEqual([
          ["schema/unquoted-number", `the number in quotes: total: "${number}"`],
        ]);
      }),
      // Groups of the same digits are, to the parser, a key written twice.
      { examples: [["1,996,996,000.00", false]] },
    );
  });

  it("is no trouble outside of braces", () => {
    expect(parse("total: 1,943.84")).toEqual({ total: "1,943.84" });
  });
});

it("values and keys know their line and column", () => {
  const parsed = parseYaml(buildFile("x.yaml", "- row: a\n  cells:\n    - { total: '1', at: '2' }\n"));
  if (!("file" in parsed)) throw new Error("not read");
  expect(parsed.file.locate([0, "cells", 0, "at"])).toEqual({ file: "x.yaml", line: 3, column: 25 });
  expect(parsed.file.locateKey([0, "cells", 0, "at"])).toEqual({ file: "x.yaml", line: 3, column: 21 });
  expect(parsed.file.locate([0, "cells", 0, "gone"])).toEqual({ file: "x.yaml", line: 3, column: 7 });
});
