import { findColumn, type Form } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { moneyUnits } from "../../model/money.ts";
import type { CellContent, CiteContent, ClauseContent, RowContent } from "../../schema/content.ts";
import { findCites, findFigures } from "../figures/cites.ts";
import type { ImportContext, Question, Recognised } from "../context.ts";
import type { ProseSection } from "../text/regions.ts";
import { cellFrom, withheldWord } from "../figures/spots.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";
import { readAllocation } from "./allocation.ts";
import { withArithmetic } from "./arithmetic.ts";
import { cutClauses, type ClauseFields } from "./fields.ts";

/** Reads every project clause of an explanation, in print order. `project` is left empty: the register gives the keys. */
export function recogniseClauses(
  sections: readonly ProseSection[],
  context: Pick<ImportContext, "profile">,
): Recognised<readonly ClauseContent[]> {
  const form = findForm(context.profile, "clause");
  if (!form) return { found: [], questions: [] };
  const read = sections.flatMap((section) =>
    cutClauses(section.paragraphs, form).map((fields) => readClause(fields, form)),
  );
  return { found: read.map((one) => one.found), questions: read.flatMap((one) => one.questions) };
}

function readClause(fields: ClauseFields, form: Form): Recognised<ClauseContent> {
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
    ...cites(fields, form),
  };
  return {
    found: {
      project: "",
      name: fields.name.text,
      at: String(fields.at),
      ...(figure ? { unit: figure.unit } : {}),
      rows: [row, ...items.found],
    },
    questions: [
      ...unreadScale(amount, line, fields.name.text),
      ...items.questions.map((question) =>
        withArithmetic(question, question.id.split("/").at(-1) ?? "", {
          rows: items.found,
          scale: figure?.printed,
          unit: figure?.unit ?? "",
        }),
      ),
    ],
  };
}

/** The amount of 预算安排规模, or the words that stand in its place. */
function amountOf(scale: TidyText, line: number): CellContent | undefined {
  const figure = findFigures(scale).find((candidate) => moneyUnits.includes(candidate.unit));
  if (figure) return cellFrom(scale, { column: "amount", printed: figure.printed, index: figure.start }, line);
  if (scale.text === "") return undefined;
  return withheldWord(scale.text) ?? { printed: scale.text, unreadable: "true" };
}

/** Asks for the amount of a scale that prints words instead. */
function unreadScale(amount: CellContent | undefined, line: number, name: string): Question[] {
  if (amount === undefined || typeof amount === "string" || !amount.unreadable) return [];
  return [
    {
      id: `clause/${line}/scale`,
      at: String(line),
      zh: `第 ${line} 行“${name}”的预算安排规模“${amount.printed}”读不出金额：照原文保留，还是另有金额？`,
      en: `The scale "${amount.printed}" of "${name}" on line ${line} is no amount with a unit: keep it as printed, or is there another amount?`,
      candidates: [amount.printed],
    },
  ];
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

/** Figures in the prose of a clause, and those behind the amount of its scale; the money of 资金分配情况 stands in rows of its own. */
function cites(fields: ClauseFields, form: Form): { cites?: readonly CiteContent[] } {
  const found = [...fields.fields].flatMap(([column, text]) => {
    const figures = findCites(text);
    if (column === "amount") return figures.filter((figure) => moneyUnits.includes(figure.unit)).slice(1);
    if (!findColumn(form, column)?.prose) return [];
    return column === "allocation" ? figures.filter((figure) => !/[元万亿]$/.test(figure.unit)) : figures;
  });
  return found.length > 0 ? { cites: found } : {};
}
