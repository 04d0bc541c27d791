import type { NumberRecord } from "../accounting/records.ts";
import type { WordKind } from "../accounting/word-kinds.ts";
import type { Question } from "../context.ts";
import type { DocumentReport, ImportReport } from "./report.ts";

/** A report as readable text, Chinese first: everything a clerk needs to finish. */
export function formatReport(report: ImportReport): string {
  return report.documents.map(formatDocument).join("\n");
}

function formatDocument(document: DocumentReport): string {
  const { source, disclosure, counts, unusedAnswers, unknownTables, missing } = document;
  return [
    `${source} → disclosures/${disclosure}`,
    `  ${counts.sections} 个表和段落、${counts.rows} 行、${counts.projects} 个项目、${counts.performance} 张绩效表、${counts.indicators} 个指标；${counts.questions} 个问题`,
    `  ${counts.sections} sections, ${counts.rows} rows, ${counts.projects} projects, ${counts.performance} performance tables, ${counts.indicators} indicators; ${counts.questions} questions`,
    ...formatAccounting(document),
    ...unknownTables.map(
      ({ title, at }) => `  # 第 ${at} 行：${title} 不是已知的表，照原样保存 / an unknown table, kept as printed`,
    ),
    ...formatQuestions(document),
    ...formatNumbers(document.listed, "没有归处", "have no place yet"),
    ...formatNumbers(document.unbound, "只在文字里，不对应任何一格", "stand in running text only"),
    ...missing.map(
      ({ figure, printed, at }) =>
        `  ! ${figure}：第 ${at} 行没有印着“${printed}” / line ${at} does not print "${printed}"`,
    ),
    ...unusedAnswers.map(
      (answer) => `  ! answers.yaml: ${answer} 没有对应的问题或单元格 / matches no question and no cell`,
    ),
    "",
  ].join("\n");
}

const kindNames: Readonly<Record<WordKind | "answered", readonly [zh: string, en: string]>> = {
  year: ["年份", "years"],
  date: ["日期", "dates"],
  ordinal: ["序号", "ordinals"],
  "document-number": ["文号", "document numbers"],
  title: ["文件名", "in titles"],
  "column-number": ["栏次", "column numbers"],
  "page-number": ["页码", "page numbers"],
  telephone: ["电话", "telephone numbers"],
  address: ["地址", "addresses"],
  name: ["名称", "in names"],
  limit: ["界限", "limits"],
  code: ["科目编码", "codes"],
  answered: ["已答复", "answered"],
};

function formatAccounting({ accounting }: DocumentReport): string[] {
  const { total, placed, proved, convention, answered, narrative, words, listed, kinds } = accounting;
  const named = Object.entries(kindNames).filter(([kind]) => kinds[kind] !== undefined);
  const told = (language: 0 | 1): string =>
    named.map(([kind, names]) => `${names[language]} ${kinds[kind] ?? 0}`).join(language === 0 ? "、" : ", ");
  return [
    `  原文 ${total} 个数 = 入格 ${placed}（有据 ${proved}、按惯例 ${convention}、已答复 ${answered}）+ 文字 ${narrative} + 词语 ${words} + 待定 ${listed}`,
    `    词语：${told(0)}`,
    `  ${total} numbers = ${placed} in cells (${proved} proved, ${convention} by convention, ${answered} answered) + ${narrative} in running text + ${words} words + ${listed} listed`,
    `    words: ${told(1)}`,
  ];
}

function formatQuestions({ disclosure, questions }: DocumentReport): string[] {
  if (questions.length === 0) return [];
  return [
    `  请把回答写进 disclosures/${disclosure}/answers.yaml 的 answers 之下，再导入一次 / write the answers under "answers" and import again:`,
    ...questions.flatMap(formatQuestion),
  ];
}

/** A question with its candidates, and the first of them as it would be answered. */
function formatQuestion({ id, zh, en, candidates }: Question): string[] {
  const [first = "…"] = candidates;
  return [
    `  ? ${zh}`,
    `    ${en}`,
    ...(candidates.length > 1 ? candidates.map((candidate, index) => `      ${index + 1}. ${candidate}`) : []),
    `    - { question: ${JSON.stringify(id)}, value: ${JSON.stringify(first)} }`,
  ];
}

function formatNumbers(numbers: readonly NumberRecord[], zh: string, en: string): string[] {
  if (numbers.length === 0) return [];
  const lines = Map.groupBy(numbers, ({ at }) => at);
  return [
    `  · ${numbers.length} 个数${zh} / ${numbers.length} numbers ${en}:`,
    ...[...lines].map(([at, own]) => {
      const [first] = own;
      const why = first?.reason ? `（${first.reason.zh} / ${first.reason.en}）` : "";
      const where = first?.figure ? ` ${first.figure}` : "";
      return `    第 ${at} 行 / line ${at}: ${own.map(({ printed }) => printed).join("、")}${where}${why}`;
    }),
  ];
}
