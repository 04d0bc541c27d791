import type { RowEntry } from "../compile/entry.ts";
import { formatFen } from "../text/amount.ts";
import { changesText } from "../text/changes.ts";
import { type DisclosureContext, fullTitleOf } from "./context.ts";
import { derivedLink, type FigureView, figureLink } from "./figure.ts";
import { comparesWithLastYear } from "./last-year.ts";
import { figureIn, findFigure, findSection, isMoney, type MoneyFigure } from "./lookup.ts";
import { functionName } from "./row-name.ts";
import { ended } from "./sentence.ts";

/** One subject: what it was, what it is, how much it changed, and the reason the body gives. */
export interface ChangeView {
  readonly name: string;
  readonly was: FigureView;
  readonly now: FigureView;
  readonly change: FigureView;
  readonly reason?: string;
  /** Remarks of ours: no reason stated, or not what the year before published. */
  readonly marks: readonly string[];
}

/** Subjects of one section of the explanation, largest change first. */
export interface ChangeGroup {
  readonly name: string;
  readonly rows: readonly ChangeView[];
}

/** The table of changes. */
export interface ChangesView {
  readonly unit: string;
  readonly before: string;
  readonly now: string;
  readonly caption: string;
  readonly groups: readonly ChangeGroup[];
  readonly source: string;
}

interface Change {
  readonly form: string;
  readonly row: RowEntry;
  readonly amount: MoneyFigure;
  readonly change: MoneyFigure;
}

const groups = [
  ["said/income", changesText.income],
  ["said/expenditure", changesText.expenditure],
  ["said/gpb-items", changesText.functions],
  ["said/final-income", changesText.income],
  ["said/final-expenditure", changesText.expenditure],
  ["said/final-fiscal", changesText.fiscal],
  ["said/final-gpb-items", changesText.finalFunctions],
] as const;

/** Changes against the year before that the explanation states, by section; undefined where it states none. */
export function buildChanges(context: DisclosureContext): ChangesView | undefined {
  const { disclosure, previous, model } = context;
  const made = groups.flatMap(([form, name]): ChangeGroup[] => {
    const rows = changesOf(context, form).map((change) => toView(context, change));
    return rows.length === 0 ? [] : [{ name, rows }];
  });
  if (made.length === 0) return undefined;
  const before = `${disclosure.fiscalYear - 1}${kindOf(context)}`;
  const now = `${disclosure.fiscalYear}${kindOf(context)}`;
  const anyDerived = made.some((group) => group.rows.some((row) => row.was.derived));
  const published = previous ? changesText.published.replace("{title}", fullTitleOf(model, previous)) : "";
  return {
    unit: disclosure.unit,
    before,
    now,
    caption: changesText.caption.replace("{before}", before).replace("{now}", now).replace("{unit}", disclosure.unit),
    groups: made,
    source: `${changesText.overlap}${published}${anyDerived ? changesText.backward : ""}`,
  };
}

function kindOf({ disclosure }: DisclosureContext): string {
  return disclosure.kind === "final" ? "决算" : "预算";
}

/** Rows of a section that state a change other than nil, totals left out, largest change first. */
export function changesOf({ disclosure }: Pick<DisclosureContext, "disclosure">, form: string): Change[] {
  return (findSection(disclosure, form)?.rows ?? [])
    .flatMap((row): Change[] => {
      const [amount, change] = [figureIn(row, "amount"), figureIn(row, "change")];
      if (row.total || !isMoney(amount) || !isMoney(change) || change.fen === 0 || !comparesWithLastYear(row))
        return [];
      return [{ form, row, amount, change }];
    })
    .sort((left, right) => Math.abs(right.change.fen) - Math.abs(left.change.fen));
}

function toView({ from, previous }: DisclosureContext, { form, row, amount, change }: Change): ChangeView {
  const implied = amount.fen - change.fen;
  const published = previous && findFigure(previous, [form, row.key, "amount"]);
  const known = isMoney(published) ? published : undefined;
  const marks = [
    ...(row.words["reason"] === undefined ? [changesText.noReason] : []),
    ...(known && known.fen !== implied ? [changesText.unconnected] : []),
  ];
  return {
    name: functionName(row),
    was: known ? figureLink(from, known) : derivedLink(from, change.id, formatFen(implied, change.unit), implied),
    now: figureLink(from, amount),
    change: figureLink(from, change, `${change.fen > 0 ? "+" : "−"}${change.printed}`),
    ...(row.words["reason"] === undefined ? {} : { reason: ended(row.words["reason"]) }),
    marks,
  };
}
