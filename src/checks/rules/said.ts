import type { FigureEntry, PerformanceEntry, RowEntry, SectionEntry } from "../../compile/entry.ts";
import type { Bilingual } from "../../errors/publish-error.ts";
import type { Column, Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { groupDigits } from "../../text/amount.ts";
import { nameSpot, sectionName } from "../engine/names.ts";
import type { RuleContext } from "../rule.ts";

/** A decimal with separators and its unit: `1,234.50万元`. */
export function shown(value: string, unit: string): string {
  return `${groupDigits(value)}${unit}`;
}

/** What a figure prints, with its unit; its word where it prints none. */
export function shownFigure({ value, printed, unit }: FigureEntry): string {
  return value === undefined ? printed : shown(value, unit);
}

/** What a figure is called: `表7·总值班室专项·项目支出合计`. */
export function nameFigure(context: RuleContext, figure: FigureEntry): Bilingual {
  const placed = context.figures.findPlaced(figure.id);
  if (!placed) return { zh: figure.column, en: figure.column };
  const { section, row } = placed;
  const column = findColumnOf(context.profile, section, row, figure.column);
  if (!column)
    return { zh: `${sectionName({ section }).zh}·${row.name}`, en: `${sectionName({ section }).en} · ${row.name}` };
  return nameSpot({ id: figure.id, section, rowKey: row.key, row, column, figure });
}

/** What a figure is called and prints: `表7·总值班室专项·项目支出合计为13.00万元`. */
export function sayFigure(context: RuleContext, figure: FigureEntry): Bilingual {
  const [name, value] = [nameFigure(context, figure), shownFigure(figure)];
  return { zh: `${name.zh}为${value}`, en: `${name.en} is ${value}` };
}

/** A name in quotation marks; its own become single ones. */
export function quoted(name: string): string {
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** Several sayings as one. */
export function sayAll(sayings: readonly Bilingual[]): Bilingual {
  return { zh: sayings.map(({ zh }) => zh).join("；"), en: sayings.map(({ en }) => en).join("; ") };
}

/** What a performance table is called: `项目支出绩效目标表“印刷费”`. */
export function nameTable({ title, projectName }: PerformanceEntry): Bilingual {
  const name = projectName === undefined ? title : `${title}${quoted(projectName)}`;
  return { zh: name, en: name };
}

/** What an indicator is called: `项目支出绩效目标表“印刷费”·印刷品数量`; without the full stop that some names end with. */
export function nameIndicator(table: PerformanceEntry, { name }: RowEntry): Bilingual {
  const { zh } = nameTable(table);
  const own = name.replace(/[。；]$/, "");
  return { zh: `${zh}·${own}`, en: `${zh} · ${own}` };
}

function findColumnOf(profile: Profile, { form: id }: SectionEntry, row: RowEntry, column: string): Column | undefined {
  const form = findForm(profile, id);
  const columns = row.key.startsWith("funds.") ? form?.funds?.columns : form?.columns;
  return columns?.find((one) => one.id === column);
}
