import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findColumn, findFixedRow, type Form } from "../forms/form.ts";
import { profiles } from "../forms/profiles.ts";
import { readContent } from "../../scripts/lib/content.ts";
import { root } from "../../scripts/lib/run.ts";
import { compile } from "../compile/compile.ts";
import { checkSite } from "./check-site.ts";
import { families } from "./families.ts";
import { listChecks } from "./registry.ts";

const entries = listChecks();
const ids = entries.map(({ id }) => id);
const forms = [...new Set(profiles.flatMap((profile) => profile.forms))];
/** Ids that were ever published, one a line; a line is added and never taken away. */
const permanent = readFileSync(join(import.meta.dirname, "permanent-ids.txt"), "utf8")
  .trim()
  .split("\n");

test("every identity of every form and every rule stands in the registry once", () => {
  const declared = forms.flatMap((form) => form.identities.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(declared.filter((id) => !ids.includes(id))).toEqual([]);
  expect(declared.length).toBe(new Set(declared).size);
});

test("ids are permanent: each is in permanent-ids.txt (add new ones there), and none that is there was dropped or renamed", () => {
  expect(ids.filter((id) => !permanent.includes(id))).toEqual([]);
  expect(permanent.filter((id) => !ids.includes(id))).toEqual([]);
  expect(permanent).toEqual([...new Set(permanent)]);
});

test("every check is told to readers with a family, and what only the publisher is told is declared as such", () => {
  expect(entries.filter(({ family }) => family === "other").map(({ id }) => id)).toEqual([]);
  const listed = families.flatMap((family) => ("rules" in family ? [...family.rules] : []));
  expect(listed.filter((id, index) => listed.indexOf(id) !== index || !ids.includes(id))).toEqual([]);
  const told = checkSite(compile(readContent(join(root, "content")))).findings;
  const closed = new Set(entries.filter(({ audience }) => audience === "publisher").map(({ id }) => id));
  // Addresses keep letters and digits only: a name in an id would leave two findings one address.
  expect(told.filter(({ id }) => /[^\x20-\x7e]/.test(id)).map(({ id }) => id)).toEqual([]);
  expect(
    told.filter(({ rule, audience }) => (audience === "publisher") !== closed.has(rule)).map(({ id }) => id),
  ).toEqual([]);
});

test("every entry says in both languages what must hold and why", () => {
  for (const { title, ground } of entries) {
    for (const said of [title, ground]) {
      expect(said.zh).toMatch(/\p{Script=Han}/u);
      expect(said.en.length).toBeGreaterThan(10);
    }
  }
});

describe("an identity names only what forms declare:", () => {
  const byId = new Map(forms.map((form) => [form.id, form]));
  const rowsOf = (form: Form, row: string): boolean =>
    row === "*" || findFixedRow(form, row) !== undefined || form.funds?.rows.some(({ id }) => id === row) === true;
  test.each(forms.flatMap((form) => form.identities.map((identity) => [identity.id, form, identity] as const)))(
    "%s",
    (_id, form, identity) => {
      if (identity.kind === "equal") {
        for (const { form: id, row, column } of [identity.left, identity.right]) {
          const other = byId.get(id)!;
          expect(other).toBeDefined();
          expect(findColumn(other, column)?.kind).toMatch(/money|count/);
          expect(rowsOf(other, row)).toBe(true);
        }
        expect(identity.left.row === "*").toBe(identity.right.row === "*");
      } else if (identity.over === "columns") {
        for (const column of [identity.whole, ...identity.parts])
          expect(findColumn(form, column)?.kind).toMatch(/money|count/);
      } else if (identity.over === "rows") {
        for (const row of [identity.whole, ...identity.parts]) expect(rowsOf(form, row)).toBe(true);
      }
    },
  );
});

test("titles are made of the official headings", () => {
  const titles = Object.fromEntries(entries.map(({ id, title }) => [id, title.zh]));
  expect(titles["XJ3-1"]).toBe("表3 部门支出总体情况表：每行 合计＝基本支出＋项目支出");
  expect(titles["XJ1-1"]).toBe("表1 部门收支总体情况表：收入总计＝本年收入＋上年结转结余");
  expect(titles["XJ4-6"]).toBe("表4 财政拨款收支预算总体情况表：表4·一般公共预算·合计＝表1·一般公共预算拨款·预算数");
  expect(titles["XJ2-10"]).toBe("表2 部门收入总体情况表：每个相同的行，表2·总计＝表3·合计");
});
