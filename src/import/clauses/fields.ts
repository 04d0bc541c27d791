import { findFixedRow, type Form } from "../../forms/form.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import { stitch } from "../text/stitch.ts";
import { sliceTidy, type TidyText } from "../text/tidy.ts";

/** The labelled fields of one clause, as printed; keys are column ids of form `clause`, `amount` for 预算安排规模. */
export interface ClauseFields {
  readonly name: TidyText;
  /** First line. */
  readonly at: number;
  readonly fields: ReadonlyMap<string, TidyText>;
}

const opens = /^[（(][一二三四五六七八九十]{1,3}[)）]项目名称[：:]/;

/** The labels a clause is printed with, each with the column it fills. */
function labelsOf(form: Form): (readonly [string, string])[] {
  return form.columns.map((column) => {
    const title = column.id === "amount" ? findFixedRow(form, "scale")?.title : column.title;
    return [title ?? column.title, column.id] as const;
  });
}

/** Groups the paragraphs of a section into clauses and each clause into its fields. */
export function cutClauses(paragraphs: readonly Paragraph[], form: Form): ClauseFields[] {
  const clauses: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (opens.test(paragraph.text)) clauses.push([paragraph]);
    else clauses.at(-1)?.push(paragraph);
  }
  const labels = labelsOf(form);
  return clauses.map((clause) => cutFields(clause, labels));
}

interface Label {
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

function cutFields(paragraphs: readonly Paragraph[], labels: readonly (readonly [string, string])[]): ClauseFields {
  const whole = stitch(paragraphs);
  const starts = new Set<number>();
  paragraphs.reduce((index, paragraph) => {
    starts.add(index);
    return index + paragraph.text.length;
  }, 0);
  const nameStart = opens.exec(whole.text)?.[0].length ?? 0;
  const found = labels
    .flatMap(([title, column]) => findLabel(whole, title, column, starts))
    .sort((a, b) => a.start - b.start);
  const fields = found.map(
    ({ column, end }, order) => [column, sliceTidy(whole, end, found[order + 1]?.start ?? whole.text.length)] as const,
  );
  return {
    name: sliceTidy(whole, nameStart, found[0]?.start ?? whole.text.length),
    at: paragraphs[0]?.at ?? 0,
    fields: new Map(fields),
  };
}

/** Where a label stands: at the head of a paragraph, else once inside one (two fields printed on one line). */
function findLabel(whole: TidyText, title: string, column: string, starts: ReadonlySet<number>): Label[] {
  const places = [...whole.text.matchAll(new RegExp(`${title}[：:]`, "g"))].map(({ 0: label, index }) => ({
    column,
    start: index,
    end: index + label.length,
  }));
  const place = places.find(({ start }) => starts.has(start)) ?? places[0];
  return place ? [place] : [];
}
