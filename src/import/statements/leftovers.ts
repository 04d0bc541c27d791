import type { Question } from "../context.ts";
import { findFigures } from "../cites.ts";
import { likeness } from "../names.ts";
import { lineAt, type TidyText } from "../tidy.ts";
import type { Form } from "../../forms/form.ts";

/** A stretch of a paragraph whose figures found a place. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Asks about every sentence with a figure that found no place: one question a sentence, rows of the section's forms as candidates. */
export function askLeftovers(paragraph: TidyText, placed: readonly Range[], forms: readonly Form[]): Question[] {
  const left = findFigures(paragraph).filter(
    (figure) => !placed.some((range) => figure.start >= range.start && figure.start < range.end),
  );
  const bySentence = new Map<number, typeof left>();
  for (const figure of left) {
    const start = Math.max(
      paragraph.text.lastIndexOf("。", figure.start),
      paragraph.text.lastIndexOf("；", figure.start),
    );
    bySentence.set(start, [...(bySentence.get(start) ?? []), figure]);
  }
  return [...bySentence].map(([start, figures]) => {
    const first = figures[0]?.start ?? 0;
    const before = paragraph.text.slice(start + 1, first);
    const printed = figures.map((figure) => figure.printed + figure.unit);
    const at = String(lineAt(paragraph, first));
    return {
      id: `statement/${at}/${figures[0]?.printed ?? ""}`,
      at,
      zh: `第 ${at} 行“${before}”后面的 ${printed.join("、")} 说的是哪一项？`,
      en: `Line ${at}: what do ${printed.join(", ")} after "${before}" state?`,
      candidates: rowsLike(before, forms),
    };
  });
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
