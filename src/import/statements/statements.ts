import type { TidyText } from "../text/tidy.ts";
import { isText, readFacet, type Facet } from "./facets.ts";
import { foldWidths } from "./fold.ts";
import type { FindSubject, Subject } from "./subjects.ts";

/** One subject and what a paragraph says of it in one go. */
export interface Statement {
  /** Undefined when no row of the topic's forms bears the words. */
  readonly subject: Subject | undefined;
  /** First character of the words that name the subject. */
  readonly start: number;
  readonly facets: readonly StatedFacet[];
}

/** A facet; a text with its end. */
export interface StatedFacet extends Facet {
  /** For a text: the last character's follower, closing punctuation left out. */
  readonly close: number;
}

/** What of a topic decides how its paragraphs are cut. */
export interface Grammar {
  readonly find: FindSubject;
  readonly changesOpen: boolean;
}

const delimiter = /[，。；：]/;
const ordinal = /^(?:\d{1,2}[、.．](?!\d)|\d{1,2}[、．]|（\d{1,2}）|[①-⑳])/u;
/** Words that only lead over to a list of subjects. */
const connective = /^(?:其中|分别为|具体为|具体如下)$/;
/** Sentences after which a text cannot go on. */
const closers = /^(?:具体情况(?:如下|为)|具体(?:支出)?情况)/;

interface Words {
  readonly text: string;
  readonly start: number;
}

interface Draft {
  readonly subject: Subject | undefined;
  readonly words: Words;
  readonly facets: StatedFacet[];
}

/**
 * Cuts a paragraph into statements, in print order. Words before a figure name its subject; a figure without words says more of the subject
 * before it. Words without figures belong to no statement.
 */
export function readStatements(paragraph: TidyText, grammar: Grammar): Statement[] {
  const printed = paragraph.text;
  const folded = foldWidths(printed);
  const drafts: Draft[] = [];
  let clause = ordinal.exec(folded)?.[0].length ?? 0;
  let at = clause;
  let pending: Words | undefined;
  while (at <= folded.length) {
    const facet = readFacet(folded, printed, at, at === clause);
    if (facet) {
      const close = isText(facet.kind) ? textEnd(folded, printed, facet, grammar) : facet.end;
      const words = wordsOf({ text: printed.slice(clause, at), start: clause }, pending, facet);
      attach(drafts, words, { ...facet, close }, grammar);
      at = clause = close;
      pending = undefined;
    } else if (at === folded.length || delimiter.test(folded[at] ?? "")) {
      const words = { text: printed.slice(clause, at), start: clause };
      drafts.push(...absences(words, grammar));
      pending = folded[at] === "：" && words.text !== "" && !connective.test(words.text) ? words : undefined;
      at += 1;
      clause = at;
    } else at += 1;
  }
  return drafts.map(({ subject, words, facets }) => ({ subject, start: words.start + (subject?.offset ?? 0), facets }));
}

/** Words that name no subject: a year, or a lead-over to the next part of the sentence. */
function isBare(words: string): boolean {
  return /^(?:其中|、|\d{4}年度?|本年度?|完成|各|均)*$/.test(words);
}

/** The words that name a facet's subject: its own, else those before the colon; undefined when it is about the subject before it. */
function wordsOf(own: Words, pending: Words | undefined, facet: Facet): Words | undefined {
  if (!isBare(own.text)) return own;
  if (pending) return pending;
  // An amount of another year is no second amount of the same subject.
  return /\d/.test(own.text) && (facet.kind === "amount" || facet.kind === "none") ? own : undefined;
}

function attach(drafts: Draft[], named: Words | undefined, facet: StatedFacet, grammar: Grammar): void {
  const open = drafts.at(-1);
  const again = facet.kind === "count" && open?.facets.at(-1)?.kind === "count";
  if (open && !named && !again) {
    open.facets.push(facet);
    return;
  }
  const words = named ?? open?.words ?? { text: "", start: facet.start };
  drafts.push({
    subject: grammar.find(words.text, facet.kind === "count" ? facet.unit : undefined),
    words,
    facets: [facet],
  });
}

/** 无政府性基金预算拨款和国有资本经营预算: one statement for each subject said not to be there, when all are known. */
function absences({ text, start }: Words, grammar: Grammar): Draft[] {
  if (!text.startsWith("无")) return [];
  let from = start + 1;
  const drafts = text
    .slice(1)
    .split(/(?=[和、及])/)
    .map((piece): Draft => {
      const name = piece.replace(/^[和、及]/, "");
      const words = { text: name, start: from + piece.length - name.length };
      from += piece.length;
      const facet = { kind: "none", printed: "无", start, end: start + 1, close: start + 1 } as const;
      return { subject: grammar.find(name), words, facets: [facet] };
    });
  return drafts.every(({ subject }) => subject) ? drafts : [];
}

/** Where a text ends: a list or a use with its sentence; a reason, which may hold several, before the next statement or with the paragraph. */
function textEnd(folded: string, printed: string, text: Facet, grammar: Grammar): number {
  for (let at = text.end; at < folded.length; at += 1) {
    const mark = folded[at] ?? "";
    if (!/[。；]/.test(mark)) continue;
    if (at + 1 === folded.length || (mark === "。" && text.kind !== "reason")) return at;
    if (beginsStatement(folded, printed, at + 1, grammar)) return at;
  }
  return folded.length;
}

/** Whether a statement, not more of a reason, begins at an index. */
function beginsStatement(folded: string, printed: string, from: number, grammar: Grammar): boolean {
  const rest = folded.slice(from);
  const start = from + (/^其中[，：]?/.exec(rest)?.[0].length ?? 0);
  if (closers.test(folded.slice(start))) return true;
  for (let at = start; at < folded.length && !delimiter.test(folded[at] ?? ""); at += 1) {
    const facet = readFacet(folded, printed, at, at === start);
    if (!facet) continue;
    const words = printed.slice(start, at);
    if (isBare(words)) return facet.kind === "base" && opensComparison(folded, printed, facet.end);
    return opensWith(facet, grammar) && isSubject(words, facet, folded, printed, grammar);
  }
  return false;
}

function opensWith(facet: Facet, { changesOpen }: Grammar): boolean {
  if (facet.kind === "change" || facet.kind === "percent") return changesOpen;
  return !isText(facet.kind) || facet.kind === "content";
}

/** A known subject; or any words whose amount is at once given a share or compared: a subject nobody knows must not vanish in a reason. */
function isSubject(words: string, facet: Facet, folded: string, printed: string, grammar: Grammar): boolean {
  if (grammar.find(words, facet.kind === "count" ? facet.unit : undefined)) return true;
  if (facet.kind !== "amount") return false;
  const next = readFacet(folded, printed, facet.end + 1, true);
  return folded[facet.end] === "，" && (next?.kind === "share" || next?.kind === "base");
}

/** After 与年初预算相比: whether a change follows at once, or budget figures, perhaps after the name of a subject. */
function opensComparison(folded: string, printed: string, from: number): boolean {
  const start = folded[from] === "，" || folded[from] === "：" ? from + 1 : from;
  for (let at = start; at < folded.length && !/[。；]/.test(folded[at] ?? ""); at += 1) {
    const facet = readFacet(folded, printed, at, at === start);
    if (facet) return facet.kind === "budget" || (facet.kind === "change" && at === start);
  }
  return false;
}
