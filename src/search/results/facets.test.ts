import { expect, test } from "vitest";
import type { SearchHit } from "../record.ts";
import { readAddress, writeAddress } from "./address.ts";
import { countValues, narrow, noChoices, valueOf } from "./facets.ts";

const hit = (id: string, more: Partial<SearchHit>): SearchHit => ({
  kind: "project",
  id,
  title: id,
  url: "",
  context: [],
  found_by: "name",
  marks: [],
  ...more,
});

const archive = { id: "dangan", name: "档案局" };
const hits = [
  hit("a", { year: 2031, document: "budget", body: archive, amount_yuan: "99999.99" }),
  hit("b", { year: 2030, document: "budget", body: archive, amount_yuan: "100000.00" }),
  hit("c", { year: 2031, document: "final", body: { id: "x", name: "某局" }, amount_yuan: "12345678.00" }),
  hit("w", { year: 2031, document: "budget", body: archive, amount_yuan: "100000.00", withheld: true }),
  hit("f", { kind: "function" }),
];
const ids = (list: readonly SearchHit[]) => list.map(({ id }) => id).join("");
const choose = (facet: "year" | "kind" | "amount" | "body", ...values: string[]) => ({
  ...noChoices,
  [facet]: new Set(values),
});
const counts = (facet: Parameters<typeof countValues>[0], choices = noChoices) =>
  countValues(facet, hits, choices).map(({ value, count }) => [value, count]);

test("nothing chosen shows everything; values of one facet add up, facets restrict each other", () => {
  expect(ids(narrow(hits, noChoices))).toBe("abcwf");
  expect(ids(narrow(hits, choose("year", "2030", "2031")))).toBe("abcw");
  expect(ids(narrow(hits, { ...choose("year", "2031"), body: new Set(["dangan"]) }))).toBe("aw");
});

test("counts say what a value would show beside the other facets' choices", () => {
  expect(counts("year")).toEqual([
    ["2031", 3],
    ["2030", 1],
  ]);
  expect(counts("year", choose("body", "x"))).toEqual([
    ["2031", 1],
    ["2030", 0],
  ]);
  expect(counts("body", choose("body", "x"))).toEqual([
    ["dangan", 3],
    ["x", 1],
  ]);
  expect(counts("kind")).toEqual([
    ["project", 4],
    ["code", 1],
  ]);
  expect(counts("withheld")).toEqual([
    ["named", 3],
    ["withheld", 1],
  ]);
});

test("a withheld project is in no range of amounts, so that none puts it beside a named one", () => {
  expect(counts("amount")).toEqual([
    ["0-10", 1],
    ["10-100", 1],
    ["1000-", 1],
  ]);
  expect(ids(narrow(hits, choose("amount", "10-100")))).toBe("b");
  expect(valueOf("amount", hits[3]!)).toBeUndefined();
});

test("a choice that no hit has stays visible, so that it can be taken back", () => {
  expect(counts("year", choose("year", "1999"))).toContainEqual(["1999", 0]);
});

test("query and choices stand in the address and are read from it", () => {
  const shown = { query: "热线 & 外包", choices: { ...choose("year", "2031", "2030"), kind: new Set(["project"]) } };
  const address = writeAddress(shown);
  expect(address).toBe("?q=%E7%83%AD%E7%BA%BF%20%26%20%E5%A4%96%E5%8C%85&kind=project&year=2030&year=2031");
  expect(readAddress(address).query).toBe(shown.query);
  expect(writeAddress(readAddress(address))).toBe(address);
  expect(writeAddress({ query: " ", choices: shown.choices })).toBe("");
});
