import { join } from "node:path";
import { checkSite } from "../../src/checks/check-site.ts";
import { compile } from "../../src/compile/compile.ts";
import { readContent } from "../lib/content.ts";
import { root } from "../lib/run.ts";
import { type Benchmark, medianTime, printFigure } from "./benchmark.ts";

/** All checks over the embedded disclosures. */
export const checks: Benchmark = {
  title: { zh: "核对", en: "Checks" },
  run: () => {
    const model = compile(readContent(join(root, "content")));
    const { summary } = checkSite(model);
    printFigure(
      `content/, ${model.disclosures.length} disclosures`,
      `${medianTime(() => checkSite(model)).toFixed(0)} ms`,
    );
    printFigure("held, rounded, failed, not checkable", JSON.stringify(summary));
  },
};
