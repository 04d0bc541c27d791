import type { FigureEntry } from "../compile/entry.ts";
import { fenToYuan } from "../model/money.ts";
import { href } from "./href.ts";

/** A figure, or words that stand for one, as a link to the place where it is printed. */
export interface FigureView {
  readonly text: string;
  readonly href: string;
  /** Id of the printed figure; absent when we worked the number out ourselves. */
  readonly figure?: string;
  /** Exact amount in 元; money only. */
  readonly yuan?: string;
  /** Worked out by us: drawn with a dotted vermilion line. */
  readonly derived?: true;
}

/** A link from the page at `from` to a printed figure; shows it as printed unless other words are given. */
export function figureLink(from: string, figure: FigureEntry, text: string = figure.printed): FigureView {
  return {
    text,
    href: href(from, figure.id),
    figure: figure.id,
    ...(figure.fen === undefined ? {} : { yuan: fenToYuan(figure.fen) }),
  };
}

/** A number worked out by us, linked to the place that shows what it comes from; `fen` where it is money. */
export function derivedLink(from: string, to: string, text: string, fen?: number): FigureView {
  return { text, href: href(from, to), derived: true, ...(fen === undefined ? {} : { yuan: fenToYuan(fen) }) };
}

/** Words that lead to a place of the site, among figures. */
export function wordsLink(from: string, to: string, text: string): FigureView {
  return { text, href: href(from, to) };
}
