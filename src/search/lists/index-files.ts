import { makeFolding, type SimplifiedForms } from "../folding/fold.ts";
import { packForms } from "../folding/letters.ts";
import { packReadings, type Readings } from "../pinyin/readings.ts";
import type { RecordLists } from "../records/all-records.ts";
import { writePieces } from "../pieces/write-pieces.ts";
import { type CutEffects, type CutList, cutList } from "./cut-list.ts";
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

/** What making an index leaves to others; trees of pieces are made here and at once if it is left out. */
export type IndexEffects = Pick<CutEffects, "digest"> & Partial<Pick<CutEffects, "writePieces">>;

/**
 * Records up to which a list is read whole; a thousand projects are 34 KB. Indicators and pages recur with every disclosure: of them only what
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
  { digest, writePieces: write = (work) => Promise.resolve(writePieces(work)) }: IndexEffects,
  texts: Iterable<string> = [],
): Promise<readonly IndexFile[]> {
  const { foldText, met } = makeFolding(simplified);
  const readings = (): Readings => new Map(Array.from(met(), (character) => [character, readingsOf(character)]));
  const cut = (name: ListName): Promise<CutList> =>
    cutList(records[name], foldText, records[name].length > readWhole[name], { digest, readings, writePieces: write });
  // The longest first: what is made of its names takes as long as all that follows here.
  const [projects, indicators, pages, bodies, names] = await Promise.all([
    cut("projects"),
    cut("indicators"),
    cut("pages"),
    cut("bodies"),
    cut("names"),
  ]);
  const lists = { names, bodies, projects, indicators, pages };
  const named = met();
  for (const text of texts) foldText(text);
  const occurring = met();
  const sounds = hand("mingzhangReadings", JSON.stringify(packReadings([...named].sort(), readingsOf)));
  const manifest: Manifest = {
    stamp: digest([sounds, ...Object.values(lists).map(({ stamp }) => stamp)]),
    forms: packForms(simplified, occurring),
    lists: {
      names: lists.names.info,
      bodies: lists.bodies.info,
      projects: lists.projects.info,
      indicators: lists.indicators.info,
      pages: lists.pages.info,
    },
  };
  return [
    { path: "index.js", text: hand("mingzhangIndex", JSON.stringify(manifest)) },
    ...Object.entries(lists).flatMap(([name, list]) => listFiles(name, list)),
    { path: "readings.js", text: sounds },
  ];
}

function listFiles(name: string, { segments, shards, sounds }: CutList): readonly IndexFile[] {
  const files = (texts: readonly string[], folder: string, receiver: string): readonly IndexFile[] =>
    texts.map((text, index) => ({
      path: `${folder}/${index}.js`,
      text: hand(receiver, `"${name}/${index}",${text}`),
    }));
  return [
    ...files(segments, name, "mingzhangSegment"),
    ...files(shards, `${name}/pieces`, "mingzhangPieces"),
    ...files(sounds, `${name}/sounds`, "mingzhangSounds"),
  ];
}

/** A script that hands values over to a function of the page. */
function hand(receiver: string, values: string): string {
  return `window.${receiver}(${values});\n`;
}
