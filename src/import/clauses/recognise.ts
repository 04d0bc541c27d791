import { findColumn } from "../../forms/form.ts";
import { clause } from "../../forms/xinjiang/clause.ts";
import { moneyUnits } from "../../model/money.ts";
import type { CellContent, CiteContent, ClauseContent, RowContent } from "../../schema/content.ts";
import { findCites, findFigures } from "../cites.ts";
import type { Recognised } from "../context.ts";
import type { ProseSection } from "../regions.ts";
import { cellFrom, withheldWord } from "../spots.ts";
import { lineAt, type TidyText } from "../tidy.ts";
import { readAllocation } from "./allocation.ts";
import { cutClauses, type ClauseFields } from "./fields.ts";

/** Whether a section of the explanation holds the clauses of projects. */
export function isClauseSection(section: ProseSection): boolean {
  return section.paragraphs.some((paragraph) =>
    /^[（(][一二三四五六七八九十]{1,3}[)）]项目名称[：:]/.test(paragraph.text),
  );
}

/** Reads every project clause of an explanation, in print order. `project` is left empty: the register gives the keys. */
export function recogniseClauses(sections: readonly ProseSection[]): Recognised<readonly ClauseContent[]> {
  const read = sections.flatMap((section) => cutClauses(section.paragraphs).map(readClause));
  return { found: read.map((one) => one.found), questions: read.flatMap((one) => one.questions) };
}

function readClause(fields: ClauseFields): Recognised<ClauseContent> {
  const scale = fields.fields.get("amount");
  const figure = scale && findFigures(scale).find((candidate) => moneyUnits.includes(candidate.unit));
  const line = scale ? lineAt(scale, figure?.start ?? 0) : fields.at;
  const amount = scale && amountOf(scale, line);
  const allocation = fields.fields.get("allocation");
  const items = allocation ? readAllocation(allocation, figure?.unit) : { found: [], questions: [] };
  const row: RowContent = {
    row: "scale",
    ...(amount === undefined ? {} : { amount }),
    ...texts(fields, line),
    at: String(line),
    ...cites(fields),
  };
  return {
    found: {
      project: "",
      name: fields.name.text,
      at: String(fields.at),
      ...(figure ? { unit: figure.unit } : {}),
      rows: [row, ...items.found],
    },
    questions: items.questions,
  };
}

/** The amount of 预算安排规模, or the words that stand in its place. */
function amountOf(scale: TidyText, line: number): CellContent | undefined {
  const figure = findFigures(scale).find((candidate) => moneyUnits.includes(candidate.unit));
  if (figure) return cellFrom(scale, { column: "amount", printed: figure.printed, index: figure.start }, line);
  if (scale.text === "") return undefined;
  return withheldWord(scale.text) ?? { printed: scale.text, unreadable: "true" };
}

/** The fields printed as words; one that is printed empty is blank. */
function texts(fields: ClauseFields, line: number): Record<string, CellContent> {
  const cells = [...fields.fields].flatMap(([column, text]) =>
    column === "amount" || text.text === ""
      ? []
      : [[column, cellFrom(text, { column, printed: withheldWord(text.text) ?? text.text, index: 0 }, line)] as const],
  );
  return Object.fromEntries(cells);
}

/** Figures in the prose of a clause; the money of 资金分配情况 stands in rows of its own. */
function cites(fields: ClauseFields): { cites?: readonly CiteContent[] } {
  const found = [...fields.fields].flatMap(([column, text]) => {
    if (!findColumn(clause, column)?.prose) return [];
    const figures = findCites(text);
    return column === "allocation" ? figures.filter((figure) => !/[元万亿]$/.test(figure.unit)) : figures;
  });
  return found.length > 0 ? { cites: found } : {};
}
