import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { formatFen } from "../text/amount.ts";
import { homeText } from "../text/home.ts";
import { changesOf } from "./changes.ts";
import { type FigureView, derivedLink, figureLink } from "./figure.ts";
import { bodyName } from "./history.ts";
import { figureIn, findRow, isMoney, type MoneyFigure } from "./lookup.ts";
import { lastStep } from "./row-name.ts";
import { ended, fill, type Piece } from "./sentence.ts";

/** A change worth reading: a heading that is a link to the printed change, and what the body says of it. */
export interface StoryView {
  readonly head: FigureView;
  readonly body: readonly Piece[];
}

interface Change {
  readonly disclosure: DisclosureEntry;
  readonly what: string;
  readonly reason: string;
  readonly amount: MoneyFigure;
  readonly change: MoneyFigure;
}

const most = 5;
const forms = [
  "said/income",
  "said/expenditure",
  "said/final-income",
  "said/final-expenditure",
  "said/gpb-items",
  "said/final-gpb-items",
];

/** The largest changes that a body both states and explains: one of income or spending a disclosure, and its 三公 change; largest first. */
export function buildStories(model: SiteModel): StoryView[] {
  const all = model.disclosures.flatMap((disclosure) => [...largestChange(disclosure), ...threePublic(disclosure)]);
  const bySize = [...all].sort((left, right) => Math.abs(right.change.fen) - Math.abs(left.change.fen));
  return bySize.slice(0, most).map((change) => toStory(model, change));
}

function largestChange(disclosure: DisclosureEntry): Change[] {
  const explained = forms
    .flatMap((form) => changesOf({ disclosure }, form))
    .flatMap(({ row, amount, change }): Change[] => {
      const reason = row.words["reason"];
      return reason === undefined ? [] : [{ disclosure, what: lastStep(row), reason, amount, change }];
    })
    .sort((left, right) => Math.abs(right.change.fen) - Math.abs(left.change.fen));
  return explained.slice(0, 1);
}

function threePublic(disclosure: DisclosureEntry): Change[] {
  const row = findRow(disclosure, "three-public", "total");
  const [amount, change, reason] = [figureIn(row, "amount"), figureIn(row, "change"), row?.words["reason"]];
  if (!row || reason === undefined || !isMoney(amount) || !isMoney(change) || change.fen === 0) return [];
  return [{ disclosure, what: row.name, reason, amount, change }];
}

function toStory(model: SiteModel, { disclosure, what, reason, amount, change }: Change): StoryView {
  const before = amount.fen - change.fen;
  const head = (change.fen > 0 ? homeText.storyMore : homeText.storyLess)
    .replace("{who}", bodyName(model, disclosure.body, "short"))
    .replace("{year}", String(disclosure.fiscalYear))
    .replace("{what}", what)
    .replace("{change}", change.printed)
    .replace("{unit}", change.unit);
  return {
    head: figureLink("", change, head),
    body: fill(homeText.storyBody, {
      was: derivedLink("", change.id, formatFen(before, change.unit), before),
      now: figureLink("", amount),
      reason: ended(reason),
    }),
  };
}
