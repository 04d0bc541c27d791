import { describe, expect, it } from "vitest";
import { messageAfter } from "../testing/content/messages.ts";

const sections = "disclosures/dangan/2031-budget/sections.yaml";

describe("what is wrong in a table is told with its place, what was found and what was wanted:", () => {
  it("a column the form does not have, with the columns it has", () => {
    expect(
      messageAfter(sections, 'total: "30.00", basic: "30.00", at: "43"', 'total: "30.00", bsic: "30.00", at: "43"'),
    ).toMatchSnapshot();
  });

  it("a code with a letter", () => {
    expect(
      messageAfter(
        sections,
        'row: "2012601", name: 行政运行, total: "120.00", basic: "120.00", at: "41"',
        'row: "20126O1", at: "41"',
      ),
    ).toMatchSnapshot();
  });

  it("wrongly grouped digits", () => {
    expect(messageAfter(sections, '"4,500.00"', '"1,23.4"')).toMatchSnapshot();
  });

  it("a number with a separator and no quotes", () => {
    expect(messageAfter(sections, 'value: "1,943.84"', "value: 1,943.84")).toMatchSnapshot();
  });

  it("a word where a number belongs", () => {
    expect(messageAfter(sections, "减少 0.50", "约减少 0.50")).toMatchSnapshot();
  });

  it("an amount with parts of a 分", () => {
    expect(messageAfter(sections, '"12,345.60"', '"12,345.605"')).toContain("[compile/cell-fraction]");
  });

  it("a withheld cell with an amount", () => {
    expect(messageAfter(sections, "c2: 不予公开", "c2: 不予公开（45.00）")).toMatchSnapshot();
  });

  it("a cell in a column that its group of rows does not have", () => {
    expect(
      messageAfter(
        sections,
        'name: 一般公共预算, total: "300.00", at: "51"',
        'name: 一般公共预算, gpb: "300.00", at: "51"',
      ),
    ).toMatchSnapshot();
  });

  it("a row printed twice", () => {
    expect(messageAfter(sections, 'row: "30217"', 'row: "30201"')).toMatchSnapshot();
  });

  it("a section that stands twice", () => {
    expect(messageAfter(sections, "form: xj/9", "form: xj/8")).toContain("[compile/duplicate-section]");
  });

  it("a form of another profile", () => {
    const message = messageAfter(sections, "form: xj/9", "form: final/9");
    expect(message).toContain("[schema/unknown-form]");
    expect(message).toContain("xj/9");
  });

  it("a row that nothing names", () => {
    expect(
      messageAfter(
        sections,
        'project: p3, name: 珍贵档案抢救经费, total: "10.00"',
        'name: 珍贵档案抢救经费, total: "10.00"',
      ),
    ).not.toBe("");
    expect(
      messageAfter(sections, "{ body: danganguan, project: p3, name: 珍贵档案抢救经费", "{ name: 珍贵档案抢救经费"),
    ).toContain("row、project、body");
  });

  it("an unknown unit of money in a sentence", () => {
    expect(messageAfter(sections, "unit: 万元, project: p1", "unit: 百万元, project: p1")).toContain(
      "[compile/cite-unit]",
    );
  });

  it("a place beyond the end of the source", () => {
    expect(messageAfter(sections, 'at: "149"', 'at: "1490"')).toContain("1 至 240");
  });

  it("a place that cannot be read", () => {
    expect(messageAfter(sections, 'at: "149"', 'at: "第149行"')).toContain("p12.34");
  });
});
