import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { joined, rowOf, word } from "./words.ts";

const money = (row: RowContent, column = "amount"): string => `${word(row[column])}万元`;

/** 与上年相比 of a row: its change, its percent and why. */
function change(row: RowContent): string {
  const told = `比上年${joined(row["change"])}万元，${joined(row["percent"])}%`;
  return `${told}，主要原因是：${word(row["reason"])}`;
}

function againstBudget(name: string, row: RowContent): string {
  const figures = `全年预算数${money(row, "budget")}，决算数${money(row, "final")}，预决算差异率${word(row["variance"])}%`;
  return `${name}${figures}，主要原因是：${word(row["variance-reason"])}`;
}

function overall(section: SectionContent, year: string): string[] {
  const row = (key: string): RowContent => rowOf(section, key);
  const said = (key: string): string => `${row(key).name ?? ""}${money(row(key))}`;
  const list = (...keys: readonly string[]): string => keys.map(said).join("，");
  return [
    `${year}年度${said("income-total")}，其中：${list("income", "used-balance", "opening")}。`,
    `${year}年度${said("expenditure-total")}，其中：${list("expenditure", "distribution", "closing")}。`,
  ];
}

function threePublic(section: SectionContent, year: string): string[] {
  const row = (key: string): RowContent => rowOf(section, key);
  const kinds = ["abroad", "vehicles", "reception"].map((key) => {
    const own = row(key);
    return `${own.name ?? ""}支出${money(own)}，占${word(own["share"])}%，${change(own)}`;
  });
  const count = (key: string): string => word(row(key)["count"]);
  const planned = [
    ["abroad", "因公出国（境）费"],
    ["vehicle-purchase", "公务用车购置费"],
    ["vehicle-running", "公务用车运行费"],
    ["reception", "公务接待费"],
  ] as const;
  return [
    `${year}年度财政拨款“三公”经费支出${money(row("total"))}，${change(row("total"))}。其中：${kinds.join("；")}。具体情况如下：`,
    `因公出国（境）费支出${money(row("abroad~2"))}，开支内容包括${word(row("abroad")["content"])}。单位全年安排的因公出国（境）团组${count("abroad-groups")}个，因公出国（境）${count("abroad-people")}人次。`,
    `公务用车购置及运行维护费${money(row("vehicles~2"))}，其中：公务用车购置费${money(row("vehicle-purchase"))}，公务用车运行维护费${money(row("vehicle-running"))}。公务用车运行维护费开支内容包括${word(row("vehicle-running")["content"])}。公务用车购置数${count("vehicles-bought")}辆，公务用车保有量${count("vehicles-held")}辆。`,
    `公务接待费${money(row("reception~2"))}，开支内容包括${word(row("reception")["content"])}。单位全年安排的国内公务接待${count("reception-batches")}批次，${count("reception-people")}人次。`,
    `与全年预算相比，${againstBudget("财政拨款“三公”经费支出", row("total"))}。其中：${planned.map(([key, name]) => againstBudget(name, row(key))).join("；")}。`,
  ];
}

function procurement(section: SectionContent, year: string): string[] {
  const said = (key: string): string => `${rowOf(section, key).name ?? ""}${money(rowOf(section, key))}`;
  const part = (key: string): string => `占政府采购支出总额的${word(rowOf(section, key)["share"])}%`;
  return [
    `${year}年度${said("total")}，其中：${["goods", "works", "services"].map(said).join("、")}。`,
    `${said("sme")}，${part("sme")}，其中：${said("micro")}，${part("micro")}。`,
  ];
}

function assets(section: SectionContent, year: string): string[] {
  const row = (key: string): RowContent => rowOf(section, key);
  const cars = ["vehicles.enforcement", "vehicles.other"].map(
    (key) => `${row(key).name ?? ""}${word(row(key)["count"])}辆`,
  );
  const machines = ["equipment-50", "equipment-100"].map(
    (key) => `${row(key).name ?? ""}${word(row(key)["count"])}台（套）`,
  );
  return [
    `截止${year}年12月31日，单位共有房屋${word(row("buildings")["area"])}（平方米），价值${money(row("buildings"), "value")}。车辆${word(row("vehicles")["count"])}辆，价值${money(row("vehicles"), "value")}，其中：${cars.join("、")}，其他用车主要是：${word(row("vehicles.other")["note"])}；${machines.join("、")}。`,
  ];
}

/** The paragraphs of a section of final accounts; none for other forms. */
export function sayFinal(section: SectionContent, year: string): string[] {
  const first = section.rows?.[0] ?? {};
  switch (section.form) {
    case "said/final-overall":
      return overall(section, year);
    case "three-public":
      return threePublic(section, year);
    case "operating-cost":
      return [`${year}年度${first.name ?? ""}${money(first)}，${change(first)}。`];
    case "procurement":
      return procurement(section, year);
    case "assets":
      return assets(section, year);
    case "said/performance":
      return [`${year}年度开展预算绩效评价项目${word(first["count"])}个，共涉及资金${money(first)}。`];
    default:
      return [];
  }
}
