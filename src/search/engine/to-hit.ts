import { addressFile } from "../lists/address.ts";
import type { SearchHit, SearchRecord } from "../record.ts";
import type { MarkText } from "./marks.ts";
import type { NamesFound } from "./open-index.ts";

/** Makes an answer of a record: links lead from a page, by the way from it to the root of the site; what matched is marked. */
export function toHit(root: string, record: SearchRecord, { foundBy, mark }: NamesFound): SearchHit {
  const { shown, names = [], ...rest } = record;
  const marks = mark(record.title);
  const also = marks.length > 0 ? undefined : names.find((name) => mark(name).length > 0);
  const figure = shown?.figure;
  return {
    ...rest,
    url: `${root}${addressFile(record.id)}`,
    ...(shown
      ? { shown: { ...shown, ...(figure === undefined ? {} : { url: `${root}${addressFile(figure)}` }) } }
      : {}),
    found_by: foundBy,
    marks,
    ...contextMarks(record, foundBy === "pinyin" ? () => [] : mark),
    ...(also === undefined ? {} : { also: { name: also, marks: mark(also) } }),
  };
}

/** A code stands in the context; words found around a name do too. */
function contextMarks({ context }: SearchRecord, mark: MarkText): Pick<SearchHit, "context_marks"> {
  const marks = context.map(mark);
  return marks.some((own) => own.length > 0) ? { context_marks: marks } : {};
}
