import { join } from "node:path";
import { checkSite } from "../../src/checks/check-site.ts";
import { compile } from "../../src/compile/compile.ts";
import { readContent } from "../lib/content.ts";
import { root } from "../lib/run.ts";
import { type Benchmark, medianTime, printFigure, processorTimeOf, timeOf } from "./benchmark.ts";
import { copyDisclosures } from "./many-disclosures.ts";

/** Disclosures of the sites whose cost is compared. */
const sizes = [100, 300, 1000] as const;

/** All checks over the embedded disclosures, and over sites of many; the cost of one disclosure must not grow with their number. */
export const checks: Benchmark = {
  title: { zh: "核对", en: "Checks" },
  run: () => {
    const content = readContent(join(root, "content"));
    const model = compile(content);
    const own = model.disclosures.length;
    printFigure(`content/, ${own} disclosures, first time`, `${timeOf(() => checkSite(model)).toFixed(0)} ms`);
    printFigure(`content/, ${own} disclosures, again`, `${medianTime(() => checkSite(model)).toFixed(0)} ms`);
    printFigure("held, rounded, failed, not checkable", JSON.stringify(checkSite(model).summary));
    const costs = sizes.map((size) => {
      const site = compile(copyDisclosures(content, size / own));
      const each = processorTimeOf(() => checkSite(site)) / site.disclosures.length;
      printFigure(`${site.disclosures.length} disclosures`, `${each.toFixed(1)} ms of processor time each`);
      return each;
    });
    const [least = 1] = costs;
    const ratios = costs.map((each) => (each / least).toFixed(2)).join(" : ");
    printFigure(`cost of a disclosure among ${sizes.join(", ")}`, ratios);
  },
};
