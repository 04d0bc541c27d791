import type { ClauseContent, RowContent, SectionContent } from "../../../schema/content.ts";
import type { Department } from "../facts/names.ts";
import type { Speaker } from "./said-budget.ts";
import { joined, ordinal, rowOf, word } from "./words.ts";

/** 机构设置及人员情况 of a budget. */
export function sayPeople(
  { name, offices, units, scope }: Department,
  organisation: SectionContent | undefined,
  staffing: SectionContent | undefined,
  year: string,
): string[] {
  const count = (key: string): string => word(rowOf(organisation, key)["count"]);
  const others = units.slice(1).map((unit, index) => `${String(index + 1)}、${unit.name}`);
  const office = `下设${count("offices")}个处室，分别是：${offices.join("、")}。`;
  const alone = scope === "unit" || others.length === 0;
  const people = (["serving", "retired", "pensioned"] as const).map((key) => {
    const row = rowOf(staffing, key);
    return `${row.name ?? ""}${word(row["count"])}人，${joined(row["change"])}人`;
  });
  const staff = `${name}编制数${word(rowOf(staffing, "posts")["count"])}，实有人数${word(rowOf(staffing, "staff")["count"])}人，其中：${people.join("；")}。`;
  if (alone) return [`${name}无下属预算单位，${office}`, staff];
  return [
    `从预算单位构成看，${name}的预算包括：${name}本级预算及下属${count("subordinates")}家预算单位在内的汇总预算。`,
    `${name}本级${office}`,
    `本部门中，行政单位${count("administrative")}家，事业单位${count("institutions")}家，纳入${name}${year}年部门预算编制范围的下属预算单位包括：`,
    ...others,
    staff,
  ];
}

function changeOf(row: RowContent): string {
  return `${row.name ?? ""}${joined(row["change"])}万元，${joined(row["percent"])}%，主要原因是${word(row["reason"])}`;
}

/** 十. */
function threePublic(section: SectionContent, { name, year }: Speaker): string[] {
  const total = rowOf(section, "total");
  const rows = (section.rows ?? []).filter(({ row }) => row !== "total");
  const amounts = rows.map((row) => `${row.name ?? ""}${word(row["amount"])}万元`);
  return [
    `${name}${year}年财政拨款“三公”经费预算数为${word(total["amount"])}万元，其中：${amounts.join("，")}。`,
    `${year}年财政拨款“三公”经费预算比上年预算${joined(total["change"])}万元，${joined(total["percent"])}%，其中：${rows.map(changeOf).join("；")}。`,
  ];
}

/** 十一. */
function carry(section: SectionContent, { name, year }: Speaker): string[] {
  if (section.empty) return [`${name}${year}年没有上年结转结余。`];
  const items = (section.rows ?? []).filter(({ row }) => row === undefined);
  const amount = (key: string): string => word(rowOf(section, key)["amount"]);
  const said = items.map((row, index) => {
    const use = word(row["use"]);
    const told = use === "完全不予公开" ? `${use}。` : `主要用于${use}`;
    return `${String(index + 1)}. ${row.name ?? ""} ${word(row["amount"])}万元，${told}`;
  });
  return [
    `${name}${year}年上年结转结余${amount("total")}万元，包括：财政拨款${amount("fiscal")}万元，非财政拨款${amount("other")}万元，其中：`,
    ...said,
  ];
}

/** 十二（一）. */
function operatingCost(section: SectionContent): string[] {
  const row = rowOf(section, "total");
  return [
    `${row.name ?? ""}${word(row["amount"])}万元，比上年预算${joined(row["change"])}万元，${joined(row["percent"])}%。主要原因是${word(row["reason"])}。`,
  ];
}

/** 十二（二）. */
function procurement(section: SectionContent, { name, year }: Speaker): string[] {
  const part = (key: string): string => `${rowOf(section, key).name ?? ""}${word(rowOf(section, key)["amount"])}万元`;
  return [
    `${year}年，${name}${part("total")}，其中：${["goods", "works", "services"].map(part).join("，")}。`,
    `${year}年，${name}${part("sme")}，${part("micro")}。`,
  ];
}

/** 十二（三）. */
function assets(section: SectionContent, { name, year }: Speaker): string[] {
  const row = (key: string): RowContent => rowOf(section, key);
  const value = (key: string): string => `价值${word(row(key)["value"])}万元`;
  const vehicles = (key: string): string => `${row(key).name ?? ""}${word(row(key)["count"])}辆，${value(key)}`;
  const machines = (key: string): string => `${row(key).name ?? ""}${word(row(key)["count"])}台`;
  const bought = word(row("planned-vehicles")["value"]);
  const planned = bought === "未安排" ? "未安排购置车辆经费" : `安排购置车辆经费${bought}万元`;
  return [
    `截至${String(Number(year) - 1)}年底，${name}占用使用国有资产总体情况为`,
    `1. 房屋${word(row("buildings")["area"])}平方米，${value("buildings")}。`,
    `2. ${vehicles("vehicles")}；其中：${["vehicles.general", "vehicles.enforcement", "vehicles.other"].map(vehicles).join("；")}。`,
    `3. 办公家具${value("furniture")}。`,
    `4. 其他资产${value("other")}。`,
    `${machines("equipment-50")}，${machines("equipment-100")}。`,
    `${year}年部门预算${planned}，${machines("planned-equipment-50")}，${machines("planned-equipment-100")}。`,
  ];
}

/** 十二（四）. */
function performance(section: SectionContent, { year }: Speaker): string[] {
  const part = (key: string, what: string): string => {
    const row = rowOf(section, key);
    return `${row.name ?? ""}${word(row["count"])}个，涉及${what}${word(row["amount"])}万元`;
  };
  return [
    `${year}年，本部门预算绩效管理${part("overall", "金额")}；${part("fiscal-projects", "预算金额")}；${part("other-projects", "预算金额")}。具体情况见下表（按项目分别填报）：`,
  ];
}

/** 十二（五）. */
function other(section: SectionContent): string[] {
  const row = rowOf(section, "total");
  if (section.form === "said/other") return (section.rows ?? []).map((one) => word(one["reason"]));
  return [
    `部门有${word(row["count"])}个${row.name ?? ""}，涉及预算资金${word(row["amount"])}万元，项目绩效目标表完全不予公开。`,
  ];
}

/** The paragraphs of 十 to 十二 of a budget; none for other forms. */
export function sayMatters(section: SectionContent, speaker: Speaker): string[] {
  switch (section.form) {
    case "three-public":
      return threePublic(section, speaker);
    case "said/carry":
      return carry(section, speaker);
    case "operating-cost":
      return operatingCost(section);
    case "procurement":
      return procurement(section, speaker);
    case "assets":
      return assets(section, speaker);
    case "said/performance":
      return performance(section, speaker);
    case "said/withheld":
    case "said/other":
      return other(section);
    default:
      return [];
  }
}

const subsidies = [
  ["funding", "资金来源"],
  ["recipients", "补贴人数"],
  ["standard", "补贴标准"],
  ["scope", "补贴范围"],
  ["manner", "补贴方式"],
  ["procedure", "发放程序"],
  ["benefit", "受益人群和社会效益"],
] as const;

/** A clause of 七. */
export function sayClause({ name, rows }: ClauseContent, index: number): string[] {
  const [scale = {}] = rows;
  const withheld = (text: string): string => (text === "完全不予公开" ? `${text}。` : text);
  return [
    `（${ordinal(index + 1)}）项目名称：${name}`,
    `设立的政策依据：${withheld(word(scale["basis"]))}`,
    `预算安排规模：${word(scale["amount"])}万元`,
    `项目承担单位：${word(scale["undertaker"])}`,
    `资金分配情况：${withheld(word(scale["allocation"]))}`,
    `资金执行时间：${withheld(word(scale["period"]))}`,
    ...subsidies.flatMap(([column, label]) =>
      scale[column] === undefined ? [] : [`${label}：${word(scale[column])}。`],
    ),
  ];
}
