import type { Form } from "../forms/form.ts";
import { pageOfPart, sectionAnchor } from "../model/figure-id.ts";
import type { RowNames } from "../model/row-names.ts";
import type { ClauseContent, PerformanceContent, RowContent, SectionContent } from "../schema/content.ts";
import type { Located } from "../schema/read-entries.ts";
import type { Formed } from "../schema/read-forms.ts";
import { defined } from "./defined.ts";
import type { ClauseEntry, SectionEntry } from "./entry.ts";
import { markLeaves } from "./leaves.ts";
import type { Mask } from "../model/mask.ts";
import { type CellContext, readPlace } from "./read-figure.ts";
import { readRow, type RowContext } from "./row-entry.ts";

/** What making the sections of one disclosure needs to know. */
export interface DisclosureContext extends CellContext {
  /** `zwfwj/2024-budget`. */
  readonly id: string;
  readonly mask: Mask;
  /** Names of bodies and projects, for rows that are printed without one of their own. */
  readonly nameOf: (names: RowNames) => string | undefined;
}

/** Reads a section of sections.yaml. */
export function readSection(section: Formed<SectionContent>, context: DisclosureContext): SectionEntry {
  const { form, value } = section;
  const frame = readFrame(section, pageOfPart[form.part], sectionAnchor(form.id), context);
  return defined({
    ...frame.entry,
    title: value.title ?? form.title,
    empty: value.empty === "true",
    rows: readRows(value.rows ?? [], section, frame.context),
    notes: value.notes?.map(({ text, at }, index) =>
      defined({ text: context.mask.words(text), place: readPlace(at, section, ["notes", index, "at"], context) }),
    ),
    columns: value.columns,
  });
}

/** Reads a clause of clauses.yaml. */
export function readClause(clause: Formed<ClauseContent>, context: DisclosureContext): ClauseEntry {
  const { project, name, rows } = clause.value;
  const frame = readFrame(clause, `${pageOfPart.clause}/${project}`, "clause", context);
  return { ...frame.entry, empty: false, project, name, rows: readRows(rows, clause, frame.context) };
}

/** What sections, clauses and performance tables have in common: their head, and what reading their rows needs. */
export interface Frame {
  readonly entry: Omit<SectionEntry, "rows" | "empty">;
  readonly context: RowContext;
}

/** Reads the head of a section that stands on a page of its disclosure. */
export function readFrame(
  section: Formed<SectionContent | ClauseContent | PerformanceContent>,
  page: string,
  anchor: string,
  disclosure: DisclosureContext,
): Frame {
  const { form, value } = section;
  const unit = value.unit ?? disclosure.unit;
  const place = readPlace(value.at, section, ["at"], disclosure);
  const entry = defined({
    form: form.id,
    part: form.part,
    section: form.section,
    anchor,
    page,
    title: form.title,
    unit,
    place,
  });
  const context = defined({ ...disclosure, unit, form, page: `${disclosure.id}/${page}`, anchor, place });
  return { entry, context };
}

/** Reads the rows of a section and settles which of them are leaves. */
export function readRows(
  rows: readonly RowContent[],
  section: Located<unknown> & { readonly form: Form },
  context: RowContext,
) {
  return markLeaves(
    rows.map((row, index) => readRow(row, section, ["rows", index], context)),
    section.form,
  );
}
