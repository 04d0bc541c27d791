import { describe, expect, it } from "vitest";
import { budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { disclosureContext } from "../view/context.ts";
import { buildFlow } from "../view/flow.ts";
import { layOutFlow, narrowFormat, wideFormat } from "./flow-layout.ts";

const flow = buildFlow(disclosureContext(fixtureSite(), budget2025, "yi/2025-budget"))!;

describe.each([
  ["wide", wideFormat],
  ["narrow", narrowFormat],
])("the %s drawing of a flow", (_, format) => {
  const drawing = layOutFlow(flow, format);

  it("gives heights in proportion to money, on one scale for all columns", () => {
    const scale = drawing.bars.map((bar, index) => Number(bar.height) / (flow.nodes[index]?.fen ?? 1));
    for (const each of scale) expect(each).toBeCloseTo(scale[0] ?? 0, 8);
  });

  it("keeps places and the lines of their names apart", () => {
    for (const column of format.columns) {
      const bars = drawing.bars.filter((bar) => Number(bar.x) === column);
      bars.slice(1).forEach((bar, index) => {
        const above = bars[index]!;
        expect(Number(bar.y)).toBeGreaterThan(Number(above.y) + Number(above.height));
      });
    }
    const lines = drawing.texts.map((text) => `${text.x} ${text.y}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("stays inside its picture", () => {
    for (const bar of drawing.bars) expect(Number(bar.y) + Number(bar.height)).toBeLessThan(drawing.height);
  });

  it("draws a band for every link, project and basic money in their colours", () => {
    expect(drawing.bands).toHaveLength(flow.links.length);
    expect(drawing.bands.filter((band) => band.classes === "band p")).toHaveLength(1);
    expect(drawing.bands.filter((band) => band.classes === "band a")).toHaveLength(2);
  });
});
