import type { Column, Form } from "../../../forms/form.ts";
import type { Question } from "../../context.ts";
import type { AnswersById } from "../answered.ts";
import { askColumns } from "../ask.ts";
import { conventionOf } from "../conventions.ts";
import type { PrintedRow } from "../printed.ts";
import { readAmount } from "./amounts.ts";
import type { Contradictions } from "./evidence.ts";
import type { Guide, Placement } from "./puzzle.ts";

/** A row of the puzzle as the questions speak of it. */
export interface Subject {
  readonly form: Form;
  readonly row: PrintedRow;
  readonly unit: string;
}

/** A contradiction to what is said in words weighs more than any distance from the usual columns. */
const contradiction = 10_000;

/** What the clerk, the document's own words and the forms' conventions say of the rows of a puzzle. */
export function guideOf(subjects: readonly Subject[], answers: AnswersById, contradictions: Contradictions): Guide {
  return {
    rank: (row, placement) => {
      const subject = subjects[row];
      if (!subject) return 0;
      const { form, row: printed, unit } = subject;
      const amounts = printed.cells.map((cell) => readAmount(cell.printed, unit));
      const far = placement.reduce((total, index) => total + distance(form, index), 0);
      return far + contradiction * contradictions(form, printed, amounts, placement);
    },
    isAnswered: (row, placement) => {
      const subject = subjects[row];
      if (!subject) return false;
      const answer = answers.get(askRow(subject, []).id)?.[0];
      return answer !== undefined && answer === describe(subject, placement);
    },
  };
}

/** How far a column is from the form's usual ones; the others follow from left to right. */
function distance(form: Form, index: number): number {
  const usual = conventionOf(form.id).usual?.indexOf(form.columns[index]?.id ?? "") ?? -1;
  return usual >= 0 ? usual : form.columns.length + index;
}

/** Asks about the columns of a row; the first candidate is the placement taken. */
export function askPlacements(subject: Subject, placements: readonly Placement[]): Question {
  const asked = askRow(
    subject,
    placements.map((placement) => describe(subject, placement)),
  );
  return { ...asked, means: placements.map((placement) => arithmetic(subject, placement)) };
}

/** The sums over the row that a placement fills: `8.00 = 5.00 + 3.00`. */
function arithmetic({ form, row }: Subject, placement: Placement): string {
  const figures = new Map(placement.map((index, order) => [form.columns[index]?.id, row.cells[order]?.printed ?? ""]));
  const sums = form.identities.flatMap((identity) => {
    if (identity.kind !== "sum" || identity.over !== "columns" || !figures.has(identity.whole)) return [];
    const parts = identity.parts.flatMap((part) => figures.get(part) ?? []);
    return parts.length === 0 ? [] : [`${figures.get(identity.whole) ?? ""} = ${parts.join(" + ")}`];
  });
  return [...new Set(sums)].join("；");
}

function askRow({ form, row }: Subject, candidates: readonly string[]): Question {
  const figures = row.cells.map((cell) => cell.printed);
  return askColumns(form, row.row ?? "row", row.at, figures, candidates);
}

function describe({ form, row }: Subject, placement: Placement): string {
  const figures = row.cells.map((cell) => cell.printed);
  return describePlacement(form, placement, figures);
}

/** A placement in words, as questions and their answers write it: `项目支出合计=8.00；商品和服务支出=8.00`. */
export function describePlacement(form: Form, placement: Placement, figures: readonly string[]): string {
  return placement.map((index, order) => `${heading(form, index)}=${figures[order] ?? ""}`).join("；");
}

function heading(form: Form, index: number): string {
  const column = form.columns[index];
  if (!column) return "";
  const isOnly = (one: Column): boolean => form.columns.filter((other) => other.title === one.title).length === 1;
  return isOnly(column) ? column.title : [...(column.under ?? []), column.title].join("·");
}
