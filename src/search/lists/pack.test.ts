import fc from "fast-check";
import { expect, test } from "vitest";
import { smallSite } from "../../testing/small-site.ts";
import { href } from "../../view/href.ts";
import { fenToYuan, parseDecimal, toFen } from "../../model/money.ts";
import type { SearchRecord } from "../record.ts";
import { buildRecords } from "../records/all-records.ts";
import { addressFile } from "./address.ts";
import { yuanOf } from "./amount.ts";
import { packRecord } from "./pack.ts";
import type { PackedRecord } from "./segment.ts";
import { unpackRecord } from "./unpack.ts";

const records = Object.values(buildRecords(smallSite)).flat();

/** Records once they went through a file. */
function carry(own: readonly SearchRecord[]): readonly SearchRecord[] {
  const rows: readonly PackedRecord[] = JSON.parse(JSON.stringify(own.map(packRecord)));
  return rows.map(unpackRecord);
}

test("what is packed is unpacked unchanged, through the script that carries it", () => {
  expect(carry(records)).toEqual(records);
});

test("an amount that is not what is printed is kept", () => {
  const [project] = records.filter(({ kind }) => kind === "project");
  for (const amount of [{ amount_yuan: "1.00" }, {}]) {
    const { amount_yuan: _printed, ...rest } = project!;
    const odd = { ...rest, ...amount };
    expect(carry([odd])).toEqual([odd]);
  }
});

test("of a body whose name has changed each record bears the name it was published under", () => {
  const own = ["某县档案局", "某县档案馆"].map((name, index): SearchRecord => {
    const disclosure = { disclosure_id: `daj/${2024 + index}-budget`, year: 2024 + index, document: "budget" } as const;
    return {
      kind: "project",
      id: `daj/${2024 + index}-budget/projects/p1`,
      title: "档案保护",
      context: [name],
      ...disclosure,
      body: { id: "daj", name },
    };
  });
  expect(carry(own)).toEqual(own);
});

test("the amount in 元 follows from what is printed, as the model says", () => {
  const printed = fc.stringMatching(/^-?(\d{1,5}|\d{1,2},\d{3})(\.\d{1,8})?$/);
  fc.assert(
    fc.property(printed, fc.constantFrom("元", "万元", "亿元"), (number, unit) => {
      const decimal = parseDecimal(number);
      const fen = decimal === undefined ? undefined : toFen(decimal, unit);
      expect(yuanOf(number, unit)).toBe(fen === undefined ? undefined : fenToYuan(fen));
    }),
  );
  expect(yuanOf("85.5", "%")).toBeUndefined();
  expect(yuanOf("1,23.4", "万元")).toBeUndefined();
});

test("the file an address leads to is the one links lead to", () => {
  for (const { id } of [...records, { id: "" }, { id: "a/b#c/d" }]) expect(addressFile(id)).toBe(href("", id));
});
