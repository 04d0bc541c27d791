import type { Form, Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { pageOfPart, rowKey, sectionAnchor } from "../../model/figure-id.ts";
import { rowNames } from "../../model/row-names.ts";
import type { ClauseContent, PerformanceContent, RowContent, SectionContent } from "../../schema/content.ts";
import { blankWord } from "./cell-of-question.ts";
import { answerFunds } from "./fund-answers.ts";
import type { Draft } from "../draft/mentions.ts";

/** A draft with the answers in it, and the addresses that exist nowhere in it. */
export interface Answered {
  readonly draft: Draft;
  readonly unused: readonly string[];
}

/** The answered values, each told apart once it has been used. */
class Values {
  readonly #values: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** The value answered for an address, or undefined. */
  take(address: string): string | undefined {
    if (this.#values.has(address)) this.#used.add(address);
    return this.#values.get(address);
  }

  /** A row with every value answered for one of its columns. */
  answerRow(row: RowContent, prefix: string, form: Form | undefined): RowContent {
    const own = `${prefix}/${rowKey(form ? rowNames(row, form) : row)}/`;
    const columns = [...this.#values.keys()].filter((address) => address.startsWith(own));
    return columns.reduce<RowContent>(
      (sofar, address) => withValue(sofar, address.slice(own.length), this.take(address)),
      row,
    );
  }

  get unused(): readonly string[] {
    return [...this.#values.keys()].filter((address) => !this.#used.has(address));
  }
}

/** A row with one value answered; `blank` takes the cell away. */
function withValue(row: RowContent, column: string, value: string | undefined): RowContent {
  if (value !== blankWord) return { ...row, [column]: value };
  return Object.fromEntries(Object.entries(row).filter(([id]) => id !== column));
}

/** Writes values, answered by address inside the disclosure, over what was recognised. */
export function applyAnswers(draft: Draft, answered: ReadonlyMap<string, string>, profile: Profile): Answered {
  const values = new Values(answered);
  return {
    draft: {
      sections: draft.sections.map((section) => answerSection(section, values, findForm(profile, section.form))),
      clauses: draft.clauses.map((clause) => answerClause(clause, values, findForm(profile, "clause"))),
      performance: draft.performance.map((table) => answerTable(table, values, findForm(profile, table.form))),
    },
    unused: values.unused,
  };
}

function answerSection(section: SectionContent, values: Values, form: Form | undefined): SectionContent {
  if (!section.rows) return section;
  const prefix = `${pageOfPart[form?.part ?? "table"]}#${sectionAnchor(section.form)}`;
  return { ...section, rows: section.rows.map((row) => values.answerRow(row, prefix, form)) };
}

function answerClause(clause: ClauseContent, values: Values, form: Form | undefined): ClauseContent {
  const prefix = `projects/${clause.project}#clause`;
  return { ...clause, rows: clause.rows.map((row) => values.answerRow(row, prefix, form)) };
}

function answerTable(table: PerformanceContent, values: Values, form: Form | undefined): PerformanceContent {
  const prefix = `performance#${table.key}`;
  const goal = values.take(`${prefix}/goal`);
  const outcome = values.take(`${prefix}/outcome`);
  const columns = (form?.funds?.columns ?? []).map((column) => column.id);
  const funds = answerFunds(table.funds, columns, (address) => values.take(`${prefix}/${address}`));
  return {
    ...table,
    ...(goal === undefined ? {} : { goal }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(funds === undefined ? {} : { funds }),
    rows: table.rows.map((row) => values.answerRow(row, prefix, form)),
  };
}
