import { expect, it } from "vitest";
import { formatPlace, formatProblem, formatProblems, sortProblems } from "./format.ts";
import { type Problem, PublishError } from "./publish-error.ts";

function problem(file: string, line?: number, column?: number): Problem {
  return {
    code: "schema/wrong-value",
    place: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    found: { zh: "甲", en: "a" },
    wanted: { zh: "乙", en: "b" },
    fix: { zh: "改", en: "mend" },
  };
}

it("a problem is told in Chinese, then in English, with its place first and its code last", () => {
  expect(formatProblem({ ...problem("bodies/a.yaml", 3, 7), field: "names[0].name" }, "content/")).toBe(
    [
      "content/bodies/a.yaml:3:7 (names[0].name)",
      "  发现：甲",
      "  应为：乙",
      "  改法：改",
      "  Found: a",
      "  Wanted: b",
      "  Fix: mend",
      "  [schema/wrong-value]",
    ].join("\n"),
  );
});

it("a place is as exact as it is known", () => {
  expect(formatPlace({ file: "a.yaml" })).toBe("a.yaml");
  expect(formatPlace({ file: "a.yaml", line: 2 }, "content")).toBe("content/a.yaml:2");
  expect(formatPlace({ file: "." }, "content")).toBe("content");
});

it("problems come in the order of files, lines and columns, and are counted", () => {
  const sorted = sortProblems([problem("b", 1), problem("a", 10, 2), problem("a", 9), problem("a", 10, 1)]);
  expect(sorted.map(({ place }) => formatPlace(place))).toEqual(["a:9", "a:10:1", "a:10:2", "b:1"]);
  expect(formatProblems(sorted)).toMatch(/共 4 处需要改正。\n4 problems to put right\.$/);
});

it("of very many problems the first are told, and how many there are", () => {
  const many = Array.from({ length: 51 }, (_, index) => problem("a", index + 1));
  const told = formatProblems(many);
  expect(told).toContain("a:50\n");
  expect(told).not.toContain("a:51\n");
  expect(told).toMatch(/共 51 处需要改正，上面是前 50 处。\n51 problems to put right; above are the first 50\.$/);
});

it("the error itself names every file and code, for logs", () => {
  expect(new PublishError([problem("a"), problem("b")]).message).toBe(
    "a: a [schema/wrong-value]\nb: a [schema/wrong-value]",
  );
});
