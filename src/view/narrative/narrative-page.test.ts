import { expect, it } from "vitest";
import type { DisclosureEntry } from "../../compile/entry.ts";
import { makeDisclosure, makeSite } from "../../testing/site-fixture.ts";
import { smallSite } from "../../testing/small-site.ts";
import { plain } from "../sentence.ts";
import { buildNarrativePage, type NarrativeBlock } from "./narrative-page.ts";

function blocks(disclosure: DisclosureEntry, model = makeSite([disclosure])): NarrativeBlock[] {
  return buildNarrativePage(model, disclosure).sections.map((section) => section.block);
}

const disclosure = makeDisclosure({
  id: "yi/2025-budget",
  fiscalYear: 2025,
  sections: [
    { form: "xj/2", rows: [{ row: "total", total: "9.00" }] },
    {
      form: "said/income",
      rows: [
        {
          row: "total",
          amount: "9.00",
          change: "减少 1.00",
          percent: "下降 10.00",
          base: "last-budget",
          reason: "压减。",
        },
        { row: "fund", amount: "未安排" },
      ],
    },
    { form: "said/fund", empty: true },
    {
      form: "said/gpb-items",
      rows: [{ row: "2010302", name: "一般公共服务支出（类）政府办公厅（款）一般行政管理事务（项）", amount: "9.00" }],
    },
  ],
});

it("tells each sentence once: figures beside the subject, with sign and direction word, the reason below", () => {
  const [income] = blocks(disclosure);
  if (income?.kind !== "statement") throw new Error("no statement");
  expect(income.statement.columns.map(({ title }) => title)).toEqual([
    "金额，万元",
    "增减额，万元",
    "增减率",
    "比较基数",
  ]);
  const [total, fund] = income.statement.rows;
  expect(
    total?.cells.map((cell) => (cell.kind === "words" ? cell.text : [cell.cell.word, cell.cell.text, cell.cell.unit])),
  ).toEqual([[undefined, "9.00", undefined], ["减少", "−1.00", undefined], ["下降", "−10.00", "%"], "上年预算"]);
  expect(total?.said).toEqual([{ label: "主要原因：", text: "压减。" }]);
  expect(fund?.cells.map((cell) => (cell.kind === "figure" ? cell.cell.state : cell.text))).toEqual([
    "none",
    "blank",
    "blank",
    "",
  ]);
});

it("leads from what is said to the table that must say the same", () => {
  const [income] = blocks(disclosure);
  expect(income?.kind === "statement" && plain(income.compare)).toBe("对照：表2。");
});

it("says in words that a section is empty", () => {
  const [, fund] = blocks(disclosure);
  expect(fund).toMatchObject({ kind: "empty" });
});

it("shortens a printed path to code and last step, and keeps the path", () => {
  const items = blocks(disclosure)[2];
  const row = items?.kind === "statement" ? items.statement.rows[0] : undefined;
  expect(row?.name).toBe("2010302 一般行政管理事务");
  expect(row?.path).toContain("（类）");
});

it("gives figures inside a reason their unit, and the project they speak of", () => {
  const income = blocks(smallSite.disclosures[0]!, smallSite).find(({ kind }) => kind === "statement");
  const cites = income?.kind === "statement" ? income.statement.rows[0]?.cites : undefined;
  expect(cites?.map(({ cell, project }) => [cell.text, cell.unit, project?.name])).toEqual([
    ["4.50", "万元", "2031年馆藏数字化项目"],
  ]);
});
