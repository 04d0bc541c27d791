import type { DisclosureEntry, ProjectEntry } from "../compile/entry.ts";
import { formatFen, headline, percentOf } from "../text/amount.ts";
import { tableName } from "../text/names.ts";
import { overviewText } from "../text/overview.ts";
import { compareTotals } from "./comparison.ts";
import type { DisclosureContext } from "./context.ts";
import { eventSentence, eventYear } from "./events.ts";
import { findFact } from "./facts.ts";
import { derivedLink, figureLink, wordsLink } from "./figure.ts";
import { bodyLine, eventsOf } from "./history.ts";
import { findFigure, isMoney, type MoneyFigure } from "./lookup.ts";
import { type NoteView, remark } from "./note.ts";
import { fill, type Piece } from "./sentence.ts";
import { placePiece } from "./source/place-view.ts";

/** The disclosure in a minute: two or three sentences in which every number is a link, and how we got those we worked out. */
export interface OpeningView {
  readonly lede: readonly Piece[];
  readonly paragraph: readonly Piece[];
  readonly notes: readonly NoteView[];
}

/** Builds the opening from what the disclosure prints; says nothing where it prints nothing. */
export function buildOpening(context: DisclosureContext): OpeningView {
  const fact = headFact(context.disclosure);
  const total = findFact(context.disclosure, fact);
  const comparison = total && compareTotals(context, total, fact);
  return {
    lede: [...totals(context, total, comparison?.words ?? []), ...largest(context)],
    paragraph: [
      ...events(context),
      ...projectShare(context),
      ...carried(context),
      ...basic(context),
      ...withheld(context),
    ],
    notes: [...(total ? exactValue(context, total) : []), ...(comparison?.note ? [comparison.note] : [])],
  };
}

/** What a disclosure is opened with: a budget's total, a final account's total income, else its income of the year. */
function headFact(disclosure: DisclosureEntry): "expenditureTotal" | "incomeTotal" | "income" {
  if (disclosure.kind === "budget") return "expenditureTotal";
  return findFact(disclosure, "incomeTotal") ? "incomeTotal" : "income";
}

function totals(
  { disclosure, from }: DisclosureContext,
  total: MoneyFigure | undefined,
  compared: readonly Piece[],
): Piece[] {
  const year = String(disclosure.fiscalYear);
  const round = (figure: MoneyFigure): Piece => figureLink(from, figure, headline(figure.fen).text);
  const spent = disclosure.kind === "budget" ? undefined : findFact(disclosure, "spent");
  if (!total) return spent ? fill(overviewText.onlySpent, { year, spent: round(spent) }) : [];
  const sentence = {
    expenditureTotal: overviewText.budgetTotal,
    incomeTotal: overviewText.finalTotal,
    income: overviewText.finalIncome,
  }[headFact(disclosure)];
  const end = spent ? fill(overviewText.spent, { spent: round(spent) }) : [overviewText.stop];
  return [...fill(sentence, { year, total: round(total) }), ...compared, ...end];
}

/** Names the one largest project when it is a fifth of all project money or more, and not withheld. */
function largest({ disclosure, from }: DisclosureContext): Piece[] {
  const all = findFact(disclosure, "project");
  const [first, second] = byAmount(disclosure.projects);
  if (!all || !first || first.project.withheld || first.amount.fen === second?.amount.fen) return [];
  // Money of a project may be larger than 项目支出: then it is partly something else, and no part of it.
  if (first.amount.fen * 5 < all.fen || first.amount.fen > all.fen) return [];
  return fill(overviewText.largestProject, {
    name: wordsLink(from, first.project.id, first.project.name),
    amount: figureLink(from, first.amount, headline(first.amount.fen).text),
  });
}

function byAmount(projects: readonly ProjectEntry[]): { project: ProjectEntry; amount: MoneyFigure }[] {
  return projects
    .flatMap((project) => (isMoney(project.amount) ? [{ project, amount: project.amount }] : []))
    .sort((left, right) => right.amount.fen - left.amount.fen);
}

function events({ model, disclosure }: DisclosureContext): Piece[] {
  const recent = eventsOf(model, bodyLine(model, disclosure.body)).filter(
    (event) => event.to === disclosure.body && [0, 1].includes(disclosure.fiscalYear - eventYear(event)),
  );
  const [first] = recent;
  if (!first) return [];
  const names = recent.map((event) => eventSentence(model, event)).join("，");
  return fill(overviewText.event, { date: String(eventYear(first)), names });
}

function projectShare({ disclosure, from }: DisclosureContext): Piece[] {
  const [spent, project] = [findFact(disclosure, "spent"), findFact(disclosure, "project")];
  const share = spent && project && percentOf(project.fen, spent.fen);
  if (!share || project.fen === 0) return [];
  const stated = findFigure(disclosure, ["said/expenditure", "project", "share"]);
  return fill(overviewText.projectShare, {
    project: figureLink(from, project, headline(project.fen).text),
    share: stated ? figureLink(from, stated, `${stated.printed}%`) : derivedLink(from, `${from}#flow`, share),
  });
}

function carried({ disclosure, from }: DisclosureContext): Piece[] {
  const [income, carry] = [findFact(disclosure, "incomeTotal"), findFact(disclosure, "carriedIn")];
  const share = income && carry && percentOf(carry.fen, income.fen);
  if (!share || carry.fen === 0) return [];
  return fill(overviewText.carried, { share: derivedLink(from, `${from}#flow`, share) });
}

function basic({ disclosure, from }: DisclosureContext): Piece[] {
  const fact = findFact(disclosure, "basic");
  const percent = findFigure(disclosure, ["said/expenditure", "basic", "percent"]);
  if (!fact || percent?.value === undefined || percent.state === "zero") return [];
  return fill(percent.value.startsWith("-") ? overviewText.basicLess : overviewText.basicMore, {
    basic: figureLink(from, fact, overviewText.basicWord),
    percent: figureLink(from, percent, `${percent.printed}%`),
  });
}

function withheld({ disclosure, from }: DisclosureContext): Piece[] {
  const hidden = disclosure.projects.filter((project) => project.withheld);
  if (hidden.length === 0) return [];
  const count = wordsLink(
    from,
    `${from}#projects`,
    overviewText.withheldCount.replace("{count}", String(hidden.length)),
  );
  const stated = findFigure(disclosure, ["said/withheld", "total", "amount"]);
  if (isMoney(stated))
    return fill(overviewText.withheld, { count, sum: figureLink(from, stated, headline(stated.fen).text) });
  const amounts = byAmount(hidden);
  if (amounts.length < hidden.length) return fill(overviewText.withheldUncounted, { count });
  const sum = amounts.reduce((fen, { amount }) => fen + amount.fen, 0);
  return fill(overviewText.withheld, { count, sum: derivedLink(from, `${from}#projects`, headline(sum).text, sum) });
}

function exactValue(context: DisclosureContext, total: MoneyFigure): NoteView[] {
  const { disclosure } = context;
  const { text, exact } = headline(total.fen);
  const section = disclosure.sections.find((each) => total.id.includes(`#${each.anchor}/`));
  const place = placePiece(context, total.place);
  const where = [section ? sectionName(section) : "", ...(section && place !== "" ? ["，"] : []), place];
  const equation = `${text} ${exact ? "=" : "≈"} ${formatFen(total.fen, disclosure.unit)}${disclosure.unit}`;
  return text === `${formatFen(total.fen, disclosure.unit)}${disclosure.unit}` ? [] : [remark([equation], where)];
}

function sectionName(section: { readonly part: string; readonly section: string; readonly title: string }): string {
  return section.part === "table" ? tableName(section.section) : section.title;
}
