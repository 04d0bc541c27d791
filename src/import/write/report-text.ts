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
    ...formatNewBodies(document),
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

/** New bodies, and how to give the publishing one another id before it is an address. */
function formatNewBodies({ disclosure, newBodies }: DocumentReport): string[] {
  const [body = ""] = disclosure.split("/");
  return [
    ...newBodies.map(({ id, name }) => `  + 新单位 / new body ${id}：${name}（bodies/${id}.yaml）`),
    ...(newBodies.some(({ id }) => id === body)
      ? [
          `    ${body} 会成为网址的一段，公开以后不再改。要换一个（小写字母、数字、短横），现在就把 bodies/${body}.yaml 和 disclosures/${body} 都改成那个名字，再导入一次。`,
          `    "${body}" becomes part of addresses and stays. For another id rename bodies/${body}.yaml and disclosures/${body} now, and import again.`,
        ]
      : []),
  ];
}

function formatQuestions({ disclosure, questions }: DocumentReport): string[] {
  if (questions.length === 0) return [];
  return [
    ...questions.flatMap(formatQuestion),
    `  核对以后把下面几行写进 disclosures/${disclosure}/answers.yaml（没有就新建；value 改成您的回答），再导入一次；删去一行就是撤回`,
    `  write these lines into that file with your answers as values and import again; deleting a line undoes it:`,
    "    answers:",
    ...questions.map(
      ({ id, candidates: [first = "…"] }) =>
        `      - { question: ${JSON.stringify(id)}, value: ${JSON.stringify(first)} }`,
    ),
  ];
}

/** A question with its line, and its candidates with what they mean. */
function formatQuestion({ zh, en, text, candidates, means = [] }: Question): string[] {
  const meaning = (index: number): string => (means[index] ? `（${means[index]}）` : "");
  return [
    `  ? ${zh}`,
    `    ${en}`,
    ...(text === undefined ? [] : [`    原文 / source: ${text}`]),
    ...candidates.map((candidate, index) => `      ${index + 1}. ${candidate}${meaning(index)}`),
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
