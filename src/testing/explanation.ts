import { xinjiangBudget, xinjiangFinal } from "../forms/profiles.ts";
import type { CodeName, ImportContext } from "../import/context.ts";
import type { ProseSection } from "../import/text/regions.ts";
import { tidyPieces } from "../import/text/tidy.ts";

const codes: readonly (readonly [code: string, name: string])[] = [
  ["201", "一般公共服务支出"],
  ["20103", "政府办公厅（室）及相关机构事务"],
  ["2010301", "行政运行"],
  ["2010302", "一般行政管理事务"],
  ["20106", "财政事务"],
  ["2010601", "行政运行"],
  ["206", "科学技术支出"],
  ["20604", "技术与开发"],
  ["20604", "研究与开发"],
  ["2060499", "其他技术与开发支出"],
  ["2060499", "其他研究与开发支出"],
  ["208", "社会保障和就业支出"],
  ["20805", "行政事业单位养老支出"],
  ["2080501", "行政单位离退休"],
  ["2080502", "事业单位离退休"],
];

/** Classification codes enough for written explanations; one code has two names. */
export const someFunctions: readonly CodeName[] = codes.map(([code, name]) => ({ code, name }));

/** What an importer knows of an invented body. */
export function contextOf(kind: "budget" | "final", fiscalYear = 2024): ImportContext {
  return {
    profile: kind === "budget" ? xinjiangBudget : xinjiangFinal,
    kind,
    fiscalYear,
    bodyName: "青山市园林局",
    functional: someFunctions,
    economic: [],
    bodies: [],
  };
}

/**
 * A section of an explanation whose heading stands on line 1; a paragraph is a list of printed lines, numbered from 2 on, one paragraph after
 * the other.
 */
export function sectionOf(
  heading: string | readonly [title: string, subtitle: string],
  ...paragraphs: readonly (readonly string[])[]
): ProseSection {
  const [title, subtitle] = typeof heading === "string" ? [heading, ""] : heading;
  let line = 1;
  return {
    title,
    subtitle,
    at: line,
    paragraphs: paragraphs.map((texts) => {
      const pieces = texts.map((text) => ({ number: ++line, text }));
      return { ...tidyPieces(pieces), at: pieces[0]?.number ?? line };
    }),
  };
}
