import type { Form } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import type { SectionContent } from "../../schema/content.ts";
import type { ImportContext, Question, Recognised } from "../context.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { ProseSection } from "../text/regions.ts";
import { lineAt } from "../text/tidy.ts";
import { groupFacets, type Inherited } from "./groups.ts";
import { settle, type AnswersById } from "../tables/answered.ts";
import { answeredSubject } from "./answered-subject.ts";
import { askLeftovers, type ParagraphReading } from "./leftovers.ts";
import { placeGroup, toRow, type SectionDraft } from "./rows.ts";
import { readStatements, type Grammar, type StatedFacet } from "./statements.ts";
import { makeFindSubject } from "./subjects.ts";
import { findTopic, type Topic } from "./topics.ts";

/** A sentence that says there is nothing: the table is empty. */
const saysEmpty = /为空表|没有使用|未使用/;

/** What is known while a document is read. */
interface Reading {
  readonly context: ImportContext;
  readonly answers: AnswersById;
  readonly drafts: Map<string, SectionDraft>;
  readonly questions: Question[];
}

/** One section and the forms its sentences fill. */
interface Place {
  readonly section: ProseSection;
  readonly forms: readonly Form[];
}

/**
 * Reads every sentence of an explanation that states an amount, a share, a change, a variance or its reason. Returns one section a form in
 * print order; sections that other recognisers read (staff, purchases, assets, projects, performance) are left alone. A figure that finds no
 * place is a question, never dropped; its answer names the row it states, `said/income/gpb`.
 */
export function recogniseStatements(
  sections: readonly ProseSection[],
  context: ImportContext,
  answers: AnswersById = new Map(),
): Recognised<readonly SectionContent[]> {
  const reading: Reading = { context, answers, drafts: new Map(), questions: [] };
  for (const section of sections) {
    const topic = findTopic(section, context.kind);
    if (topic) readSection(section, topic, reading);
  }
  return { found: [...reading.drafts.values()].flatMap(toSection), questions: reading.questions };
}

function readSection(section: ProseSection, topic: Topic, reading: Reading): void {
  const forms = topic.forms.flatMap((id) => findForm(reading.context.profile, id) ?? []);
  const grammar: Grammar = {
    find: makeFindSubject(topic, reading.context),
    changesOpen: topic.changesOpen === true,
  };
  for (const paragraph of section.paragraphs) {
    const read = readParagraph(paragraph, grammar, { section, forms }, reading);
    const asked = askLeftovers(paragraph, read, forms);
    reading.questions.push(...asked.map((question) => settle(question, reading.answers).question));
    const [first] = forms;
    if (first && read.placed.length === 0 && saysEmpty.test(paragraph.text))
      draftOf(first, section.at, reading).emptyAt ??= paragraph.at;
  }
}

function readParagraph(
  paragraph: Paragraph,
  grammar: Grammar,
  { section, forms }: Place,
  reading: Reading,
): ParagraphReading {
  const placed: StatedFacet[] = [];
  const unplaced: StatedFacet[] = [];
  let inherited: Inherited = {};
  for (const statement of readStatements(paragraph, grammar)) {
    const { start, facets } = statement;
    const subject = answeredSubject(statement, paragraph, forms, reading);
    const grouped = groupFacets(facets, reading.context, inherited);
    inherited = grouped.inherited;
    const form = forms.find((candidate) => candidate.id === subject?.form);
    if (!subject || !form) {
      unplaced.push(...facets);
      continue;
    }
    const line = lineAt(paragraph, start);
    const draft = draftOf(form, form === forms[0] ? section.at : line, reading);
    for (const group of grouped.groups) {
      const found = placeGroup(draft, subject, line, group, paragraph);
      placed.push(...found);
      unplaced.push(...Object.values(group.cells).filter((facet) => !found.includes(facet)));
    }
  }
  return { placed, unplaced };
}

function draftOf(form: Form, line: number, { drafts }: Reading): SectionDraft {
  const draft = drafts.get(form.id) ?? { form, line, rows: [] };
  drafts.set(form.id, draft);
  return draft;
}

/** The section as content; nothing when no figure of it found a place and no sentence says that it is empty. */
function toSection({ form, line, unit, emptyAt, rows }: SectionDraft): SectionContent[] {
  if (rows.length > 0)
    return [{ form: form.id, ...(unit ? { unit } : {}), at: String(line), rows: rows.map((row) => toRow(form, row)) }];
  return emptyAt === undefined ? [] : [{ form: form.id, empty: "true", at: String(emptyAt) }];
}
