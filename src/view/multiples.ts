import type { DisclosureEntry, FigureEntry } from "../compile/entry.ts";
import { formatFen, groupDigits, subtractDecimals } from "../text/amount.ts";
import { multiplesText } from "../text/multiples.ts";
import { type DisclosureContext, fullTitleOf } from "./context.ts";
import { derivedLink, type FigureView, figureLink } from "./figure.ts";
import { type Address, findFigure, findRow } from "./lookup.ts";
import { type Matter, matters } from "./matters.ts";
import { ended, fill, type Piece } from "./sentence.ts";

/** One matter: this year, last year, the difference, its parts. */
export interface MultipleView {
  readonly id: string;
  readonly title: string;
  readonly figure: FigureView;
  readonly unit: string;
  /** Both years on one scale; only this year where last year is not known. */
  readonly bars: readonly { readonly label: string; readonly tone: "now" | "final" | "last"; readonly size: number }[];
  readonly last?: readonly Piece[];
  readonly difference?: string;
  readonly reason?: string;
  /** Ours: the stated change does not fit the published figures. */
  readonly remark?: readonly Piece[];
  readonly parts: readonly { readonly name: string; readonly figure?: FigureView; readonly unit: string }[];
}

/** The small multiples of a disclosure. */
export interface MultiplesView {
  readonly multiples: readonly MultipleView[];
  readonly source: string;
}

interface Numeric extends FigureEntry {
  readonly value: string;
}

/** Builds the small multiples, or undefined where the disclosure prints none of the matters. */
export function buildMultiples(context: DisclosureContext): MultiplesView | undefined {
  const multiples = matters.flatMap((matter) => buildMultiple(context, matter));
  if (multiples.length === 0) return undefined;
  const { model, previous } = context;
  const published = previous ? multiplesText.previous.replace("{title}", fullTitleOf(model, previous)) : "";
  const derived = multiples.some((each) => each.last?.some((piece) => typeof piece !== "string" && piece.derived));
  return { multiples, source: `${multiplesText.own}${published}${derived ? multiplesText.backward : ""}` };
}

function buildMultiple(context: DisclosureContext, matter: Matter): MultipleView[] {
  const { disclosure, previous, from } = context;
  const now = findNumber(disclosure, matter.homes);
  if (!now) return [];
  const published = previous && findNumber(previous, matter.homes);
  const stated = matter.change && findNumber(disclosure, [matter.change]);
  const before = published ?? (stated && workBack(from, now, stated));
  return [
    {
      id: matter.id,
      title: (disclosure.kind === "final" ? matter.finalTitle : undefined) ?? matter.title,
      figure: figureLink(from, now),
      unit: now.unit,
      bars: bars(disclosure, now, before),
      ...(before ? compared(from, now, before) : {}),
      ...reasonOf(disclosure, matter),
      ...(published && stated ? unconnected(from, now, published, stated) : {}),
      parts: (matter.parts ?? []).map(({ name, homes }) => part(context, name, homes, now.unit)),
    },
  ];
}

function bars(
  { kind, fiscalYear }: DisclosureEntry,
  now: Numeric,
  before: { readonly value: string } | undefined,
): MultipleView["bars"] {
  const tone = kind === "final" ? "final" : "now";
  const last = before && { label: String(fiscalYear - 1), tone: "last" as const, size: Number(before.value) };
  return [{ label: String(fiscalYear), tone, size: Number(now.value) }, ...(last ? [last] : [])];
}

function reasonOf(disclosure: DisclosureEntry, { reason }: Matter): Pick<MultipleView, "reason"> {
  const words = reason && findRow(disclosure, reason[0], reason[1])?.words[reason[2]];
  return words === undefined ? {} : { reason: ended(words) };
}

function findNumber(disclosure: DisclosureEntry, homes: readonly Address[]): Numeric | undefined {
  for (const home of homes) {
    const figure = findFigure(disclosure, home);
    if (figure?.value !== undefined) return { ...figure, value: figure.value };
  }
  return undefined;
}

/** Last year's number as the stated change implies it. */
interface WorkedBack {
  readonly value: string;
  readonly link: FigureView;
}

function workBack(from: string, now: Numeric, stated: Numeric): WorkedBack | undefined {
  if (stated.state === "zero") return undefined;
  const value = subtractDecimals(now.value, stated.value);
  const fen = now.fen === undefined || stated.fen === undefined ? undefined : now.fen - stated.fen;
  const text = fen === undefined ? groupDigits(value) : formatFen(fen, now.unit);
  return { value, link: derivedLink(from, stated.id, text, fen) };
}

function compared(from: string, now: Numeric, before: Numeric | WorkedBack): Pick<MultipleView, "last" | "difference"> {
  const difference = subtractDecimals(now.value, before.value);
  const value = "link" in before ? before.link : figureLink(from, before);
  return { last: fill(multiplesText.lastYear, { value }), difference: signed(difference) };
}

function signed(difference: string): string {
  if (!/[1-9]/.test(difference)) return multiplesText.same;
  return `${difference.startsWith("-") ? "" : "+"}${groupDigits(difference)}`;
}

function unconnected(from: string, now: Numeric, published: Numeric, stated: Numeric): Pick<MultipleView, "remark"> {
  const actual = subtractDecimals(now.value, published.value);
  if (Number(subtractDecimals(actual, stated.value)) === 0) return {};
  const words = figureLink(from, stated, `“${stated.word ?? ""}${stated.printed}”`);
  return { remark: fill(multiplesText.unconnected, { stated: words, value: figureLink(from, published) }) };
}

function part(
  { disclosure, from }: DisclosureContext,
  name: string,
  homes: readonly Address[],
  unit: string,
): MultipleView["parts"][number] {
  const figure = homes.map((home) => findFigure(disclosure, home)).find((each) => each !== undefined);
  const words = figure && figure.unit !== unit && figure.value !== undefined ? figure.unit : "";
  return { name, unit: words, ...(figure ? { figure: figureLink(from, figure) } : {}) };
}
