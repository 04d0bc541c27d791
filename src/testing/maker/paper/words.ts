import type { CellContent, RowContent, SectionContent } from "../../../schema/content.ts";

/** What a cell of the model prints; nothing when it is blank. */
export function word(content: CellContent | RowContent["cites"]): string {
  if (content === undefined) return "";
  if (typeof content === "string") return content;
  return "printed" in content ? content.printed : "";
}

/** The row of a section with a key; a row without anything when there is none. */
export function rowOf(section: SectionContent | undefined, key: string): RowContent {
  return section?.rows?.find((row) => row.row === key) ?? {};
}

/** 增加 1.00 → 增加1.00, as sentences print it. */
export function joined(content: CellContent | RowContent["cites"]): string {
  return word(content).replace(" ", "");
}

/** Chinese ordinals from 1 to 39: 一, 十二, 二十. */
export function ordinal(number: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[number % 10] ?? ""}`;
}
