import { makeFolding, type SimplifiedForms } from "../folding/fold.ts";
import { packForms } from "../folding/letters.ts";
import { packReadings } from "../pinyin/readings.ts";
import type { RecordLists } from "../records/all-records.ts";
import { writePieces } from "../pieces/write-pieces.ts";
import { type CutList, cutList, type WritePieces } from "./cut-list.ts";
import type { ListName, Manifest } from "./manifest.ts";

/** A file of the index: its path in the index's folder and its text, a classic script. */
export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

/** What is known of Chinese characters. */
export interface Letters {
  readonly simplified: SimplifiedForms;
  readonly readingsOf: (character: string) => readonly string[];
}

/** What making an index leaves to others. */
export interface IndexEffects {
  /** A short text that changes with any of the texts. */
  readonly digest: (texts: readonly string[]) => string;
  /** Makes a tree of pieces, at once or beside; here and at once if it is left out. */
  readonly writePieces?: WritePieces;
}

const writeHere: WritePieces = (work) => Promise.resolve(writePieces(work));

/**
 * Records up to which a list is read whole; a thousand projects are 28 KB. Indicators and pages recur with every disclosure: of them only what
 * a query needs is read.
 */
const readWhole: Readonly<Record<ListName, number>> = {
  names: 500,
  bodies: 500,
  projects: 8000,
  indicators: 0,
  pages: 0,
};

/**
 * Writes the index of names and codes as classic scripts: `index.js` first, then for each list `<list>/<n>.js` with its records and
 * `<list>/pieces/<n>.js` with its tree of pieces, `<list>/sounds/<n>.js` with what its names sound like; `readings.js` for pinyin. `texts`: what else is searched with the same folding.
 */
export async function writeIndex(
  records: RecordLists,
  { simplified, readingsOf }: Letters,
  { digest, writePieces: write = writeHere }: IndexEffects,
  texts: Iterable<string> = [],
): Promise<readonly IndexFile[]> {
  const { foldText, met } = makeFolding(simplified);
  const cut = (name: ListName): Promise<CutList> =>
    cutList(records[name], foldText, records[name].length > readWhole[name], readingsOf, write);
  const [names, bodies, projects, indicators, pages] = await Promise.all([
    cut("names"),
    cut("bodies"),
    cut("projects"),
    cut("indicators"),
    cut("pages"),
  ]);
  const lists = { names, bodies, projects, indicators, pages };
  const named = met();
  for (const text of texts) foldText(text);
  const occurring = met();
  const files = [
    ...Object.entries(lists).flatMap(([name, list]) => listFiles(name, list)),
    {
      path: "readings.js",
      text: hand("mingzhangReadings", JSON.stringify(packReadings([...named].sort(), readingsOf))),
    },
  ];
  const manifest: Manifest = {
    stamp: digest(files.map(({ text }) => text)),
    forms: packForms(simplified, occurring),
    lists: {
      names: lists.names.info,
      bodies: lists.bodies.info,
      projects: lists.projects.info,
      indicators: lists.indicators.info,
      pages: lists.pages.info,
    },
  };
  return [{ path: "index.js", text: hand("mingzhangIndex", JSON.stringify(manifest)) }, ...files];
}

function listFiles(name: string, { segments, shards, sounds }: CutList): readonly IndexFile[] {
  return [
    ...segments.map((segment, index) => ({
      path: `${name}/${index}.js`,
      text: hand("mingzhangSegment", `"${name}/${index}"`, segment),
    })),
    ...shards.map((shard, index) => ({
      path: `${name}/pieces/${index}.js`,
      text: hand("mingzhangPieces", `"${name}/${index}"`, shard),
    })),
    ...sounds.map((shard, index) => ({
      path: `${name}/sounds/${index}.js`,
      text: hand("mingzhangSounds", `"${name}/${index}"`, shard),
    })),
  ];
}

/** A script that hands values over to a function of the page. */
function hand(name: string, ...values: readonly string[]): string {
  return `window.${name}(${values.join(",")});\n`;
}
