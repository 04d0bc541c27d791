import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { parseDecimal } from "../../model/money.ts";
import { findFigures, type Figure } from "../figures/cites.ts";
import { likeness } from "../draft/names.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";
import type { StatedFacet } from "./statements.ts";

/** What was read of a paragraph. */
export interface ParagraphReading {
  /** Pieces that stand in a cell, or in a text with its cites. */
  readonly placed: readonly StatedFacet[];
  /** Pieces of a subject or for a column that no form has. */
  readonly unplaced: readonly StatedFacet[];
}

type Left = Pick<Figure, "printed" | "unit" | "start">;

/** Answer that a figure is only told in words. */
const words = "words";

/** Id of the question about a sentence whose first figure is printed on a line. */
export function statementId(line: number, printed: string): string {
  return `statement/${line}/${printed}`;
}

/** Asks about every sentence with a figure that found no place: one question a sentence, rows of the section's forms as candidates. */
export function askLeftovers(paragraph: TidyText, reading: ParagraphReading, forms: readonly Form[]): Question[] {
  const bySentence = new Map<number, Left[]>();
  for (const figure of leftOf(paragraph, reading)) {
    const start = Math.max(...["。", "；"].map((mark) => paragraph.text.lastIndexOf(mark, figure.start)));
    bySentence.set(start, [...(bySentence.get(start) ?? []), figure]);
  }
  return [...bySentence].map(([start, figures]) => {
    const first = figures[0]?.start ?? 0;
    const before = paragraph.text.slice(start + 1, first);
    const printed = figures.map((figure) => figure.printed + figure.unit);
    const at = String(lineAt(paragraph, first));
    return {
      id: statementId(Number(at), figures[0]?.printed ?? ""),
      at,
      zh: `第 ${at} 行“${before}”后面的 ${printed.join("、")} 说的是哪一项？只是文字说明的，回答 ${words}。`,
      en: `Line ${at}: what do ${printed.join(", ")} after "${before}" state? Answer ${words} when they are only told in words.`,
      candidates: [...rowsLike(before, forms), words],
    };
  });
}

/** Figures outside every piece that found a place, and misprinted numbers that only a sentence's grammar knows for figures. */
function leftOf(paragraph: TidyText, { placed, unplaced }: ParagraphReading): Left[] {
  const figures: Left[] = findFigures(paragraph).filter(
    ({ start }) => !placed.some((piece) => start >= piece.start && start < piece.close),
  );
  const misprints = unplaced.filter(
    (piece) => /\d/.test(piece.printed) && parseDecimal(piece.printed) === undefined && piece.kind !== "base",
  );
  return [...figures, ...misprints.map(({ printed, unit = "", start }) => ({ printed, unit, start }))].sort(
    (left, right) => left.start - right.start,
  );
}

/** The question about a sentence that an answer has given its row. */
export function askAnswered(id: string, at: string, row: string): Question {
  return { id, at, zh: `第 ${at} 行的句子已答复为 ${row}。`, en: `Line ${at}: answered as ${row}.`, candidates: [row] };
}

/** Asks which code a name path means that no code bears for certain. */
export function askFunction(form: string, name: string, at: string, candidates: readonly string[]): Question {
  return {
    id: `function/${form}/${at}`,
    at,
    zh: `第 ${at} 行的功能分类“${name}”是哪个编码？`,
    en: `Which function code is "${name}" on line ${at}?`,
    candidates,
  };
}

function rowsLike(words: string, forms: readonly Form[]): string[] {
  const rows = forms.flatMap((form) =>
    form.groups.flatMap((group) =>
      (group.fixed ?? []).map((row) => ({ id: `${form.id}/${row.id}`, title: row.title })),
    ),
  );
  const scored = rows.map(({ id, title }) => ({ id, score: likeness(title, words) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ id }) => id);
}
