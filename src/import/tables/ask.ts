import type { Form } from "../../forms/form.ts";
import { sectionAnchor } from "../../model/figure-id.ts";
import type { Question } from "../context.ts";

/** Address of a table, or of a row in it, as questions name it: `tables#xj-7/total`. */
export function tableAddress(form: string, ...pieces: readonly string[]): string {
  return [`tables#${sectionAnchor(form)}`, ...pieces].join("/");
}

/** 表7 “一般公共预算项目支出情况表”. */
function nameOf(form: Form): { zh: string; en: string } {
  return { zh: `表${form.section}“${form.title}”`, en: `Table ${form.section}` };
}

/** A label of a fixed row that the form does not print there. */
export function askLabel(form: Form, label: string, at: number, candidates: readonly string[]): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "label", String(at)),
    at: String(at),
    zh: `${zh}第 ${at} 行的“${label}”不是这张表此处应有的项目。它是哪一行？`,
    en: `${en}, line ${at}: the form has no row "${label}" here. Which row is it?`,
    candidates,
  };
}

/** Answer that leaves a row, a figure or a text as it was read. */
export const keep = "keep";

/** A list of projects in which the rows that name bodies cannot be told by name or sum; any number of candidates may be answered. */
export function askHeads(form: Form, at: number, names: readonly string[]): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "bodies", String(at)),
    at: String(at),
    zh: `${zh}里哪些行是单位的小计，名称和合计都不能确定。请在 answers.yaml 列出各单位行的名称；没有就写 ${keep}。`,
    en: `${en}: neither names nor sums tell which rows are subtotals of bodies. Answer with their names, or ${keep}.`,
    candidates: [keep, ...names],
  };
}

/** Text among a table's rows that belongs to none of them. */
export function askText(form: Form, text: string, at: number): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "text", String(at)),
    at: String(at),
    zh: `${zh}第 ${at} 行的“${text}”不属于任何一行，没有收入。请核对原文；确实不需要就写 ${keep}。`,
    en: `${en}, line ${at}: "${text}" belongs to no row and was not taken in. Check the source; ${keep} leaves it out.`,
    candidates: [keep],
  };
}

/** A name and a project name printed without a certain boundary. */
export function askNames(form: Form, at: number, candidates: readonly string[]): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "name", String(at)),
    at: String(at),
    zh: `${zh}第 ${at} 行：科目名称与项目名称的分界不能确定。`,
    en: `${en}, line ${at}: where the subject's name ends and the project's begins is not certain.`,
    candidates,
  };
}

/** A printed line that may end the row above it or begin the row below. */
export function askPiece(form: Form, piece: string, at: number, candidates: readonly string[]): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "piece", String(at)),
    at: String(at),
    zh: `${zh}第 ${at} 行的“${piece}”属于上一行还是下一行，不能确定。`,
    en: `${en}, line ${at}: "${piece}" may end the row above or begin the row below.`,
    candidates,
  };
}

/** Figures of a row whose columns the table's own sums do not decide. */
export function askColumns(
  form: Form,
  row: string,
  at: number,
  figures: readonly string[],
  candidates: readonly string[],
): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, row, "columns", String(at)),
    at: String(at),
    zh: `${zh}第 ${at} 行的 ${figures.join("、")} 各在哪一栏，原文没有留下，勾稽关系也不能唯一确定；暂按第一种填入。`,
    en: `${en}, line ${at}: the columns of ${figures.join(", ")} are lost and no sum decides them; the first candidate was taken.`,
    candidates,
  };
}

/** A row with more figures than its form has columns; they are kept together as text. */
export function askOverflow(form: Form, row: string, at: number, figures: readonly string[]): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, row, "figures", String(at)),
    at: String(at),
    zh: `${zh}第 ${at} 行的数字 ${figures.join("、")} 多于这张表的栏数，合并保存为文字。请核对原文。`,
    en: `${en}, line ${at}: ${figures.join(", ")} are more figures than the table has columns; kept together as text.`,
    candidates: [keep],
  };
}

/** A table without rows and without the sentence that it is empty. */
export function askEmpty(form: Form, at: number): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "empty"),
    at: String(at),
    zh: `${zh}没有数据行，也没有“空表”的说明。是空表就写 true。`,
    en: `${en} has no rows and no sentence saying that it is empty. Answer true if it is.`,
    candidates: ["false", "true"],
  };
}

/** A table whose headings do not tell in which order its columns stand. */
export function askOrder(form: Form, at: number, candidates: readonly string[]): Question {
  const { zh, en } = nameOf(form);
  return {
    id: tableAddress(form.id, "order"),
    at: String(at),
    zh: `${zh}的栏目名称没有全读出来，各地印的次序不同，暂按第一种。原文是哪一种？`,
    en: `${en}: not all headings could be read, and places print these columns in different orders; the first was taken. Which is it?`,
    candidates,
  };
}

/** A table whose unit is printed nowhere. */
export function askUnit(form: string, at: number): Question {
  return {
    id: tableAddress(form, "unit"),
    at: String(at),
    zh: `第 ${at} 行的表没有写计量单位。请写明。`,
    en: `The table on line ${at} states no unit. Please give it.`,
    candidates: ["万元", "元"],
  };
}

/** A table whose title no form of the profile bears; `likely` are forms it may be. */
export function askForm(form: string, title: string, at: number, likely: readonly Form[]): Question {
  return {
    id: tableAddress(form, "form"),
    at: String(at),
    zh: `第 ${at} 行的“${title}”不是已知的表，按原样保存，不参与勾稽。如果它就是下列某张表，请写表的标识。`,
    en: `"${title}" on line ${at} is no known table; it was kept as printed and not summed. If it is one of these, name it.`,
    candidates: [keep, ...likely.map(({ id }) => id)],
    means: ["照原样保存", ...likely.map((one) => one.title)],
  };
}
