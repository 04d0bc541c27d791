import type { DisclosureEntry } from "../compile/entry.ts";
import { formatFen, quotient } from "../text/amount.ts";
import { annalsText } from "../text/annals.ts";
import { kindName } from "../text/names.ts";
import type { DisclosureContext } from "./context.ts";
import { eventSentence, eventYear } from "./events.ts";
import { findFact } from "./facts.ts";
import { derivedLink, figureLink, type FigureView, wordsLink } from "./figure.ts";
import { bodyLine, bodyName, disclosuresOf, eventsOf } from "./history.ts";
import { isSum, workLastYearBack } from "./last-year.ts";
import type { MoneyFigure } from "./lookup.ts";
import { fill, type Piece } from "./sentence.ts";

/** A part of a year's bar. */
export interface AnnalsPart {
  readonly tone: "basic" | "project" | "final" | "now" | "open";
  readonly fen: number;
  readonly printed: string;
}

/** A year that was disclosed, a year that was not, or an event between bodies. */
export type AnnalsEntry =
  | {
      readonly kind: "year";
      readonly year: string;
      readonly label: string;
      readonly parts: readonly AnnalsPart[];
      readonly figure: FigureView;
      readonly about: readonly Piece[];
    }
  | { readonly kind: "gap"; readonly year: string; readonly label: string; readonly about: string }
  | { readonly kind: "event"; readonly year: string; readonly label: string; readonly about: string };

/** Years of one line of history, oldest first. */
export interface AnnalsView {
  readonly finding: string;
  readonly unit: string;
  /** The scale's whole: the largest year. */
  readonly largest: number;
  readonly tones: readonly { readonly tone: AnnalsPart["tone"]; readonly name: string }[];
  readonly entries: readonly AnnalsEntry[];
}

type YearEntry = Extract<AnnalsEntry, { kind: "year" }>;

interface Dated {
  readonly at: number;
  /** Orders what falls in one year: what is worked back, budgets, final accounts. */
  readonly rank: number;
  readonly entry: YearEntry;
  readonly body: string;
}

/** Builds the annals of a body's line of history, or undefined where no total is printed. */
export function buildAnnals(context: Pick<DisclosureContext, "model" | "from">, body: string): AnnalsView | undefined {
  const { model } = context;
  const line = bodyLine(model, body);
  const disclosures = disclosuresOf(model, line);
  const years = disclosures.flatMap((disclosure) => [
    ...workedBack(context, disclosure, disclosures),
    ...printed(context, disclosure),
  ]);
  if (years.length === 0) return undefined;
  years.sort((left, right) => left.at - right.at || left.rank - right.rank);
  const tones = new Set(years.flatMap(({ entry }) => entry.parts.map((part) => part.tone)));
  return {
    finding: finding(disclosures),
    unit: disclosures[0]?.unit ?? "",
    largest: Math.max(...years.map(({ entry }) => entry.parts.reduce((fen, part) => fen + part.fen, 0))),
    tones: [...tones].map((tone) => ({ tone, name: toneName(tone) })),
    entries: withEvents(context, line, years),
  };
}

function toneName(tone: AnnalsPart["tone"]): string {
  return tone === "now" ? annalsText.total : annalsText[tone];
}

function printed({ from, model }: Pick<DisclosureContext, "model" | "from">, disclosure: DisclosureEntry): Dated[] {
  const total = findFact(disclosure, "spent") ?? findFact(disclosure, "expenditureTotal");
  if (!total) return [];
  const [basic, project] = [findFact(disclosure, "basic"), findFact(disclosure, "project")];
  const split = basic && project && isSum(total.fen, basic.fen + project.fen) ? { basic, project } : undefined;
  const isFinal = disclosure.kind === "final";
  const words = split
    ? fill(annalsText.parts, { basic: figureLink(from, split.basic), project: figureLink(from, split.project) })
    : [];
  return [
    {
      at: disclosure.fiscalYear,
      rank: isFinal ? 2 : 1,
      body: disclosure.body,
      entry: {
        kind: "year",
        year: String(disclosure.fiscalYear),
        label: kindName(disclosure.kind),
        parts: partsOf(isFinal, total, split),
        figure: figureLink(from, total),
        about: [
          wordsLink(from, disclosure.id, bodyName(model, disclosure.body, "short")),
          ...words,
          ...(isFinal ? [annalsText.finalRemark] : []),
        ],
      },
    },
  ];
}

function partsOf(
  isFinal: boolean,
  total: MoneyFigure,
  split: { basic: MoneyFigure; project: MoneyFigure } | undefined,
): AnnalsPart[] {
  if (isFinal) return [{ tone: "final", ...amountOf(total) }];
  if (!split) return [{ tone: "now", ...amountOf(total) }];
  return [
    { tone: "basic", ...amountOf(split.basic) },
    { tone: "project", ...amountOf(split.project) },
  ];
}

function amountOf({ fen, printed }: MoneyFigure): { fen: number; printed: string } {
  return { fen, printed };
}

/** The year before a budget that states its change, where no budget of that year is published here. */
function workedBack(
  { from }: Pick<DisclosureContext, "from">,
  disclosure: DisclosureEntry,
  all: readonly DisclosureEntry[],
): Dated[] {
  const year = disclosure.fiscalYear - 1;
  const total = findFact(disclosure, "spent");
  const last = total && workLastYearBack(disclosure, total);
  const known = all.some((other) => other.kind === disclosure.kind && other.fiscalYear === year);
  if (known || disclosure.kind !== "budget" || !total || !last || last.fen <= 0) return [];
  const { fen, source } = last;
  return [
    {
      at: year,
      rank: 0,
      body: disclosure.body,
      entry: {
        kind: "year",
        year: String(year),
        label: kindName(disclosure.kind),
        parts: [{ tone: "open", fen, printed: formatFen(fen, total.unit) }],
        figure: derivedLink(from, source, formatFen(fen, total.unit), fen),
        about: [annalsText.derived.replace("{year}", String(disclosure.fiscalYear))],
      },
    },
  ];
}

function withEvents(
  { model }: Pick<DisclosureContext, "model">,
  line: ReadonlySet<string>,
  years: readonly Dated[],
): AnnalsEntry[] {
  const waiting = eventsOf(model, line);
  const entries: AnnalsEntry[] = [];
  let last: number | undefined;
  for (const { at, body, entry } of years) {
    if (last !== undefined && at > last + 1) entries.push(gap(last + 1, at - 1));
    const due = waiting.filter((event) => eventYear(event) < at || (eventYear(event) === at && event.to === body));
    const [first] = due;
    if (first) {
      const about = annalsText.event.replace("{sentence}", due.map((event) => eventSentence(model, event)).join("，"));
      entries.push({ kind: "event", year: String(eventYear(first)), label: annalsText.reform, about });
      waiting.splice(0, waiting.length, ...waiting.filter((event) => !due.includes(event)));
    }
    entries.push(entry);
    last = at;
  }
  return entries;
}

function gap(first: number, until: number): AnnalsEntry {
  const years = Array.from({ length: until - first + 1 }, (_, index) => first + index);
  const label = years.length > 2 ? `${first}–${until}` : years.join("、");
  return { kind: "gap", year: "—", label, about: annalsText.gap };
}

/** How the newest budget's basic and project money stand to the budget of the year before. */
function finding(disclosures: readonly DisclosureEntry[]): string {
  const count = annalsText.years.replace("{count}", String(new Set(disclosures.map((each) => each.fiscalYear)).size));
  const newest = disclosures.findLast((each) => each.kind === "budget");
  const before =
    newest && disclosures.find((each) => each.kind === "budget" && each.fiscalYear === newest.fiscalYear - 1);
  if (!newest || !before) return count;
  const times = (fact: "basic" | "project"): string | undefined => {
    const [now, then] = [findFact(newest, fact), findFact(before, fact)];
    return now && then ? quotient(now.fen, then.fen, 2) : undefined;
  };
  const [basic, project] = [times("basic"), times("project")];
  return basic && project
    ? annalsText.both
        .replace("{year}", String(newest.fiscalYear))
        .replace("{basic}", basic)
        .replace("{project}", project)
    : count;
}
