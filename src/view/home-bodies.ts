import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { homeText } from "../text/home.ts";
import { kindName, scopeName } from "../text/names.ts";
import { eventSentence } from "./events.ts";
import { findMainTotal } from "./facts.ts";
import { type FigureView, figureLink } from "./figure.ts";
import { bodyLine, eventsOf, findPrevious } from "./history.ts";
import { href } from "./href.ts";
import { type HistoryLine, historyLines } from "./lines.ts";
import { fill, type Piece } from "./sentence.ts";

/** A year of the small picture. */
export interface SparkYear {
  readonly year: number;
  readonly tone: "now" | "last" | "final";
  readonly fen: number;
}

/** A line of the ledger of bodies. */
export interface LedgerLine {
  readonly name: string;
  readonly href: string;
  readonly about: string;
  readonly total?: FigureView;
  readonly unit: string;
  readonly when: readonly Piece[];
  readonly spark: readonly SparkYear[];
}

/** The ledger of bodies; all small pictures share one scale. */
export interface LedgerView {
  readonly lines: readonly LedgerLine[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly largest: number;
  readonly unit: string;
}

/** Builds the ledger of bodies of the home page. */
export function buildLedger(model: SiteModel): LedgerView {
  const lines = historyLines(model).map((line) => toLine(model, line));
  const years = model.disclosures.map((disclosure) => disclosure.fiscalYear);
  return {
    lines,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    largest: Math.max(...lines.flatMap((line) => line.spark.map((year) => year.fen)), 0),
    unit: model.disclosures[0]?.unit ?? "",
  };
}

function toLine(model: SiteModel, { body, disclosures }: HistoryLine): LedgerLine {
  const newest = disclosures.findLast((disclosure) => disclosure.body === body.id);
  const total = newest && findMainTotal(newest);
  return {
    name: body.short,
    href: href("", body.id),
    about: about(model, body.id, newest),
    ...(total ? { total: figureLink("", total.figure) } : {}),
    unit: newest?.unit ?? "",
    when: newest ? when(model, newest) : [],
    spark: disclosures.flatMap((disclosure) => sparkYear(disclosure, body.id)),
  };
}

function about(model: SiteModel, body: string, newest: DisclosureEntry | undefined): string {
  const events = eventsOf(model, bodyLine(model, body)).filter((event) => event.to === body);
  if (events.length === 0) return newest ? scopeName(newest.scope) : "";
  const year = events[0]?.date.slice(0, 4) ?? "";
  return `${year}年${events.map((event) => eventSentence(model, event)).join("，")}`;
}

function when(model: SiteModel, newest: DisclosureEntry): Piece[] {
  const before = findPrevious(model, newest);
  const last = before && findMainTotal(before);
  const total = findMainTotal(newest);
  const what = total?.fact === "spent" ? homeText.spent : "";
  const title =
    what + homeText.when.replace("{year}", String(newest.fiscalYear)).replace("{kind}", kindName(newest.kind));
  return last ? fill(homeText.lastYear, { title, value: figureLink("", last.figure) }) : [title];
}

function sparkYear(disclosure: DisclosureEntry, body: string): SparkYear[] {
  const total = findMainTotal(disclosure);
  if (!total || !["budget", "final"].includes(disclosure.kind)) return [];
  const budget = disclosure.body === body ? "now" : "last";
  return [{ year: disclosure.fiscalYear, tone: disclosure.kind === "final" ? "final" : budget, fen: total.figure.fen }];
}
