import type { FilePlace } from "../errors/publish-error.ts";
import { pageOfPart, rowKey, sectionAnchor } from "../model/figure-id.ts";
import { rowNames } from "../model/row-names.ts";
import type { FieldPath } from "../schema/field-path.ts";
import type { Located } from "../schema/read-entries.ts";
import type { DisclosureSource } from "./disclosure-source.ts";
import { goalRow } from "./performance-entry.ts";

/**
 * Tells where in the content files something stands by its address: a figure (`zwfwj/2024-budget/tables#xj-2/2010302/total`), a row, a section, a
 * project (`zwfwj/2024-budget/projects/p3`), or a field of disclosure.yaml (`zwfwj/2024-budget#units/1`). An address that is nowhere leads to the
 * nearest thing above it, at last to disclosure.yaml; undefined for another disclosure's.
 */
export type Locate = (address: string) => FilePlace | undefined;

interface Spot {
  readonly entry: Located<unknown>;
  readonly field: FieldPath;
}

/** Makes the locator of the disclosures that were read; each is gone through when it is first asked for. */
export function makeLocator(sources: readonly DisclosureSource[]): Locate {
  const indexes = new Map(sources.map((source) => [source.id, once(() => indexSource(source))]));
  return (address) => {
    const [body = "", name = ""] = address.split(/[/#]/);
    const index = indexes.get(`${body}/${name}`)?.();
    return index && nearest(address, index);
  };
}

function nearest(address: string, index: ReadonlyMap<string, Spot>): FilePlace | undefined {
  const rest: string[] = [];
  for (let at = address; at !== ""; at = at.slice(0, Math.max(0, cut(at)))) {
    const spot = index.get(at);
    if (spot) return spot.entry.file.locate([...spot.entry.path, ...spot.field, ...rest.flatMap(steps)]);
    rest.unshift(at.slice(cut(at) + 1));
  }
  return undefined;
}

function cut(address: string): number {
  return Math.max(address.lastIndexOf("/"), address.lastIndexOf("#"));
}

/** The step of a field that a piece of an address stands for: `cite-2` is the second of `cites`, `3` the fourth of a list. */
function steps(piece: string): FieldPath {
  const cite = /^cite-(\d+)$/.exec(piece);
  if (cite) return ["cites", Number(cite[1]) - 1];
  return [/^\d{1,4}$/.test(piece) ? Number(piece) : piece];
}

function indexSource(source: DisclosureSource): ReadonlyMap<string, Spot> {
  const { id, disclosure, projects, sections, clauses, performance } = source;
  const spots = new Map<string, Spot>([[id, { entry: disclosure, field: [] }]]);
  for (const entry of projects) spots.set(`${id}/projects/${entry.value.project}`, { entry, field: [] });
  const add = (entry: (typeof sections | typeof clauses | typeof performance)[number], page: string): void => {
    spots.set(page, { entry, field: [] });
    entry.value.rows?.forEach((row, index) => {
      spots.set(`${page}/${rowKey(rowNames(row, entry.form))}`, { entry, field: ["rows", index] });
    });
  };
  for (const entry of sections) add(entry, `${id}/${pageOfPart[entry.form.part]}#${sectionAnchor(entry.form.id)}`);
  for (const entry of clauses) add(entry, `${id}/${pageOfPart.clause}/${entry.value.project}#clause`);
  for (const entry of performance) {
    const page = `${id}/${pageOfPart.performance}#${entry.value.key}`;
    add(entry, page);
    spots.set(`${page}/${goalRow}`, { entry, field: [] });
    for (const line of Object.keys(entry.value.funds ?? {}))
      spots.set(`${page}/funds.${line}`, { entry, field: ["funds", line] });
  }
  return spots;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
