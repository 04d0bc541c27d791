import { describe, expect, it } from "vitest";
import { drawBars } from "./bar-drawing.ts";
import { type ChartSpec, largestOf, toIsland } from "./spec.ts";

const value = (fen: number) => ({ fen, printed: String(fen), href: "#x" });
const spec: ChartSpec = {
  id: "t",
  kind: "rows",
  finding: "甲最多",
  stacked: false,
  unit: "万元",
  categories: [
    { label: "甲", total: "200" },
    { label: "乙</script>", total: "" },
  ],
  series: [
    { name: "2025年", tone: "now", values: [value(200), undefined] },
    { name: "2024年", tone: "last", values: [value(50), value(0)] },
  ],
};

describe("a chart with bars side by side", () => {
  const drawing = drawBars(spec);

  it("starts every bar at zero and scales it by the largest", () => {
    expect(drawing.bars.map((bar) => [bar.x, bar.width, bar.classes])).toEqual([
      ["0.00%", "100.00%", "f-now"],
      ["0.00%", "25.00%", "f-last"],
    ]);
  });

  it("draws nothing for blank and zero, and keeps their row and words", () => {
    expect(drawing.texts.map((text) => text.text)).toEqual(["甲", "200", "乙</script>", ""]);
  });

  it("puts its data on the page so that no name can end the element", () => {
    expect(toIsland(spec)).not.toContain("</script>");
    expect(JSON.parse(toIsland(spec))).toMatchObject({ largest: 200, categories: spec.categories });
  });
});

describe("a stacked chart", () => {
  const stacked = { ...spec, stacked: true };

  it("puts parts one after the other and scales by the whole bar", () => {
    expect(largestOf(stacked)).toBe(250);
    expect(drawBars(stacked).bars.map((bar) => [bar.x, bar.width])).toEqual([
      ["0.00%", "80.00%"],
      ["80.00%", "20.00%"],
    ]);
  });

  it("stands its columns on a base line", () => {
    const columns = drawBars({ ...stacked, kind: "columns" });
    const [lower, upper] = columns.bars;
    expect(Number(lower?.y) + Number(lower?.height)).toBeCloseTo(Number(columns.base), 1);
    expect(Number(upper?.y) + Number(upper?.height)).toBeCloseTo(Number(lower?.y), 1);
  });
});
