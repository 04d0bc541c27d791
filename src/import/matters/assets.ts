import { findFixedRow, type Form } from "../../forms/form.ts";
import type { RowContent, SectionContent } from "../../schema/content.ts";
import type { ProseSection } from "../text/regions.ts";
import { moneyPattern, moneyUnitOf, numberPattern, rowFrom, sectionOf, spotsOf } from "../figures/spots.ts";
import type { TidyText } from "../text/tidy.ts";
import { findTitles, titlesOf } from "./titles.ts";

const value = `(?<value>${numberPattern})(?<value_unit>${moneyPattern})`;
const counter = "(?:（?(?:辆|台|套|个|件|部)）?)?(?:[（(]套[)）])?";

/** What follows a wording, by what its row counts. */
const tails = {
  area: new RegExp(`(?:共)?(?<area>${numberPattern})[（(]?平方米[)）]?(?:，价值${value})?`, "dy"),
  count: new RegExp(
    `(?:共)?(?<count>${numberPattern})${counter}(?:，价值${value})?(?:，其他用车主要是：(?<note>[^；。]+))?`,
    "dy",
  ),
  value: new RegExp(`(?:价值|为)?${value}`, "dy"),
} as const;

function tailOf(id: string, form: Form): RegExp {
  if (id === "buildings") return tails.area;
  return findFixedRow(form, id)?.unit ? tails.count : tails.value;
}

/** 国有资产占用使用情况: what is owned and what the budget buys (form `assets`). A wording stated again gets `~2`. */
export function readAssets(section: ProseSection, form: Form): SectionContent | undefined {
  const unit = moneyUnitOf(section.paragraphs);
  const rows = section.paragraphs.flatMap((paragraph) => readParagraph(paragraph, form, unit));
  return sectionOf("assets", section.at, rows, unit);
}

function readParagraph(paragraph: TidyText, form: Form, unit: string | undefined): RowContent[] {
  return findTitles(paragraph.text, titlesOf(form)).flatMap(({ id, name, start, end }) => {
    if (id === "planned-vehicles") return [plannedVehicles(paragraph, name, start, end, unit)].flat();
    const tail = tailOf(id, form);
    tail.lastIndex = end;
    const match = tail.exec(paragraph.text);
    if (!match) return [];
    return [
      rowFrom(
        paragraph,
        { row: plannedId(paragraph.text, id, start), name: nameWithPrefix(paragraph.text, name, start) },
        spotsOf(match),
        unit,
      ),
    ];
  });
}

/** 部门价值, 单价 … belong to the wording of equipment. */
function nameWithPrefix(text: string, name: string, start: number): string {
  return (/(?:部门价值|单位价值|单台价值|单价|价值)$/.exec(text.slice(0, start))?.[0] ?? "") + name;
}

/** After 安排购置 a sentence speaks of what will be bought. */
function plannedId(text: string, id: string, start: number): string {
  const sentence = text.slice(text.lastIndexOf("。", start) + 1, start);
  return /安排购置/.test(sentence) && id.startsWith("equipment") ? `planned-${id}` : id;
}

/** 未安排购置车辆经费 says that there is none; otherwise the amount follows. */
function plannedVehicles(
  paragraph: TidyText,
  name: string,
  start: number,
  end: number,
  unit: string | undefined,
): RowContent[] {
  const row = { row: "planned-vehicles", name };
  if (paragraph.text[start - 1] === "未")
    return [rowFrom(paragraph, row, [{ column: "value", printed: "未安排", index: start - 1 }])];
  tails.value.lastIndex = end;
  const match = tails.value.exec(paragraph.text);
  return match ? [rowFrom(paragraph, row, spotsOf(match), unit)] : [];
}
