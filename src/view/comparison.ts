import { formatFen, percentOf, quotient } from "../text/amount.ts";
import { overviewText } from "../text/overview.ts";
import { type DisclosureContext, fullTitleOf } from "./context.ts";
import { findFact, type Fact } from "./facts.ts";
import { derivedLink, figureLink } from "./figure.ts";
import { findStatingRow, workLastYearBack } from "./last-year.ts";
import { figureIn, type MoneyFigure } from "./lookup.ts";
import { type NoteView, remark } from "./note.ts";
import { fill, type Piece } from "./sentence.ts";

/** A year's figure set against the year before: the words, and the note that shows the arithmetic. */
export interface Comparison {
  readonly words: readonly Piece[];
  readonly note?: NoteView;
}

/** What the figure of the year before was, and how we know. */
interface Before {
  readonly fen: number;
  readonly piece: Piece;
  readonly source: string;
}

/**
 * Compares a disclosure's total with the year before: with the disclosure of that year, else with what the stated change implies. From twice as
 * much on it says how many times; else the percentage, as the body states it where it does.
 */
export function compareTotals(context: DisclosureContext, total: MoneyFigure, fact: Fact): Comparison | undefined {
  const before = beforeFrom(context, fact) ?? workedBack(context, total);
  if (!before || before.fen <= 0) return undefined;
  if (before.fen === total.fen) return { words: [overviewText.same] };
  if (total.fen >= 2 * before.fen) return compareTimes(context, total, before);
  const stated = figureIn(findStatingRow(context.disclosure, total), "percent");
  const words = total.fen > before.fen ? overviewText.more : overviewText.less;
  if (stated) return { words: fill(words, { percent: figureLink(context.from, stated, `${stated.printed}%`) }) };
  const percent = percentOf(Math.abs(total.fen - before.fen), before.fen) ?? "";
  const link = derivedLink(context.from, `${context.from}#trend`, percent);
  return { words: fill(words, { percent: link }), note: percentNote(total, before, percent) };
}

function compareTimes({ from }: DisclosureContext, total: MoneyFigure, before: Before): Comparison {
  const times = `${quotient(total.fen, before.fen, 1) ?? ""}${overviewText.timesUnit}`;
  const equation = [`${quotient(total.fen, before.fen, 2) ?? ""} = ${total.printed} ÷ `, before.piece];
  return {
    words: fill(overviewText.times, { times: derivedLink(from, `${from}#trend`, times) }),
    note: remark(equation, [before.source]),
  };
}

function beforeFrom({ previous, from, model }: DisclosureContext, fact: Fact): Before | undefined {
  const figure = previous && findFact(previous, fact);
  if (!figure) return undefined;
  const source = overviewText.previousIs.replace("{title}", fullTitleOf(model, previous));
  return { fen: figure.fen, piece: figureLink(from, figure), source };
}

function workedBack({ disclosure, from }: DisclosureContext, total: MoneyFigure): Before | undefined {
  const last = workLastYearBack(disclosure, total);
  if (!last) return undefined;
  const words = formatFen(last.fen, total.unit);
  const source = last.terms === undefined ? overviewText.backward : overviewText.backwardParts;
  return {
    fen: last.fen,
    piece: derivedLink(from, last.source, words, last.fen),
    source: source.replace("{equation}", `${words} = ${last.terms ?? ""}`),
  };
}

function percentNote(total: MoneyFigure, before: Before, percent: string): NoteView {
  const minus = total.fen > before.fen ? [`${total.printed} − `, before.piece] : [before.piece, ` − ${total.printed}`];
  return remark([`${percent} = (`, ...minus, ") ÷ ", before.piece], [before.source]);
}
