import { genericPrefix } from "../../forms/generic.ts";
import type { Form } from "../../forms/form.ts";
import type { NoteContent } from "../../schema/content.ts";
import type { ImportContext, Question } from "../context.ts";
import type { TableRegion } from "../text/regions.ts";
import type { Layout, SourceLine } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";
import { likeness } from "../draft/names.ts";
import { settle, type AnswersById } from "./answered.ts";
import { askForm, askUnit } from "./ask.ts";
import { findTableForm } from "./find-form.ts";
import { isPreamble, readUnit } from "./head.ts";
import { takeNotes } from "./notes.ts";

/** A printed table with what is known before its rows are read. */
export interface TitledTable {
  readonly title: string;
  /** Line of the title. */
  readonly at: number;
  /** 计量单位; empty when none is printed. */
  readonly unit: string;
  /** Undefined where the profile has none for this title. */
  readonly form: Form | undefined;
  /** Printed number. */
  readonly number: string;
  /** Lines below the title, without notes. */
  readonly lines: readonly SourceLine[];
  readonly notes: readonly NoteContent[];
}

/** Finds title, unit and form of every table, and asks where one is missing. A table continued under its repeated number is one table. */
export function titleTables(
  regions: readonly TableRegion[],
  layout: Layout,
  context: ImportContext,
  answers: AnswersById,
): { tables: readonly TitledTable[]; questions: readonly Question[] } {
  const questions: Question[] = [];
  const ask = (question: Question): string | undefined => {
    const settled = settle(question, answers);
    questions.push(settled.question);
    return settled.answer;
  };
  let unknown = 0;
  let unit = "";
  const tables = joinRepeated(regions).map((region): TitledTable => {
    const titled = titleOf(region, layout, context);
    let { form } = titled;
    if (!form) {
      unknown += 1;
      const candidates = likelyForms(region.number, titled.title, context);
      const answer = ask(askForm(`${genericPrefix}t${unknown}`, titled.title, titled.at, candidates));
      form = context.profile.forms.find((one) => one.id === answer);
    }
    // A unit printed once above several tables holds for those below.
    unit = titled.unit === "" ? unit : titled.unit;
    const own = unit === "" ? ask(askUnit(form?.id ?? `${genericPrefix}t${unknown}`, titled.at)) : unit;
    return { ...titled, form, unit: own ?? "" };
  });
  return { tables, questions };
}

/** Joins a table to the one before it when number and title are printed again at a page break. */
function joinRepeated(regions: readonly TableRegion[]): readonly TableRegion[] {
  const joined: TableRegion[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last && region.number !== "" && region.number === last.number && titleText(last) === titleText(region))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...region.lines] };
    else joined.push(region);
  }
  return joined;
}

function titleText(region: TableRegion): string {
  return tidy(region.lines.find((line) => line.text.trim() !== "")?.text ?? "");
}

function titleOf(region: TableRegion, layout: Layout, context: ImportContext): TitledTable {
  const index = region.lines.findIndex((line) => line.text.trim() !== "" && !isPreamble(line.text));
  const line = region.lines[index];
  const title = tidy(line?.text ?? "");
  return {
    title,
    at: line?.number ?? region.lines[0]?.number ?? 0,
    unit: region.lines.map((one) => readUnit(one.text)).find((one) => one !== undefined) ?? "",
    form: findTableForm(title, context),
    number: region.number,
    ...takeNotes(
      region.lines.filter((one, order) => order !== index && tidy(one.text) !== title),
      layout,
    ),
  };
}

/** Titles less alike are no candidates. */
const leastLikeness = 0.5;

/** Forms an unknown table may be: first those that bear its printed number, then those of like titles. */
function likelyForms(number: string, title: string, { profile }: ImportContext): readonly Form[] {
  const forms = profile.forms.filter((form) => form.part === "table");
  const scored = forms.map((form) => ({
    form,
    score:
      (form.section === number ? 1 : 0) +
      Math.max(...[form.title, ...(form.titles ?? [])].map((one) => likeness(one, title))),
  }));
  return scored
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ form }) => form);
}
