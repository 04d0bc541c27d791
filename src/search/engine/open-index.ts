import { type Folding, makeFolding } from "../folding/fold.ts";
import { unpackForms } from "../folding/letters.ts";
import { type ListName, listNames } from "../lists/manifest.ts";
import { compareFound, type Found } from "../matching/order.ts";
import { type Query, readQuery } from "../matching/query.ts";
import { mayBePinyin } from "../pinyin/match.ts";
import { unpackReadings } from "../pinyin/readings.ts";
import type { FoundBy, SearchKind } from "../record.ts";
import type { ListAnswer } from "./find-in-list.ts";
import { type List, openList } from "./list.ts";
import { markLiteral, markPinyin, type MarkText } from "./marks.ts";
import type { Parts } from "./parts.ts";
import { byContext, byName, byPinyin, type Way } from "./ways.ts";

/** What may be asked of the index. */
export interface Asked {
  /** Only records of this kind. */
  readonly kind?: SearchKind | undefined;
  /** At most so many of each list that is found through pieces; of a list that is read whole all are found anyway. */
  readonly most: number;
  /** Whether lists of a few files are read whole however they are found. */
  readonly wholeIfSmall?: boolean;
}

/** What answers in one list. */
export interface FoundInList extends ListAnswer {
  readonly list: ListName;
}

/** Names and codes that answer a query, understood in one way. */
export interface NamesFound {
  readonly foundBy: FoundBy;
  readonly lists: readonly FoundInList[];
  /** What matched in a text of a record found. */
  readonly mark: MarkText;
}

/** The index of names and codes. */
export interface Index {
  readonly folding: Folding;
  /** Finds what was typed in names and codes, or else its words in name, year and body together; nothing else. */
  readonly find: (text: string, asked: Asked) => Promise<NamesFound>;
  /** Finds names that are read as was typed in pinyin. */
  readonly findPinyin: (text: string, asked: Asked) => Promise<NamesFound>;
  /** Marks what was typed wherever it stands in a text. */
  readonly markQuery: (text: string) => MarkText;
}

/** Opens the index; its lists are loaded when they are needed. */
export function openIndex(parts: Parts): Index {
  const folding = makeFolding(unpackForms(parts.manifest.forms));
  const lists = listNames.map((name) => openList(name, parts, folding.foldText));
  const context = byContext(folding);
  const literal = (query: Query | undefined) => markLiteral(folding, query);
  let pinyin: Promise<Way & { readonly mark: typeof literal }> | undefined;
  const startPinyin = async () => {
    const readings = unpackReadings(await parts.readings());
    return { ...byPinyin(readings), mark: (query: Query | undefined) => markPinyin(folding, query, readings) };
  };
  return {
    folding,
    find: async (text, asked) => {
      const query = readQuery(text, folding.foldText);
      const found = await findBy(byName, lists, query, asked, literal(query));
      if (!query || query.words.length < 2 || isAny(found)) return found;
      const around = await findBy(context, lists, query, asked, literal(query));
      return isAny(around) ? around : found;
    },
    findPinyin: async (text, asked) => {
      const query = readQuery(text, folding.foldText);
      const isMeant = query?.words.some(mayBePinyin) ?? false;
      if (!isMeant) return { foundBy: "pinyin", lists: [], mark: () => [] };
      pinyin ??= startPinyin();
      const way = await pinyin;
      return findBy(way, lists, query, asked, way.mark(query));
    },
    markQuery: (text) => literal(readQuery(text, folding.foldText)),
  };
}

/** Whether anything was found. */
export function isAny({ lists }: NamesFound): boolean {
  return lists.some(({ total }) => total > 0);
}

/** All that was found in all lists, best first. */
export function mergeFound({ lists }: NamesFound): readonly Found[] {
  return lists.flatMap(({ found }) => found).sort(compareFound);
}

const listsOf: Readonly<Record<SearchKind, readonly ListName[]>> = {
  project: ["projects"],
  body: ["bodies"],
  function: ["names"],
  economic: ["names"],
  indicator: ["indicators"],
  page: ["names", "pages"],
};

async function findBy(
  way: Way,
  lists: readonly List[],
  query: Query | undefined,
  { kind, most, wholeIfSmall }: Asked,
  mark: NamesFound["mark"],
): Promise<NamesFound> {
  const wanted = query ? lists.filter(({ name }) => kind === undefined || listsOf[kind].includes(name)) : [];
  const answers = await Promise.all(
    wanted.map(async (list) => {
      const whole = list.info.shards === 0 || (wholeIfSmall && list.isSmall);
      const answer = await way.find(list, query ?? { whole: "", words: [] }, whole ? Infinity : most);
      return { list: list.name, ...(list.name === "names" ? onlyKind(answer, kind) : answer) };
    }),
  );
  return { foundBy: way.foundBy, lists: answers, mark };
}

/** Several kinds share the list of names; of a long one only what was read is known by its kind. */
function onlyKind(answer: ListAnswer, kind: SearchKind | undefined): ListAnswer {
  if (kind === undefined) return answer;
  const found = answer.found.filter(({ record }) => record.kind === kind);
  const wasRead = answer.found.length === answer.total;
  return { found, total: found.length, atLeast: answer.atLeast || !wasRead };
}
