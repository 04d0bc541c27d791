import type { Question } from "../context.ts";
import type { ImportedDocument } from "../import-document.ts";
import { placeOf, type SourceText } from "../text/source.ts";

/** import-report.json: what came out of each document and what is left for the clerk. */
export interface ImportReport {
  readonly documents: readonly DocumentReport[];
}

/** One document of a report. */
export interface DocumentReport {
  readonly source: string;
  /** `zwfwj/2024-budget`. */
  readonly disclosure: string;
  readonly counts: Readonly<
    Record<"sections" | "rows" | "projects" | "clauses" | "performance" | "indicators" | "questions", number>
  >;
  /** Likeliest candidate first; the answer goes into answers.yaml as `{ question, value }`. */
  readonly questions: readonly Question[];
  /** Answers that match no question and no cell: misspelt, or no longer needed. */
  readonly unusedAnswers: readonly string[];
}

/** Counts what an import placed and lists what it asks. */
export function reportDocument(source: SourceText, disclosure: string, imported: ImportedDocument): DocumentReport {
  const { sections, projects, clauses, performance } = imported.files;
  const rows = sections.reduce((sum, section) => sum + (section.rows?.length ?? 0), 0);
  const indicators = performance.reduce(
    (sum, table) => sum + table.rows.filter((row) => row.row !== "total").length,
    0,
  );
  return {
    source: source.file,
    disclosure,
    counts: {
      sections: sections.length,
      rows,
      projects: projects.length,
      clauses: clauses.length,
      performance: performance.length,
      indicators,
      questions: imported.questions.length,
    },
    questions: imported.questions.map((question) => ({ ...question, at: placeOf(source, Number(question.at)) })),
    unusedAnswers: imported.unusedAnswers,
  };
}

/** A report as readable text, Chinese first. */
export function formatReport(report: ImportReport): string {
  return report.documents.map(formatDocument).join("\n");
}

function formatDocument({ source, disclosure, counts, questions, unusedAnswers }: DocumentReport): string {
  const head = [
    `${source} → disclosures/${disclosure}`,
    `  ${counts.sections} 个表和段落、${counts.rows} 行、${counts.projects} 个项目、${counts.performance} 张绩效表、${counts.indicators} 个指标；${counts.questions} 个问题`,
    `  ${counts.sections} sections, ${counts.rows} rows, ${counts.projects} projects, ${counts.performance} performance tables, ${counts.indicators} indicators; ${counts.questions} questions`,
  ];
  const asked = questions.flatMap((question) => [
    `  ? [${question.id}] ${question.zh}`,
    `    ${question.en}`,
    ...(question.candidates.length > 0 ? [`    可能是 / candidates: ${question.candidates.join(" | ")}`] : []),
  ]);
  const unused = unusedAnswers.map(
    (answer) => `  ! answers.yaml: ${answer} 没有对应的问题或单元格 / matches no question and no cell`,
  );
  return [...head, ...asked, ...unused, ""].join("\n");
}
