import type { SearchRecord, Shown } from "../record.ts";
import { yuanOf } from "./amount.ts";
import { keyOf } from "./pack.ts";
import type { Segment } from "./segment.ts";

/** One record of a segment, by its number in it. */
export function unpackRecord(segment: Segment, index: number): SearchRecord {
  const { kinds, titles, ids, words } = segment;
  const disclosure = segment.disclosures[segment.disclosure[index] ?? -1];
  const id = `${disclosure?.[0] ?? ""}${ids[index] ?? ""}`;
  return {
    kind: typeof kinds === "string" ? kinds : (kinds[index] ?? "page"),
    id,
    title: titles[index] ?? "",
    ...unpackNames(segment, index),
    context: (segment.context[index] ?? []).map((place) => words[place] ?? ""),
    ...(disclosure ? { disclosure_id: disclosure[0], year: disclosure[1], document: disclosure[2] } : {}),
    ...(segment.withheld?.includes(index) ? { withheld: true } : {}),
    ...unpackShown(segment, index, id, disclosure?.[0] ?? ""),
  };
}

function unpackNames(segment: Segment, index: number): Pick<SearchRecord, "names" | "code" | "body"> {
  const names = segment.names?.[index];
  const code = segment.codes?.[index];
  const body = segment.bodies[segment.body[index] ?? -1];
  return {
    ...(names ? { names } : {}),
    ...(code === undefined ? {} : { code }),
    ...(body ? { body: { id: body[0], name: segment.words[body[1]] ?? "" } } : {}),
  };
}

function unpackShown(
  segment: Segment,
  index: number,
  id: string,
  disclosure: string,
): { readonly amount_yuan?: string; readonly shown?: Shown } {
  const note = segment.words[segment.note?.[index] ?? -1];
  const printed = segment.printed?.[index] ?? "";
  const stated = segment.yuan?.[index];
  const yuan = stated === undefined && note !== undefined ? yuanOf(printed, note) : (stated ?? undefined);
  const amount = yuan === undefined ? {} : { amount_yuan: yuan };
  if (note === undefined) return amount;
  const figure = segment.words[segment.figure?.[index] ?? -1];
  const whole = figure === undefined ? undefined : lengthen(figure, disclosure, keyOf(id));
  return {
    ...amount,
    shown: { printed, note, ...(whole === undefined ? {} : { figure: whole }) },
  };
}

function lengthen(figure: string, disclosure: string, key: string): string {
  return figure.startsWith(" ") ? figure.slice(1) : `${disclosure}${figure.replace(".*/", `.${key}/`)}`;
}
