import { describe, expect, it } from "vitest";
import type { PublishedFigure, PublishedFinding } from "../../checks/published/audit.ts";
import { buildFinding } from "./finding.ts";

const id = "dangan/2031-budget";
const from = `${id}/findings`;

function figure(row: string, printed: string): PublishedFigure {
  return {
    id: `${id}/tables#xj-3/${row}/total`,
    name: `表3·${row}·合计`,
    printed,
    value: printed.replaceAll(",", ""),
    unit: "万元",
    place: { line: 12 },
  };
}

function finding(change: Partial<PublishedFinding>): PublishedFinding {
  return {
    id: `${id}:XJ3-1:x`,
    address: `${from}#XJ3-1.x`,
    disclosureId: id,
    rule: "XJ3-1",
    title: { zh: "每行合计＝基本支出＋项目支出", en: "" },
    family: "columns",
    severity: "error",
    message: { zh: "两处不符。依据：甲为1，乙为2。", en: "" },
    figures: [figure("201", "1,300.00"), figure("208", "200.00"), figure("total", "1,299.00")],
    ...change,
  };
}

describe("the two numbers of a finding", () => {
  it("are the printed one and what it should be, with the difference; the others are linked below", () => {
    const view = buildFinding(from, finding({ expected: "1290.00", actual: "1300.00", difference: "10.00" }));
    expect(view.sides).toEqual([
      expect.objectContaining({ value: "1,300.00", where: ["表3·201·合计", "，", "原文第12行"] }),
      { label: "按其余数字应为", where: [], value: "1,290.00", unit: "万元" },
    ]);
    expect(view.sides[0]?.figure).toMatchObject({ href: "../tables/index.html#xj-3/201/total" });
    expect(view.difference).toEqual({ value: "10.00", unit: "万元" });
    expect(view.others.map(({ figure: link }) => link.text)).toEqual(["200.00", "1,299.00"]);
  });

  it("lead to the line of the source where the site keeps it", () => {
    const kept = [{ id, sourceText: [{ place: { line: 12 }, text: "201 1,300.00" }] }];
    const [left] = buildFinding(from, finding({ expected: "1290.00", actual: "1300.00" }), kept).sides;
    expect(left?.where.at(-1)).toMatchObject({ text: "原文第12行", href: "../source/index.html#L12" });
  });

  it("are both printed ones where another place prints just what it should be", () => {
    const view = buildFinding(from, finding({ expected: "1299.00", actual: "1300.00" }));
    expect(view.sides.map(({ figure: link }) => link?.figure)).toEqual([
      `${id}/tables#xj-3/201/total`,
      `${id}/tables#xj-3/total/total`,
    ]);
  });

  it("say what it is now where that is no printed figure, such as a sum", () => {
    const view = buildFinding(from, finding({ expected: "100", actual: "99.90" }));
    expect(view.sides[0]).toEqual({ label: "现为", where: [], value: "99.90", unit: "万元" });
  });

  it("are not shown where a name is in question", () => {
    expect(buildFinding(from, finding({ severity: "warning" })).sides).toEqual([]);
  });
});

it("a short first sentence is the title, else what must hold; nothing is said twice", () => {
  expect(buildFinding(from, finding({}))).toMatchObject({ title: "两处不符", said: ["依据：甲为1，乙为2。"] });
  const long = `${"很".repeat(60)}长。请核对。`;
  expect(buildFinding(from, finding({ message: { zh: long, en: "" } }))).toMatchObject({
    title: "每行合计＝基本支出＋项目支出",
    said: [`${"很".repeat(60)}长。`, "请核对。"],
  });
});

it("the publisher's answer stands with it, ended with a full stop", () => {
  expect(buildFinding(from, finding({})).answer).toBe("发布者还没有说明。");
  const acknowledged = { explanation: "原文印错", date: "2031-03-01" };
  expect(buildFinding(from, finding({ acknowledged })).answer).toBe("发布者的说明（2031-03-01）：原文印错。");
});
