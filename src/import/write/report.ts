import type { DocumentAccount } from "../accounting/account-document.ts";
import type { NumberRecord } from "../accounting/records.ts";
import type { Question } from "../context.ts";
import type { NewBody } from "../draft/assemble.ts";
import type { ImportedDocument } from "../import-document.ts";
import { placeOf, type SourceText } from "../text/source.ts";
import { speakPlaces } from "./spoken-places.ts";

/** import-report.json: what came out of each document and what is left for the clerk. */
export interface ImportReport {
  readonly documents: readonly DocumentReport[];
}

/** One document of a report. */
export interface DocumentReport {
  readonly source: string;
  /** `zwfwj/2024-budget`. */
  readonly disclosure: string;
  /** Bodies nobody knew: the publishing one and units it names, with the ids they were given. */
  readonly newBodies: readonly NewBody[];
  readonly counts: Readonly<
    Record<"sections" | "rows" | "projects" | "clauses" | "performance" | "indicators" | "questions", number>
  >;
  /** How many numbers the source prints and what became of them. */
  readonly accounting: DocumentAccount["counts"];
  /** Likeliest candidate first; the answer goes into answers.yaml as `{ question, value }`. */
  readonly questions: readonly Question[];
  /** Answers that match no question and no cell: misspelt, or no longer needed. */
  readonly unusedAnswers: readonly string[];
  /** Tables that no form of the profile describes, kept as printed. */
  readonly unknownTables: readonly { readonly form: string; readonly title: string; readonly at: string }[];
  /** Figures of running text that repeat no cell; they stand in narrative.md without a link. */
  readonly unbound: readonly NumberRecord[];
  /** Numbers that have no place yet, with the reason. */
  readonly listed: readonly NumberRecord[];
  /** Values that their line does not print: the import misread them. */
  readonly missing: DocumentAccount["missing"];
  /** Every number of the source, in print order. */
  readonly numbers: readonly NumberRecord[];
}

/** Counts what an import placed and lists what it asks and what it could not place. */
export function reportDocument(
  source: SourceText,
  disclosure: string,
  imported: ImportedDocument,
  newBodies: readonly NewBody[] = [],
): DocumentReport {
  const { files, account, questions, unusedAnswers } = imported;
  const { sections, projects, clauses, performance } = files;
  const placed = <T extends { readonly at: string }>(one: T): T => ({ ...one, at: placeOf(source, Number(one.at)) });
  const numbers = account.numbers.map(placed);
  const rows = sections.reduce((sum, section) => sum + (section.rows?.length ?? 0), 0);
  const indicators = performance.reduce(
    (sum, table) => sum + table.rows.filter((row) => row.row !== "total").length,
    0,
  );
  return {
    source: source.file,
    disclosure,
    newBodies,
    counts: {
      sections: sections.length,
      rows,
      projects: projects.length,
      clauses: clauses.length,
      performance: performance.length,
      indicators,
      questions: questions.length,
    },
    accounting: account.counts,
    questions: questions.map((question) => speakPlaces(question, source)),
    unusedAnswers,
    unknownTables: sections.flatMap(({ form, title = "", at = "0" }) =>
      form.startsWith("generic/") ? [placed({ form, title, at })] : [],
    ),
    unbound: numbers.filter(({ as }) => as === "narrative"),
    listed: numbers.filter(({ as }) => as === "listed"),
    missing: account.missing.map(placed),
    numbers,
  };
}
