import { chromium } from "playwright-core";
import type { Chance } from "../../../wrapped-print.ts";
import { happens } from "../../draw.ts";
import type { Block } from "../../paper/block.ts";
import { printPage } from "./page.ts";

/** A browser that prints documents; `close` ends it. */
export interface PdfPrinter {
  readonly print: (blocks: readonly Block[], chance: Chance) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const numbered = '<div style="font-size:9px;width:100%;text-align:center"><span class="pageNumber"></span></div>';

/** Starts the browser of that path. */
export async function startPrinter(executablePath: string): Promise<PdfPrinter> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  return {
    print: async (blocks, chance) => {
      const page = await browser.newPage();
      await page.setContent(printPage(blocks, chance));
      const bytes = await page.pdf({
        preferCSSPageSize: true,
        displayHeaderFooter: happens(0.5, chance),
        headerTemplate: "<span></span>",
        footerTemplate: numbered,
      });
      await page.close();
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
}
