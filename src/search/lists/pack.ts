import type { SearchRecord } from "../record.ts";
import { yuanOf } from "./amount.ts";
import type { PackedDisclosure, Segment } from "./segment.ts";

/** Columns while they are filled. */
interface Columns {
  readonly titles: string[];
  readonly disclosure: number[];
  readonly ids: string[];
  readonly context: number[][];
  readonly body: number[];
}

/** Columns of what stands at the right of an answer, while they are filled. */
interface ShownColumns {
  readonly printed: string[];
  readonly note: number[];
  readonly figure: number[];
}

/** Columns of what only some records have. */
interface RareColumns {
  yuan?: Record<number, string | null>;
  names?: Record<number, readonly string[]>;
  codes?: Record<number, string>;
  alike?: Record<number, number>;
  withheld?: number[];
}

/** Packs records of one list. `alike`: for a record that is the first with its folded title, how many have it. */
export function packRecords(records: readonly SearchRecord[], alike: (index: number) => number = () => 1): Segment {
  const bodies = makeTable<readonly [string, number]>();
  const disclosures = makeTable<PackedDisclosure>();
  const words = makeTable<string>();
  const word = (text: string): number => words.placeOf(text, text);
  const columns: Columns = { titles: [], disclosure: [], ids: [], context: [], body: [] };
  const shownColumns: ShownColumns = { printed: [], note: [], figure: [] };
  const rare: RareColumns = {};
  for (const [index, record] of records.entries()) {
    const { id, title, context, body, disclosure_id, year, document } = record;
    const isDisclosed = disclosure_id !== undefined && year !== undefined && document !== undefined;
    columns.titles.push(title);
    columns.disclosure.push(isDisclosed ? disclosures.placeOf(disclosure_id, [disclosure_id, year, document]) : -1);
    columns.ids.push(disclosure_id === undefined ? id : id.slice(disclosure_id.length));
    columns.context.push(context.map(word));
    columns.body.push(body === undefined ? -1 : bodies.placeOf(body.id, [body.id, word(body.name)]));
    packShown(shownColumns, record, word);
    packRare(rare, record, index, alike(index));
  }
  const [kind = "page", ...others] = new Set(records.map((record) => record.kind));
  return {
    bodies: bodies.values,
    disclosures: disclosures.values,
    words: words.values,
    kinds: others.length === 0 ? kind : records.map((record) => record.kind),
    ...columns,
    ...told(shownColumns),
    ...rare,
  };
}

function packShown(columns: ShownColumns, { id, disclosure_id, shown }: SearchRecord, word: (text: string) => number) {
  columns.printed.push(shown?.printed ?? "");
  columns.note.push(shown === undefined ? -1 : word(shown.note));
  columns.figure.push(shown?.figure === undefined ? -1 : word(shortenFigure(id, disclosure_id, shown.figure)));
}

/** Columns that say something of any record. */
function told({ printed, note, figure }: ShownColumns): Partial<ShownColumns> {
  return { ...(note.some(isPlace) ? { printed, note } : {}), ...(figure.some(isPlace) ? { figure } : {}) };
}

function isPlace(place: number): boolean {
  return place >= 0;
}

/** What only some records have, by their numbers; a column that no record has is left out. */
function packRare(rare: RareColumns, record: SearchRecord, index: number, alike: number): void {
  const { shown, amount_yuan: yuan, names, code, withheld } = record;
  const expected = shown ? yuanOf(shown.printed, shown.note) : undefined;
  if (expected !== yuan) (rare.yuan ??= {})[index] = yuan ?? null;
  if (names) (rare.names ??= {})[index] = names;
  if (code !== undefined) (rare.codes ??= {})[index] = code;
  if (alike > 1) (rare.alike ??= {})[index] = alike;
  if (withheld) (rare.withheld ??= []).push(index);
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

/** Address of the figure without the disclosure's, the record's own key as `*`: `/tables#xj-7/2010302.*` + `/total`. */
function shortenFigure(id: string, disclosure: string | undefined, figure: string): string {
  const isOwn = disclosure !== undefined && figure.startsWith(disclosure) && figure[disclosure.length] === "/";
  const rest = isOwn ? figure.slice(disclosure.length) : ` ${figure}`;
  return rest.replace(`.${keyOf(id)}/`, ".*/");
}

/** Last step of an address. */
export function keyOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
