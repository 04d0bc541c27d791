import type { SearchRecord } from "../record.ts";
import { yuanOf } from "./amount.ts";
import type { PackedDisclosure, Segment } from "./segment.ts";

/** Packs records of one list. `alike`: for a record that is the first with its folded title, how many have it. */
export function packRecords(records: readonly SearchRecord[], alike: (index: number) => number = () => 1): Segment {
  const bodies = makeTable<readonly [string, string]>();
  const disclosures = makeTable<PackedDisclosure>();
  const words = makeTable<string>();
  const word = (text: string): number => words.placeOf(text, text);
  const kinds = records.map(({ kind }) => kind);
  const [first] = kinds;
  const columns = {
    titles: records.map(({ title }) => title),
    kinds: first !== undefined && kinds.every((kind) => kind === first) ? first : kinds,
    disclosure: records.map(({ disclosure_id: id, year, document }) =>
      id === undefined || year === undefined || document === undefined
        ? -1
        : disclosures.placeOf(id, [id, year, document]),
    ),
    ids: records.map(({ id, disclosure_id }) => (disclosure_id === undefined ? id : id.slice(disclosure_id.length))),
    context: records.map(({ context }) => context.map(word)),
    body: records.map(({ body }) => (body === undefined ? -1 : bodies.placeOf(body.id, [body.id, body.name]))),
    printed: records.map(({ shown }) => shown?.printed ?? ""),
    note: records.map(({ shown }) => (shown === undefined ? -1 : word(shown.note))),
    figure: records.map((record) => (record.shown?.figure === undefined ? -1 : word(shortenFigure(record)))),
  };
  const withheld = records.flatMap((record, index) => (record.withheld ? [index] : []));
  const yuan = sparse(records, unexpectedYuan);
  const names = sparse(records, (record) => record.names);
  const codes = sparse(records, ({ code }) => code);
  const same = sparse(records, (_record, index) => (alike(index) > 1 ? alike(index) : undefined));
  return {
    bodies: bodies.values,
    disclosures: disclosures.values,
    words: words.values,
    ...columns,
    ...(yuan ? { yuan } : {}),
    ...(names ? { names } : {}),
    ...(codes ? { codes } : {}),
    ...(same ? { alike: same } : {}),
    ...(withheld.length > 0 ? { withheld } : {}),
  };
}

/** Values, each once, in the order in which they were first placed. */
function makeTable<Value>() {
  const values: Value[] = [];
  const places = new Map<string, number>();
  const placeOf = (name: string, value: Value): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, values.length);
    return values.push(value) - 1;
  };
  return { values, placeOf };
}

/** A column of which few records have a value, by their numbers; undefined when none has. */
function sparse<Value>(
  records: readonly SearchRecord[],
  valueOf: (record: SearchRecord, index: number) => Value | undefined,
): Readonly<Record<number, Value>> | undefined {
  let column: Record<number, Value> | undefined;
  for (const [index, record] of records.entries()) {
    const value = valueOf(record, index);
    if (value !== undefined) (column ??= {})[index] = value;
  }
  return column;
}

function unexpectedYuan({ shown, amount_yuan }: SearchRecord): string | null | undefined {
  const expected = shown ? yuanOf(shown.printed, shown.note) : undefined;
  return expected === amount_yuan ? undefined : (amount_yuan ?? null);
}

/** Address of the figure without the disclosure's, the record's own key as `*`: `/tables#xj-7/2010302.*` + `/total`. */
function shortenFigure({ id, disclosure_id, shown }: SearchRecord): string {
  const figure = shown?.figure ?? "";
  const isOwn = disclosure_id !== undefined && figure.startsWith(disclosure_id) && figure[disclosure_id.length] === "/";
  const rest = isOwn ? figure.slice(disclosure_id.length) : ` ${figure}`;
  return rest.replace(`.${keyOf(id)}/`, ".*/");
}

/** Last step of an address. */
export function keyOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
