import type { DisclosureEntry, FigureEntry, RowEntry } from "../compile/entry.ts";
import { toFen } from "../model/money.ts";

/** The direction words that stand for each other when a sign turns. */
const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  上升: "下降",
  提高: "下降",
  下降: "增长",
  降低: "增长",
};

/** The disclosure as if one figure printed another number, a signed plain decimal in its unit; money that is no whole number of 分 has no 分. */
export function respell(disclosure: DisclosureEntry, figureId: string, value: string): DisclosureEntry {
  const figure = <Figure extends FigureEntry>(one: Figure): Figure =>
    one.id === figureId ? { ...one, ...numberOf(one, value) } : one;
  const row = (one: RowEntry): RowEntry => ({
    ...one,
    figures: one.figures.map(figure),
    cites: one.cites.map(figure),
  });
  // Everything stays as it is but the one section that has the figure.
  const touch = <Section extends { readonly rows: readonly RowEntry[]; readonly funds?: readonly RowEntry[] }>(
    section: Section,
  ): Section =>
    hasFigure([...section.rows, ...(section.funds ?? [])], figureId)
      ? { ...section, rows: section.rows.map(row), ...(section.funds ? { funds: section.funds.map(row) } : {}) }
      : section;
  return {
    ...disclosure,
    sections: disclosure.sections.map(touch),
    clauses: disclosure.clauses.map(touch),
    performance: disclosure.performance.map(touch),
  };
}

function hasFigure(rows: readonly RowEntry[], figureId: string): boolean {
  return rows.some((row) => [...row.figures, ...row.cites].some(({ id }) => id === figureId));
}

function numberOf(old: FigureEntry, value: string): Partial<FigureEntry> {
  const fen = old.fen === undefined ? undefined : toFen(value, old.unit);
  const turned = value.startsWith("-") !== (old.value?.startsWith("-") ?? false);
  const word = old.word !== undefined && turned ? (opposites[old.word] ?? old.word) : old.word;
  return {
    state: /[1-9]/.test(value) ? "amount" : "zero",
    printed: old.word === undefined ? value : value.replace("-", ""),
    value,
    ...(word === undefined ? {} : { word }),
    ...(fen === undefined ? {} : { fen }),
  };
}
