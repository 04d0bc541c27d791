import { describe, expect, it } from "vitest";
import { budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { makeDisclosure, makeSite } from "../testing/site-fixture.ts";
import { buildChanges } from "./changes.ts";
import { disclosureContext } from "./context.ts";

const changesOf = (site: ReturnType<typeof fixtureSite>, disclosure: typeof budget2025) =>
  buildChanges(disclosureContext(site, disclosure, disclosure.id));

describe("the table of changes", () => {
  const changes = changesOf(fixtureSite(), budget2025);
  const rows = changes?.groups.flatMap((group) => group.rows) ?? [];

  it("puts the largest change first in each section, totals and 未安排 left out", () => {
    expect(changes?.groups.map((group) => [group.name, ...group.rows.map((row) => row.name)])).toEqual([
      ["收入", "一般公共预算", "单位资金"],
      ["支出", "项目支出", "基本支出"],
    ]);
  });

  it("gives a change the sign of its word", () => {
    expect(rows.map((row) => row.change.text)).toEqual(["+70.00", "−5.00", "+140.00", "+10.00"]);
  });

  it("shows last year as it was published, else worked back and marked as ours", () => {
    expect(rows[0]?.was).toMatchObject({ text: "100.00", figure: "jia/2024-budget/narrative#said-income/gpb/amount" });
    expect(rows[1]?.was).toMatchObject({ text: "15.00", derived: true, yuan: "150000.00" });
    expect(rows[1]?.was.figure).toBeUndefined();
  });

  it("says where no reason is stated", () => {
    expect(rows.map((row) => row.marks)).toEqual([[], ["未说明原因"], [], []]);
    expect(rows[0]?.reason).toBe("机构改革。");
  });

  it("sorts by size, whatever the direction", () => {
    const fell = makeDisclosure({
      id: "yi/2025-budget",
      fiscalYear: 2025,
      sections: [
        {
          form: "said/income",
          rows: [
            { row: "own", amount: "9.00", change: "增加 5.00" },
            { row: "gpb", amount: "1.00", change: "减少 70.00" },
          ],
        },
      ],
    });
    const names = changesOf(makeSite([fell]), fell)?.groups[0]?.rows.map((row) => row.change.text);
    expect(names).toEqual(["−70.00", "+5.00"]);
  });

  it("says where the stated change does not lead back to what the year before published", () => {
    const wrong = makeDisclosure({
      id: "yi/2025-budget",
      fiscalYear: 2025,
      sections: [
        { form: "said/income", rows: [{ row: "gpb", amount: "170.00", change: "增加 60.00", reason: "改革。" }] },
      ],
    });
    const [row] = changesOf(makeSite([...fixtureSite().disclosures, wrong]), wrong)?.groups[0]?.rows ?? [];
    expect(row?.was.text).toBe("100.00");
    expect(row?.marks).toEqual(["与上年公布的数接不上"]);
  });
});
