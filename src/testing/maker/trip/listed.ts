import type { Question } from "../../../import/context.ts";
import { describePlacement } from "../../../import/tables/placing/guide.ts";
import { findForm, findProfile } from "../../../forms/profiles.ts";
import { sectionAnchor } from "../../../model/figure-id.ts";
import type { RowContent } from "../../../schema/content.ts";
import type { Form } from "../../../forms/form.ts";
import type { Invented } from "../model/disclosure.ts";

/**
 * Whether the candidates of a question hold what was printed: the columns of a row of the table it asks about, or the text that was `wanted`. A
 * question without candidates asks to look at the paper.
 */
export function listsTruth({ id, candidates }: Question, made: Invented, wanted: string): boolean {
  if (candidates.length === 0 || candidates.includes(wanted)) return true;
  const profile = findProfile(made.files.disclosure.profile);
  return made.files.sections.some((section) => {
    const form = profile && findForm(profile, section.form);
    if (!form || !id.startsWith(`tables#${sectionAnchor(section.form)}/`)) return false;
    return (section.rows ?? []).some((row) => candidates.includes(placementOf(row, form)));
  });
}

function placementOf(row: RowContent, form: Form): string {
  const filled = form.columns.flatMap(({ id, kind }, index) => {
    const cell = row[id];
    return kind !== "text" && typeof cell === "string" ? [{ index, cell }] : [];
  });
  return describePlacement(
    form,
    filled.map(({ index }) => index),
    filled.map(({ cell }) => cell),
  );
}
