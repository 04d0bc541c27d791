import * as z from "zod";
import type { CellContent, CiteContent } from "./content.ts";
import { at, flag, shortKey, strictMap, text } from "./scalars.ts";
import { want } from "./wants.ts";

const marked = strictMap({
  printed: text.describe("原文印的内容"),
  at: at.exactOptional().describe("出处与所在行不同时才写"),
  unreadable: flag.exactOptional().describe("原文印错、读不成数：照录，不当作数"),
});

/** What the paper says in one cell of words. */
export const cell: z.ZodType<CellContent> = z.union(
  [z.string(want("cell")).min(1, want("cell")), marked],
  want("cell"),
);

/** What the paper says in one cell of figures; whether it is a number is judged with its column, by `readCell`. */
export const figureCell: z.ZodType<CellContent> = z.union(
  [z.string(want("cell")).min(1, want("cell")), marked],
  want("cell"),
);

/** A figure inside prose. */
export const cite: z.ZodType<CiteContent> = strictMap({
  printed: text.describe("文字中的数，照原文"),
  unit: text.describe("这个数的单位"),
  at: at.exactOptional().describe("出处"),
  of: text
    .exactOptional()
    .describe("这句话说什么比上年增减了这么多，照原文的词，如“基本支出预算”；说的是编制哪一年的预算时写“编制预算”"),
  project: shortKey.exactOptional().describe("这句话所说的项目的键"),
});

/** Figures inside a reason or goal, in the order in which the sentence says them. */
export const cites = z.array(cite, want("list"));
