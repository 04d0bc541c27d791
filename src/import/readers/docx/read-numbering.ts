import { readMarkup } from "../read-markup.ts";

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  /** Word's name of the number format: decimal, chineseCounting, bullet. */
  readonly format: string;
  /** What is printed, `%1` for the number of the first level: `（%1）`, `%1.%2`. */
  readonly text: string;
}

/** The levels of every list, by list id. */
export type Lists = ReadonlyMap<string, readonly ListLevel[]>;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface List {
  of: string;
  readonly starts: Map<number, number>;
}

interface Reading {
  readonly abstract: Map<string, Map<number, Writable<ListLevel>>>;
  readonly lists: Map<string, List>;
  levels: Map<number, Writable<ListLevel>> | undefined;
  list: List | undefined;
  depth: number;
}

type Attributes = Readonly<Record<string, string>>;

const elements: Readonly<Record<string, (reading: Reading, attributes: Attributes) => void>> = {
  "w:abstractNum": (reading, attributes) => {
    reading.levels = new Map();
    reading.abstract.set(attributes["w:abstractNumId"] ?? "", reading.levels);
  },
  "w:num": (reading, attributes) => {
    reading.levels = undefined;
    reading.list = { of: "", starts: new Map() };
    reading.lists.set(attributes["w:numId"] ?? "", reading.list);
  },
  "w:lvl": openLevel,
  "w:lvlOverride": openLevel,
  "w:abstractNumId": ({ list }, attributes) => {
    if (list) list.of = attributes["w:val"] ?? "";
  },
  "w:startOverride": ({ list, depth }, attributes) => {
    list?.starts.set(depth, Number(attributes["w:val"]));
  },
  "w:start": (reading, attributes) => {
    const level = levelOf(reading);
    if (level) level.start = Number(attributes["w:val"]);
  },
  "w:numFmt": (reading, attributes) => {
    const level = levelOf(reading);
    if (level) level.format = attributes["w:val"] ?? "";
  },
  "w:lvlText": (reading, attributes) => {
    const level = levelOf(reading);
    if (level) level.text = attributes["w:val"] ?? "";
  },
};

function levelOf({ levels, depth }: Reading): Writable<ListLevel> | undefined {
  return levels?.get(depth);
}

function openLevel(reading: Reading, attributes: Attributes): void {
  reading.depth = Number(attributes["w:ilvl"]);
  reading.levels?.set(reading.depth, { start: 1, format: "decimal", text: "" });
}

/** Reads word/numbering.xml: lists refer to abstract lists, and may begin at another number. */
export function readNumbering(xml: string): Lists {
  const reading: Reading = { abstract: new Map(), lists: new Map(), levels: undefined, list: undefined, depth: 0 };
  readMarkup(xml, { onopentag: (name, attributes) => elements[name]?.(reading, attributes) }, { xmlMode: true });
  return new Map(
    [...reading.lists].map(([id, { of, starts }]) => {
      const levels = reading.abstract.get(of);
      const own = Array.from({ length: 9 }, (_, depth): ListLevel => {
        const found = levels?.get(depth) ?? { start: 1, format: "none", text: "" };
        return { ...found, start: starts.get(depth) ?? found.start };
      });
      return [id, own];
    }),
  );
}
