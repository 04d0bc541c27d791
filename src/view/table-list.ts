import type { DisclosureEntry } from "../compile/entry.ts";
import type { Form } from "../forms/form.ts";
import { findProfile } from "../forms/profiles.ts";
import { chineseOrdinal } from "../text/numerals.ts";
import { tableName } from "../text/names.ts";
import { tableListText } from "../text/table-list.ts";
import type { DisclosureContext } from "./context.ts";
import { type FigureView, figureLink } from "./figure.ts";
import { href } from "./href.ts";
import { findFigure, findSection } from "./lookup.ts";

/** An official table in the list. */
export interface TableLine {
  readonly number: string;
  readonly title: string;
  /** Link to the table; absent where the document does not contain it. */
  readonly href?: string;
  readonly total?: FigureView;
  readonly about: string;
}

/** The list of a disclosure's official tables. */
export interface TableListView {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly TableLine[];
  readonly anyTotal: boolean;
}

/** Lists the tables of the disclosure's profile in official order, then tables that no profile knows. */
export function buildTableList(context: DisclosureContext): TableListView {
  const { disclosure } = context;
  const official = (findProfile(disclosure.profile)?.forms ?? []).filter((form) => form.part === "table");
  const others = disclosure.sections.filter(
    (section) => section.part === "table" && !official.some((form) => form.id === section.form),
  );
  const lines = [
    ...official.map((form) => officialLine(context, form)),
    ...others.map(({ title, page, anchor }) => ({
      number: "",
      title,
      href: href(context.from, `${disclosure.id}/${page}#${anchor}`),
      about: "",
    })),
  ];
  return {
    title: tableListText.title.replace("{count}", countWord(lines.length)),
    unit: disclosure.unit,
    lines,
    anyTotal: lines.some((line) => "total" in line),
  };
}

function countWord(count: number): string {
  return count > 0 && count < 100 ? chineseOrdinal(count) : String(count);
}

function officialLine({ disclosure, from }: DisclosureContext, form: Form): TableLine {
  const number = tableName(form.section);
  const section = findSection(disclosure, form.id);
  if (!section) return { number, title: form.title, about: absence(disclosure, form.id) };
  const total = totalOf(disclosure, form);
  return {
    number,
    title: section.title,
    href: href(from, `${disclosure.id}/${section.page}#${section.anchor}`),
    ...(total ? { total: figureLink(from, total) } : {}),
    about: section.empty ? tableListText.empty : "",
  };
}

function absence(disclosure: DisclosureEntry, form: string): string {
  const named = disclosure.attachments.some((attachment) => attachment.form === form && !attachment.present);
  return named ? tableListText.absent : tableListText.missing;
}

function totalOf(disclosure: DisclosureEntry, form: Form): ReturnType<typeof findFigure> {
  const column = form.columns.find((each) => each.kind !== "text")?.id ?? "";
  const rows = form.groups.flatMap((group) => group.fixed ?? []).filter((row) => row.total);
  return rows.map((row) => findFigure(disclosure, [form.id, row.id, column])).find((figure) => figure !== undefined);
}
