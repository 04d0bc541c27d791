import { formatFen, percentOf, quotient } from "../text/amount.ts";
import { overviewText } from "../text/overview.ts";
import { bodyName } from "./history.ts";
import { type DisclosureContext, titleOf } from "./context.ts";
import { findFact, type Fact } from "./facts.ts";
import { derivedLink, figureLink } from "./figure.ts";
import { findFigure, isMoney, type MoneyFigure } from "./lookup.ts";
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

const stated = {
  expenditureTotal: [
    ["said/income", "total", "change"],
    ["said/expenditure", "total", "change"],
    ["said/final-overall", "income-total", "change"],
    ["said/final-overall", "overall", "change"],
  ],
} as const;

/** Compares a disclosure's total with the year before: with the disclosure of that year, else with what the stated change implies. */
export function compareTotals(context: DisclosureContext, total: MoneyFigure, fact: Fact): Comparison | undefined {
  const before = beforeFrom(context, fact) ?? beforeStated(context, total);
  if (!before || before.fen <= 0) return undefined;
  if (before.fen === total.fen) return { words: [overviewText.same] };
  const times = quotient(total.fen, before.fen, 1);
  if (total.fen >= 2 * before.fen && times !== undefined) {
    const link = derivedLink(context.from, `${context.from}#trend`, `${times}${overviewText.timesUnit}`);
    return { words: fill(overviewText.times, { times: link }), note: timesNote(total, before) };
  }
  const difference = total.fen - before.fen;
  const percent = percentOf(Math.abs(difference), before.fen) ?? "";
  const link = derivedLink(context.from, `${context.from}#trend`, percent);
  const words = fill(difference > 0 ? overviewText.more : overviewText.less, { percent: link });
  return { words, note: percentNote(total, before, percent) };
}

function beforeFrom({ previous, from, model }: DisclosureContext, fact: Fact): Before | undefined {
  const figure = previous && findFact(previous, fact);
  if (!figure) return undefined;
  const title = `${bodyName(model, previous.body, "short")}${titleOf(previous)}`;
  return {
    fen: figure.fen,
    piece: figureLink(from, figure),
    source: overviewText.previousIs.replace("{title}", title),
  };
}

function beforeStated({ disclosure }: DisclosureContext, total: MoneyFigure): Before | undefined {
  for (const address of stated.expenditureTotal) {
    const change = findFigure(disclosure, address);
    if (!isMoney(change)) continue;
    const fen = total.fen - change.fen;
    return { fen, piece: formatFen(fen, total.unit), source: overviewText.backward };
  }
  return undefined;
}

function timesNote(total: MoneyFigure, before: Before): NoteView {
  return remark([`${quotient(total.fen, before.fen, 2) ?? ""} = ${total.printed} ÷ `, before.piece], [before.source]);
}

function percentNote(total: MoneyFigure, before: Before, percent: string): NoteView {
  const minus = total.fen > before.fen ? [`${total.printed} − `, before.piece] : [before.piece, ` − ${total.printed}`];
  return remark([`${percent} = (`, ...minus, ") ÷ ", before.piece], [before.source]);
}
