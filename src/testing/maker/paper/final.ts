import { findForm, xinjiangFinal } from "../../../forms/profiles.ts";
import type { SectionContent } from "../../../schema/content.ts";
import type { Chance } from "../../wrapped-print.ts";
import { happens } from "../draw.ts";
import type { Invented } from "../model/disclosure.ts";
import { glossary } from "../model/glossary.ts";
import { text, type Block } from "./block.ts";
import { evaluationSheet } from "./evaluation-sheet.ts";
import { sayFinal } from "./said-final.ts";
import { tableBlock } from "./tables.ts";
import { ordinal, word } from "./words.ts";

/** The headings of the explanation with the forms below each. */
const headings: readonly (readonly [string, readonly string[]])[] = [
  ["收入支出决算总体情况说明", ["said/final-overall"]],
  ["财政拨款“三公”经费支出决算情况说明", ["three-public"]],
  ["其他重要事项的情况说明", ["operating-cost", "procurement", "assets"]],
  ["预算绩效的情况说明", ["said/performance"]],
];
const subheadings: Readonly<Record<string, string>> = {
  "operating-cost": "机关运行经费支出情况",
  procurement: "政府采购情况",
  assets: "国有资产占用情况说明",
};

/** What invented final accounts are made of, in print order; 三公 tables print receptions before cars now and then. */
export function finalBlocks({ files, department }: Invented, chance: Chance): Block[] {
  const { disclosure, sections, performance } = files;
  const { name, scope } = department;
  const year = disclosure["fiscal-year"];
  const whose = scope === "unit" ? "单位" : "部门";
  const swapped = happens(0.4, chance);
  return [
    text("cover", name),
    text("cover", `${year}年度${whose}决算公开`),
    text("part", `第一部分 ${whose}概况`),
    text("heading", "一、主要职能"),
    text("paragraph", word(disclosure.functions)),
    text("part", `第二部分 ${year}年度${whose}决算表`),
    ...sections
      .filter(({ form }) => form.startsWith("final/"))
      .flatMap((one) => tableBlocks(one, name, whose, swapped)),
    text("part", `第三部分 ${whose}决算情况说明`),
    ...headings.flatMap(([heading, forms], index) => [
      text("heading", `${ordinal(index + 1)}、${heading}`),
      ...forms.flatMap((form, place) => [
        ...(subheadings[form] === undefined
          ? []
          : [text("subheading", `（${ordinal(place + 1)}）${subheadings[form] ?? ""}`)]),
        ...sections
          .filter((section) => section.form === form)
          .flatMap((section) => sayFinal(section, year))
          .map((words) => text("paragraph", words)),
      ]),
    ]),
    ...performance.map((table) => evaluationSheet(table, year)),
    text("part", "第四部分 名词解释"),
    ...glossary.map(({ term, text: words }, index) => text("paragraph", `${ordinal(index + 1)}、${term}：${words}`)),
    text("signature", name),
  ];
}

function tableBlocks(section: SectionContent, name: string, whose: string, swapped: boolean): Block[] {
  const form = findForm(xinjiangFinal, section.form);
  const title = form?.title ?? "";
  const block = tableBlock(section, { profile: xinjiangFinal, owner: `编制${whose}：${name}`, title, swapped });
  return section.empty ? [block, text("paragraph", `${name}没有此项收入和支出，${title}为空表。`)] : [block];
}
