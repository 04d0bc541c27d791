import { describe, expect, it } from "vitest";
import { fixtureSite } from "../testing/site-fixture-years.ts";
import { fixtureBodies } from "../testing/site-fixture.ts";
import { buildBodyPage } from "./body-page.ts";
import { plain } from "./sentence.ts";

const pageOf = (id: string) => {
  const body = fixtureBodies.find((each) => each.id === id);
  return buildBodyPage(fixtureSite(), body ?? fixtureBodies[0]!);
};

describe("the page of a body", () => {
  it("lists the disclosures of its whole line of history, newest first, others' under their own names", () => {
    const page = pageOf("yi");
    const block = page.sections.find((section) => section.block.kind === "disclosures")?.block;
    expect(
      block?.kind === "disclosures" &&
        block.disclosures.map((line) => [line.title.label, line.about, line.total?.text]),
    ).toEqual([
      ["2025年部门预算", "收入总计", "250.00"],
      ["甲事务局2024年部门预算", "收入总计", "100.00"],
      ["甲事务局2020年部门决算", "收入总计", "90.00"],
    ]);
  });

  it("tells its names and the event between them in the order of time", () => {
    const block = pageOf("yi").sections.find((section) => section.block.kind === "history")?.block;
    expect(block?.kind === "history" && block.entries.map((entry) => [entry.when, entry.what.label])).toEqual([
      ["至2024", "明州市甲事务局"],
      ["2024", "甲事务局改组为乙事务局"],
      ["2024起", "明州市乙事务局"],
    ]);
  });

  it("stands for a body that published nothing itself, with its parent", () => {
    const page = pageOf("bing");
    expect(plain(page.lede)).toBe("本站没有收录以它为主体的公开文件。");
    const block = page.sections.find((section) => section.block.kind === "facts")?.block;
    expect(block?.kind === "facts" && block.facts[0]).toEqual({
      term: "主管部门",
      links: [{ label: "明州市乙事务局", href: "../yi/index.html" }],
    });
  });
});
