import fc from "fast-check";
import { expect, test } from "vitest";
import { smallSite } from "../../testing/small-site.ts";
import { href } from "../../view/href.ts";
import { fenToYuan, parseDecimal, toFen } from "../../model/money.ts";
import { buildRecords } from "../records/all-records.ts";
import { addressFile } from "./address.ts";
import { yuanOf } from "./amount.ts";
import { packRecords } from "./pack.ts";
import { unpackRecord } from "./unpack.ts";

const records = Object.values(buildRecords(smallSite)).flat();

test("what is packed is unpacked unchanged, through the script that carries it", () => {
  const packed = packRecords(records);
  const segment: typeof packed = JSON.parse(JSON.stringify(packed));
  expect(records.map((_record, index) => unpackRecord(segment, index))).toEqual(records);
});

test("an amount that is not what is printed is kept", () => {
  const [project] = records.filter(({ kind }) => kind === "project");
  for (const amount of [{ amount_yuan: "1.00" }, {}]) {
    const { amount_yuan: _printed, ...rest } = project!;
    const odd = { ...rest, ...amount };
    expect(unpackRecord(packRecords([odd]), 0)).toEqual(odd);
  }
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
