import { findForm, xinjiangBudget } from "../../../forms/profiles.ts";
import type { SectionContent } from "../../../schema/content.ts";
import type { Chance } from "../../wrapped-print.ts";
import type { Invented } from "../model/disclosure.ts";
import { glossary } from "../model/glossary.ts";
import { text, type Block } from "./block.ts";
import { sayBudget, type Speaker } from "./said-budget.ts";
import { sayClause, sayMatters, sayPeople } from "./said-matters.ts";
import { sheetBlock } from "./sheets.ts";
import { tableBlock } from "./tables.ts";
import { ordinal, word } from "./words.ts";

/** The headings of the explanation, {name} and {year} left open, with the forms below each. */
const headings: readonly (readonly [string, readonly string[]])[] = [
  ["关于{name}{year}年收支预算情况总体说明", ["said/scale"]],
  ["关于{name}{year}年收入预算情况说明", ["said/income"]],
  ["关于{name}{year}年支出预算情况说明", ["said/expenditure"]],
  ["关于{name}{year}年财政拨款收支预算情况的总体说明", ["said/fiscal"]],
  ["关于{name}{year}年一般公共预算当年拨款情况说明", ["said/gpb-scale", "said/gpb-structure", "said/gpb-items"]],
  ["关于{name}{year}年一般公共预算基本支出情况说明", ["said/gpb-basic"]],
  ["关于{name}{year}年一般公共预算项目支出情况说明", ["clause"]],
  ["关于{name}{year}年政府性基金预算拨款情况说明", ["said/fund"]],
  ["关于{name}{year}年国有资本经营预算拨款情况说明", ["said/capital"]],
  ["关于{name}{year}年财政拨款“三公”经费预算情况说明", ["three-public"]],
  ["关于{name}{year}年上年结转结余预算情况说明", ["said/carry"]],
  ["其他重要事项的情况说明", ["operating-cost", "procurement", "assets", "said/performance", "other"]],
];
const subheadings: Readonly<Record<string, string>> = {
  "said/gpb-scale": "一般公共预算当年拨款规模变化情况",
  "said/gpb-structure": "一般公共预算当年拨款结构情况",
  "said/gpb-items": "一般公共预算当年拨款具体使用情况",
  "operating-cost": "单位运行经费情况",
  procurement: "政府采购情况",
  assets: "国有资产占用使用情况",
  "said/performance": "预算绩效情况",
  other: "其他需说明的事项",
};
/** What an invented budget is made of, in print order. */
export function budgetBlocks({ files, department }: Invented, chance: Chance): Block[] {
  const { disclosure, sections } = files;
  const { name, scope } = department;
  const year = disclosure["fiscal-year"];
  const whose = scope === "unit" ? "单位" : "部门";
  const speaker: Speaker = { name, year, chance };
  const fill = (pattern: string): string => pattern.replace("{name}", name).replace("{year}", year);
  const find = (form: string): SectionContent | undefined => sections.find((section) => section.form === form);
  const functions = word(disclosure.functions);
  return [
    text("cover", name),
    text("cover", `${year}年${whose}预算公开`),
    text("contents", "目录"),
    ...headings.map(([heading], index) => text("contents", `${ordinal(index + 1)}、${fill(heading)}`)),
    text("part", `第一部分 ${year}年${name}${whose}概况`),
    text("heading", "一、主要职能"),
    text("paragraph", functions === "不予公开" ? "本部门按照保密要求部门职能不予公开。" : functions),
    text("heading", "二、机构设置及人员情况"),
    ...sayPeople(department, find("organisation"), find("staffing"), year).map((words) => text("paragraph", words)),
    text("part", `第二部分 ${year}年${whose}预算公开表`),
    ...sections
      .filter(({ form }) => form.startsWith("xj/"))
      .flatMap((section) => tableBlocks(section, name, year, whose)),
    text("part", `第三部分 ${year}年${whose}预算情况说明`),
    ...headings.flatMap(([heading, forms], index) => [
      text("heading", `${ordinal(index + 1)}、${fill(heading)}`),
      ...forms.flatMap((form, place) => partBlocks(form, place, forms.length, files, speaker)),
    ]),
    text("part", "第四部分 名词解释"),
    ...glossary.map(({ term, text: words }, index) => text("paragraph", `${ordinal(index + 1)}、${term}：${words}`)),
    text("signature", name),
    ...(disclosure["published-on"] ? [text("signature", printedDate(disclosure["published-on"]))] : []),
  ];
}

function printedDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

function tableBlocks(section: SectionContent, name: string, year: string, whose: string): Block[] {
  const declared = findForm(xinjiangBudget, section.form)?.title ?? "";
  const title = /^xj\/[123]$/.test(section.form) ? declared.replace("部门", whose) : declared;
  const block = tableBlock(section, { profile: xinjiangBudget, owner: `编制${whose}：${name}`, title });
  const kind = title.replace(/(?:支出)?情况(?:明细)?表$/, "");
  const empty = text("paragraph", `${name}${year}年没有使用${kind}安排的支出，${title}为空表。`);
  return section.empty ? [block, empty] : [block];
}

function partBlocks(form: string, place: number, count: number, files: Invented["files"], speaker: Speaker): Block[] {
  const heading = subheadings[form];
  const above = count > 1 && heading !== undefined ? [text("subheading", `（${ordinal(place + 1)}）${heading}`)] : [];
  const { sections, clauses, performance } = files;
  const wanted = form === "other" ? ["said/withheld", "said/other"] : [form];
  const said = sections
    .filter((section) => wanted.includes(section.form))
    .flatMap((section) => [...sayBudget(section, speaker), ...sayMatters(section, speaker)]);
  const stated = form === "clause" ? clauses.flatMap(sayClause) : said;
  const none = form === "clause" && clauses.length === 0 ? ["本年没有安排项目支出。"] : [];
  const sheets = form === "said/performance" ? performance.map((table) => sheetBlock(table, speaker.year)) : [];
  return [...above, ...[...stated, ...none].map((words) => text("paragraph", words)), ...sheets];
}
