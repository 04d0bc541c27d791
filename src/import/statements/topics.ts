import type { ProseSection } from "../text/regions.ts";

/** A kind of section that states figures: the words by which its heading is known, and the forms its sentences fill. */
export interface Topic {
  /** Words that all stand in the heading or the heading above it. */
  readonly words: readonly string[];
  /** Words that must not stand there. */
  readonly without?: readonly string[];
  /** Ids of forms in official order; a sentence goes to the first that knows its subject. */
  readonly forms: readonly string[];
  /** Words that may stand before the name of a subject. */
  readonly leads?: readonly string[];
  /** Words that may stand between the name of a subject and its figure. */
  readonly tails?: readonly string[];
  /** Any words may stand before the name of a subject, and belong to it: the bodies the sentence is about. */
  readonly ofBodies?: true;
  /** A subject may be followed by its change alone: 公务接待费增加0.00万元. */
  readonly changesOpen?: true;
}

const threePublic: Topic = {
  words: ["三公"],
  forms: ["three-public"],
  leads: ["一般公共预算", "财政拨款", "国有资产占用情况中", "全年安排的", "全年", "安排的", "使用", "其中"],
  tails: ["支出", "预算", "决算", "经费", "数"],
  changesOpen: true,
};

const operatingCost: Topic = { words: ["运行经费"], forms: ["operating-cost"], ofBodies: true };

/** Sections of a budget, the most telling heading first. */
const budgetTopics: readonly Topic[] = [
  threePublic,
  operatingCost,
  { words: ["政府性基金", "预算"], forms: ["said/fund"] },
  { words: ["国有资本", "预算"], forms: ["said/capital"] },
  { words: ["一般公共预算", "规模"], forms: ["said/gpb-scale"] },
  { words: ["一般公共预算", "结构"], forms: ["said/gpb-structure"] },
  { words: ["一般公共预算", "具体"], forms: ["said/gpb-items"] },
  { words: ["一般公共预算", "基本支出"], without: ["项目支出情况"], forms: ["said/gpb-basic"] },
  {
    words: ["一般公共预算", "拨款"],
    without: ["项目支出"],
    forms: ["said/gpb-scale", "said/gpb-structure", "said/gpb-items"],
  },
  { words: ["财政拨款收支"], forms: ["said/fiscal"] },
  { words: ["收支", "总体"], forms: ["said/scale"] },
  { words: ["收入预算"], forms: ["said/income"] },
  { words: ["支出预算"], without: ["项目支出", "一般公共预算"], forms: ["said/expenditure"] },
];

/** Sections of final accounts. */
const finalTopics: readonly Topic[] = [
  threePublic,
  operatingCost,
  { words: ["政府性基金"], forms: ["said/final-fund"], leads: ["政府性基金预算", "财政拨款"] },
  { words: ["国有资本"], forms: ["said/final-capital"], leads: ["国有资本经营预算", "财政拨款"] },
  { words: ["一般公共预算", "结构"], forms: ["said/final-gpb-structure"] },
  { words: ["一般公共预算", "具体"], forms: ["said/final-gpb-items"] },
  { words: ["一般公共预算", "总体"], forms: ["said/final-gpb"] },
  { words: ["一般公共预算", "基本支出"], forms: ["said/final-gpb-basic"] },
  {
    words: ["一般公共预算", "支出决算"],
    without: ["项目支出"],
    forms: ["said/final-gpb", "said/final-gpb-structure", "said/final-gpb-items"],
  },
  { words: ["财政拨款收入", "支出", "决算"], forms: ["said/final-fiscal"] },
  { words: ["收入", "支出", "总体"], forms: ["said/final-overall"] },
  { words: ["收入决算"], forms: ["said/final-income"] },
  { words: ["支出决算"], forms: ["said/final-expenditure"] },
];

/** What a section is about, by the words of its headings; undefined when it is none of the sections that state figures of money. */
export function findTopic(
  section: Pick<ProseSection, "title" | "subtitle">,
  kind: "budget" | "final",
): Topic | undefined {
  const heading = section.title + section.subtitle;
  return (kind === "budget" ? budgetTopics : finalTopics).find(
    (topic) =>
      topic.words.every((word) => heading.includes(word)) &&
      !(topic.without ?? []).some((word) => heading.includes(word)),
  );
}
