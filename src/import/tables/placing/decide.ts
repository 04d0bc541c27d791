import type { Column, Form } from "../../../forms/form.ts";
import type { Question } from "../../context.ts";
import type { AnswersById } from "../answered.ts";
import { askColumns } from "../ask.ts";
import { conventionOf } from "../conventions.ts";
import type { PrintedRow } from "../printed.ts";
import type { OpenRows, Placement, Solution } from "./puzzle.ts";

/** A row of the puzzle as the questions speak of it. */
export interface Subject {
  readonly form: Form;
  readonly row: PrintedRow;
}

/** How many candidates a question lists. */
const listed = 12;

/**
 * Chooses one placement for every row: the proved one; else the answered one, or the likeliest by the form's convention, with a question whose first
 * candidate is the one taken. Where one row's place decides others', only that row is asked about.
 */
export function decide(
  solution: Solution,
  subjects: readonly Subject[],
  contradicted: readonly number[],
  answers: AnswersById,
): { placements: readonly Placement[]; questions: readonly Question[] } {
  const placements = solution.choices.map((choices) => choices[0] ?? []);
  const questions: Question[] = [];
  const asked = new Set<number>();
  const settle = (row: number, candidates: readonly Placement[]): Placement => {
    const subject = subjects[row];
    const first = candidates[0] ?? placements[row] ?? [];
    if (!subject || candidates.length < 2) return first;
    const texts = candidates.map((candidate) => describe(subject, candidate));
    const id = ask(subject, []).id;
    const chosen = Math.max(0, texts.indexOf(answers.get(id)?.[0] ?? ""));
    const sorted = [...texts.slice(chosen, chosen + 1), ...texts.filter((_, order) => order !== chosen)];
    questions.push(ask(subject, sorted.slice(0, listed)));
    asked.add(row);
    return candidates[chosen] ?? first;
  };
  for (const open of solution.open) {
    for (const [row, placement] of settleTogether(open, solution, subjects, settle)) placements[row] = placement;
  }
  for (const row of contradicted) {
    const subject = subjects[row];
    const placement = placements[row];
    if (!subject || !placement || asked.has(row)) continue;
    questions.push(ask(subject, [describe(subject, placement)]));
  }
  return { placements, questions };
}

function settleTogether(
  open: OpenRows,
  solution: Solution,
  subjects: readonly Subject[],
  settle: (row: number, candidates: readonly Placement[]) => Placement,
): [number, Placement][] {
  if (open.solutions.length === 0)
    return open.rows.map((row) => {
      const sorted = [...(solution.choices[row] ?? [])].sort(byLikelihood([row], subjects, (one) => [one]));
      return [row, settle(row, sorted)];
    });
  let left = [...open.solutions].sort(byLikelihood(open.rows, subjects, (one) => one));
  return open.rows.map((row, order) => {
    const candidates = distinct(left.map((found) => found[order] ?? []));
    const chosen = settle(row, candidates);
    left = left.filter((found) => found[order]?.join() === chosen.join());
    return [row, chosen];
  });
}

function distinct(placements: readonly Placement[]): Placement[] {
  return [...new Map(placements.map((placement) => [placement.join(), placement])).values()];
}

/** Orders by how far from the form's usual columns the figures stand, then from left to right. */
function byLikelihood<T>(
  rows: readonly number[],
  subjects: readonly Subject[],
  placementsOf: (joint: T) => readonly Placement[],
): (a: T, b: T) => number {
  const distance = (joint: T): number => {
    let sum = 0;
    placementsOf(joint).forEach((placement, order) => {
      const form = subjects[rows[order] ?? -1]?.form;
      if (form) sum += placement.reduce((total, index) => total + rank(form, index), 0);
    });
    return sum;
  };
  return (a, b) => distance(a) - distance(b);
}

function rank(form: Form, index: number): number {
  const usual = conventionOf(form.id).usual?.indexOf(form.columns[index]?.id ?? "") ?? -1;
  return usual >= 0 ? usual : form.columns.length + index;
}

function ask({ form, row }: Subject, candidates: readonly string[]): Question {
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
