import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { type Chance, pick } from "../../wrapped-print.ts";
import { joined, rowOf, word } from "./words.ts";

/** Whose budget of which year the sentences speak of, and chance for their wording. */
export interface Speaker {
  readonly name: string;
  readonly year: string;
  readonly chance: Chance;
}

/** 占1.00%，比上年预算增加1.00万元，增长1.00%，主要原因是…。 */
function statement(row: RowContent, speaker: Speaker): string {
  const share = row["share"] === undefined ? "" : `，占${word(row["share"])}%`;
  const change =
    row["change"] === undefined ? "" : `，比上年预算${joined(row["change"])}万元，${joined(row["percent"])}%`;
  const mark = pick(["，", "。"], speaker.chance);
  const reason = row["reason"] === undefined ? "" : `${mark}主要原因是${word(row["reason"])}`;
  return `${share}${change}${reason}。`;
}

function sentence(row: RowContent, speaker: Speaker): string {
  const amount = word(row["amount"]);
  if (amount === "未安排") return `${row.name ?? ""}未安排。`;
  return `${row.name ?? ""}${amount}万元${statement(row, speaker)}`;
}

/** Rows below the total, a paragraph each. */
function listed(section: SectionContent, speaker: Speaker): string[] {
  return (section.rows ?? []).filter(({ row }) => row !== "total").map((row) => sentence(row, speaker));
}

/** 一. */
function scale(section: SectionContent, { name, year }: Speaker): string[] {
  return [
    `按照全口径预算的原则，${name}${year}年所有收入和支出均纳入部门预算管理。收支总预算${word(rowOf(section, "total")["amount"])}万元。`,
    "收入预算包括：一般公共预算、单位资金、财政拨款结转结余。",
  ];
}

/** 四. */
function fiscal(section: SectionContent, { name, year }: Speaker): string[] {
  const rows = section.rows ?? [];
  const isAbsent = word(rowOf(section, "income.fund")["amount"]) === "无";
  const incomes = rows.filter(({ row, amount }) => row?.startsWith("income.") === true && amount !== "无");
  const said = (prefix: string, wanted: (code: string) => boolean): string[] => {
    const own = rows.filter(({ row }) => row !== undefined && /^\d/.test(row) && wanted(row));
    const uses = own.map((row) => `${row.name ?? ""}${word(row["amount"])}万元，主要用于${word(row["use"])}`);
    return own.length === 0 ? [] : [`${prefix}支出包括：${uses.join("；")}。`];
  };
  return [
    `${name}${year}年财政拨款收支总预算${word(rowOf(section, "total")["amount"])}万元。`,
    ...(isAbsent ? ["收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。"] : []),
    `收入预算包括：${incomes.map((row) => `${row.name ?? ""}${word(row["amount"])}万元`).join("，")}。`,
    ...said("一般公共预算", (code) => code !== "212" && code !== "223"),
    ...said("政府性基金预算", (code) => code === "212"),
    ...said("国有资本经营预算", (code) => code === "223"),
  ];
}

/** 六. */
function basic(section: SectionContent, { name, year }: Speaker): string[] {
  const part = (key: string): string => {
    const row = rowOf(section, key);
    const items = row["items"] === undefined ? "" : `，主要包括：${word(row["items"])}`;
    return `${row.name ?? ""}${word(row["amount"])}万元${items}。`;
  };
  const amount = word(rowOf(section, "total")["amount"]);
  return [`${name}${year}年一般公共预算基本支出${amount}万元，其中：`, part("personnel"), part("public")];
}

/** 八, 九. */
function oneBudget(section: SectionContent, kind: string, speaker: Speaker): string[] {
  const { name, year } = speaker;
  if (section.empty) return [`${name}${year}年没有使用${kind}拨款安排的支出，${kind}支出情况表为空表。`];
  return [`${name}${year}年${sentence(rowOf(section, "total"), speaker)}`];
}

/** The paragraphs of a section of the explanation of a budget; none for forms that are no part of 一 to 九. */
export function sayBudget(section: SectionContent, speaker: Speaker): string[] {
  const { name, year } = speaker;
  const amount = word(rowOf(section, "total")["amount"]);
  const numbered = (texts: readonly string[]): string[] => texts.map((text, index) => `${String(index + 1)}、${text}`);
  switch (section.form) {
    case "said/scale":
      return scale(section, speaker);
    case "said/income":
      return [`${name}部门收入预算${amount}万元，其中：`, ...listed(section, speaker)];
    case "said/expenditure":
      return [`${name}${year}年支出预算${amount}万元，其中：`, ...listed(section, speaker)];
    case "said/fiscal":
      return fiscal(section, speaker);
    case "said/gpb-scale":
      return [`${name}${year}年一般公共预算拨款合计${amount}万元，其中：`, ...listed(section, speaker)];
    case "said/gpb-structure":
      return numbered((section.rows ?? []).map((row) => sentence(row, speaker)));
    case "said/gpb-items":
      return numbered(
        (section.rows ?? []).map(
          (row) => `${row.name ?? ""}：${year}年预算数为${word(row["amount"])}万元${statement(row, speaker)}`,
        ),
      );
    case "said/gpb-basic":
      return basic(section, speaker);
    case "said/fund":
      return oneBudget(section, "政府性基金预算", speaker);
    case "said/capital":
      return oneBudget(section, "国有资本经营预算", speaker);
    default:
      return [];
  }
}
