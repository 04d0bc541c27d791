import { findForm } from "../../forms/profiles.ts";
import type { FixedRow, Form } from "../../forms/form.ts";
import type { ImportContext } from "../context.ts";
import { foldWidths } from "./fold.ts";
import { findFunction } from "./functions.ts";
import type { Topic } from "./topics.ts";

/** What a statement is about: a row of a form. */
export interface Subject {
  readonly form: string;
  readonly row: string;
  /** As printed, without year and body. */
  readonly name: string;
  /** Where the name begins in the words. */
  readonly offset: number;
  /** Codes among which a function could not be told for certain, likeliest first. */
  readonly candidates?: readonly string[];
}

/** Finds the subject that words name; `unit` is the unit of a count that follows them. */
export type FindSubject = (words: string, unit?: string) => Subject | undefined;

/** Words that may stand before any subject: who speaks, and when. */
const commonLeads = ["\\d{4}年?度?", "本年度", "我?本?(?:单位|部门|级)", "我局", "的", "当年", "（[^（）]*）", "其中"];
const commonTails = ["合计", "总计", "总额", "共计", "均为", "各是", "各为", "各", "为", "是", "共"];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const repeated = (words: readonly string[]): string => `(?:${words.join("|")})*`;

interface Title {
  readonly row: FixedRow;
  readonly form: Form;
  readonly text: string;
}

/** Makes the finder of a topic's subjects: fixed rows by their official or printed titles, functions by path, code or name. */
export function makeFindSubject(topic: Topic, context: ImportContext): FindSubject {
  const forms = topic.forms.flatMap((id) => findForm(context.profile, id) ?? []);
  const titles = forms.flatMap(titlesOf).sort((a, b) => b.text.length - a.text.length);
  const names = [context.bodyName, ...context.bodies.flatMap((body) => body.names)].filter((name) => name !== "");
  const bodies = names.map((name) => escaped(foldWidths(name)));
  const leads = repeated([...bodies, ...commonLeads, ...(topic.leads ?? [])]);
  const lead = topic.ofBodies ? /^.*$/ : new RegExp(`^(?:.*\\d{4}年度?)?${leads}$`);
  const tail = repeated([...(topic.tails ?? []), ...commonTails]);
  const patterns = titles.map((title) => ({
    ...title,
    pattern: new RegExp(`^(?<lead>.*?)(?<title>${escaped(title.text)})${tail}$`),
  }));
  return (words, unit) => {
    const folded = foldWidths(words);
    for (const { row, form, pattern } of patterns) {
      if (row.unit !== unit) continue;
      const groups = pattern.exec(folded)?.groups;
      const before = groups?.["lead"] ?? "";
      if (!groups || !lead.test(before)) continue;
      const offset = topic.ofBodies ? (/^\d{4}年度?/.exec(before)?.[0].length ?? 0) : before.length;
      const end = topic.ofBodies ? words.length : before.length + (groups["title"] ?? "").length;
      return { form: form.id, row: row.id, name: words.slice(offset, end), offset };
    }
    return unit === undefined ? functionSubject(words, folded, forms, context) : undefined;
  };
}

function titlesOf(form: Form): Title[] {
  return form.groups.flatMap((group) =>
    (group.fixed ?? []).flatMap((row) =>
      [row.title, ...(row.titles ?? [])].map((text) => ({ row, form, text: foldWidths(text) })),
    ),
  );
}

/** A 类 goes to the first form that lists functions, a 款 or 项 to the last: structure stands before its details. */
function functionSubject(
  words: string,
  folded: string,
  forms: readonly Form[],
  context: ImportContext,
): Subject | undefined {
  const listing = forms.filter((form) => form.groups.some((group) => group.kinds.includes("function")));
  if (listing.length === 0) return undefined;
  const found = findFunction(words, folded, context.functional);
  const form = found?.code.length === 3 ? listing[0] : listing.at(-1);
  if (!found || !form) return undefined;
  return {
    form: form.id,
    row: found.code,
    name: found.name,
    offset: words.length - found.name.length,
    ...(found.candidates ? { candidates: found.candidates } : {}),
  };
}
