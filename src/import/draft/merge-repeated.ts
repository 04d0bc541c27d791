import type { Form, Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { rowKey, sectionAnchor } from "../../model/figure-id.ts";
import { rowNames } from "../../model/row-names.ts";
import type { ClauseContent, RowContent, SectionContent } from "../../schema/content.ts";
import type { Question, Recognised } from "../context.ts";
import { inOrder, type Draft } from "./mentions.ts";

/**
 * Gives every section, clause and row a key of its own: a section or a clause that a source prints again goes on behind the first, and is asked
 * about; a row whose key stands already is marked `~2`, `~3`, one that has no key but its body or project `x2`. Nothing is dropped.
 */
export function mergeRepeated({ sections, clauses, performance }: Draft, profile: Profile): Recognised<Draft> {
  const questions: Question[] = [];
  const ofForm = new Map<string, SectionContent>();
  for (const section of sections) {
    const first = ofForm.get(section.form);
    if (first) questions.push(askAgain(`tables#${sectionAnchor(section.form)}`, section.form, section.at));
    ofForm.set(section.form, first ? joinSections(first, section) : section);
  }
  const ofProject = new Map<string, ClauseContent>();
  for (const clause of clauses) {
    const first = ofProject.get(clause.project);
    if (first) questions.push(askAgain(`projects#clause-${clause.project}`, clause.name, clause.at));
    ofProject.set(clause.project, first ? { ...first, rows: [...first.rows, ...clause.rows] } : clause);
  }
  const found = {
    sections: [...ofForm.values()].map((section) =>
      section.rows ? { ...section, rows: withOwnKeys(section.rows, findForm(profile, section.form)) } : section,
    ),
    clauses: [...ofProject.values()].map((clause) => ({
      ...clause,
      rows: withOwnKeys(clause.rows, findForm(profile, "clause")),
    })),
    performance: performance.map((table) => ({
      ...table,
      rows: withOwnKeys(table.rows, findForm(profile, table.form)),
    })),
  };
  return { found, questions };
}

/** A section with what the source prints of it again; what one of them has not, the other gives. */
function joinSections(first: SectionContent, again: SectionContent): SectionContent {
  const { empty: _first, ...kept } = first;
  const { empty: _again, ...more } = again;
  const rows = [...(first.rows ?? []), ...(again.rows ?? [])];
  const notes = [...(first.notes ?? []), ...(again.notes ?? [])];
  return {
    ...more,
    ...kept,
    ...(rows.length > 0 ? { rows } : { empty: "true" as const }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Rows of a form under keys of their own; tables without a form are kept as printed. */
function withOwnKeys(rows: readonly RowContent[], form: Form | undefined): readonly RowContent[] {
  if (!form) return rows;
  const keyOf = (row: RowContent): string => rowKey(rowNames(row, form));
  // A row without any name of its own has the empty key, which is nobody's.
  const taken = new Set([""]);
  return rows.map((row) => {
    let named = row;
    for (let count = keyOf(row) === "" ? 1 : 2; taken.has(keyOf(named)); count += 1) {
      const key = row.row === undefined ? `x${String(count)}` : `${row.row.replace(/~\d+$/, "")}~${String(count)}`;
      named = inOrder({ ...row, row: key });
    }
    taken.add(keyOf(named));
    return named;
  });
}

function askAgain(address: string, name: string, at = "1"): Question {
  return {
    id: `${address}/again/${at}`,
    at,
    zh: `第 ${at} 行又出现了“${name}”，已接在前一份之后，重复的行加了“~2”。请核对：材料里是不是有重复的一段，或者有两份公开？`,
    en: `"${name}" stands again on line ${at}; it goes on behind the first, repeated rows are marked ~2. Is a piece of the document there twice, or is it two documents?`,
    candidates: ["keep"],
  };
}
