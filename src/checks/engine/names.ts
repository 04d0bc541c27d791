import type { Bilingual } from "../../errors/publish-error.ts";
import { groupDigits } from "../../text/amount.ts";
import { tableName } from "../../text/names.ts";
import type { Spot } from "./sheet.ts";

/** What a cell is called: `表3·一般公共服务支出（201）·合计`. */
export function nameSpot(spot: Spot): Bilingual {
  const row = rowName(spot);
  const code = spot.row?.code;
  const column = columnName(spot);
  return {
    zh: `${sectionName(spot).zh}·${row}${code === undefined ? "" : `（${code}）`}·${column}`,
    en: `${sectionName(spot).en} · ${row}${code === undefined ? "" : ` (${code})`} · ${column}`,
  };
}

/** A column's heading; with the one above it where the heading alone says only 合计. */
function columnName({ column }: Spot): string {
  const above = column.under?.[0];
  return column.title === "合计" && above !== undefined ? `${above}${column.title}` : column.title;
}

/** What a row is called: its project where it has one, else as printed, else its key. */
export function rowName({ row, rowKey }: Spot): string {
  return row?.words["project-name"] ?? row?.name ?? rowKey;
}

/** What the section of a cell is called: `表3`, `收入预算情况`. */
export function sectionName({ section }: Pick<Spot, "section">): Bilingual {
  if (section.part === "table") return { zh: tableName(section.section), en: `table ${section.section}` };
  const project = projectOf(section);
  const title = project === undefined ? section.title : `${section.title}：${project}`;
  return { zh: title, en: title };
}

/** The project that a performance table or a clause is about, as printed there. */
function projectOf(section: Spot["section"]): string | undefined {
  if ("projectName" in section && typeof section.projectName === "string") return section.projectName;
  return section.part === "clause" && "name" in section && typeof section.name === "string" ? section.name : undefined;
}

/** What a cell prints, with separators: `3,413.71`, `空白` where it is blank. */
export function shownValue({ figure }: Spot): Bilingual {
  if (!figure) return { zh: "空白", en: "nothing" };
  const shown = figure.value === undefined ? figure.printed : groupDigits(figure.value);
  return { zh: shown, en: shown };
}
