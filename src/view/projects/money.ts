import type { DisclosureEntry, ProjectEntry } from "../../compile/entry.ts";
import { fenToYuan } from "../../model/money.ts";
import { groupDigits, percentOf } from "../../text/amount.ts";
import { tableName } from "../../text/names.ts";
import { projectPageText } from "../../text/project-page.ts";
import { derivedLink, wordsLink } from "../figure.ts";
import { findFigure, isMoney, type MoneyFigure } from "../lookup.ts";
import { type NoteView, remark } from "../note.ts";
import { type ProjectTone, toneNames, toneOf } from "../project-tone.ts";
import { fill, type Piece } from "../sentence.ts";

/** What kind of money a project is, in words; withheld or not. */
export function moneyKind(disclosure: DisclosureEntry, project: ProjectEntry): string {
  return project.amount ? toneNames[openTone(disclosure, project)] : "";
}

/** Whose money a project is, in words; empty where the source only says how much was spent. */
export function moneySource(disclosure: DisclosureEntry, project: ProjectEntry): string {
  const tone = openTone(disclosure, project);
  return project.amount && ["now", "carry", "own"].includes(tone) ? toneNames[tone] : "";
}

function openTone(disclosure: DisclosureEntry, project: ProjectEntry): ProjectTone {
  return toneOf(disclosure, { ...project, withheld: false });
}

/** What a project's amount is of the whole it belongs to, and how we got there. */
export interface ShareView {
  readonly sentence: readonly Piece[];
  readonly notes: readonly NoteView[];
}

const wholes = { now: ["xj/7", "7"], carry: ["xj/11", "11"] } as const;

/** Says which share of its table a project is, and whether it is the largest of its kind; nothing where that cannot be told. */
export function shareOfWhole(from: string, disclosure: DisclosureEntry, project: ProjectEntry): ShareView {
  const { amount } = project;
  if (!isMoney(amount)) return { sentence: [], notes: [] };
  return shareSentence(from, disclosure, project, amount);
}

function shareSentence(
  from: string,
  disclosure: DisclosureEntry,
  project: ProjectEntry,
  amount: MoneyFigure,
): ShareView {
  const notes = [exactNote(disclosure, amount)];
  const tone = openTone(disclosure, project);
  if (tone !== "now" && tone !== "carry") return { sentence: [], notes };
  const [form, number] = wholes[tone];
  const whole = findFigure(disclosure, [form, "total", "total"]);
  const share = isMoney(whole) && amount.id.includes(`#xj-${number}/`) ? percentOf(amount.fen, whole.fen) : undefined;
  if (!isMoney(whole) || share === undefined) return { sentence: [], notes };
  const words = fill(projectPageText.share, {
    whole: wordsLink(from, whole.id, projectPageText.shareWhole[tone]),
    share: derivedLink(from, whole.id, share),
  });
  const largest = isLargest(disclosure, project, amount, tone) ? [projectPageText.largest] : [];
  return {
    sentence: [projectPageText.shareStart, ...words, ...largest, "。"],
    notes: [
      remark(
        [`${share} = ${amount.printed} ÷ ${whole.printed}`],
        [projectPageText.shareNote.replace("{table}", tableName(number))],
      ),
      ...notes,
    ],
  };
}

function isLargest(
  disclosure: DisclosureEntry,
  project: ProjectEntry,
  amount: MoneyFigure,
  tone: ProjectTone,
): boolean {
  const others = disclosure.projects.filter(
    (other) => other.key !== project.key && openTone(disclosure, other) === tone,
  );
  return others.length > 0 && others.every((other) => isMoney(other.amount) && other.amount.fen < amount.fen);
}

function exactNote({ unit }: DisclosureEntry, amount: MoneyFigure): NoteView {
  return remark([
    projectPageText.exact
      .replace("{amount}", amount.printed)
      .replace("{unit}", amount.unit || unit)
      .replace("{yuan}", groupDigits(fenToYuan(amount.fen))),
  ]);
}
