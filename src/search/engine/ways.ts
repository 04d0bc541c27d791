import type { Folding } from "../folding/fold.ts";
import { isAround, ranks } from "../matching/literal.ts";
import type { Query } from "../matching/query.ts";
import type { Readings } from "../pinyin/readings.ts";
import type { FoundBy } from "../record.ts";
import { findByPinyin } from "./find-by-pinyin.ts";
import { findAmong, findLiteral, type ListAnswer } from "./find-in-list.ts";
import type { List, Row } from "./list.ts";

/** One way to understand a query. The ways are tried in turn until one finds something. */
export interface Way {
  readonly foundBy: FoundBy;
  readonly find: (list: List, query: Query, most: number) => Promise<ListAnswer>;
}

/** The query stands in the names, every word of it. */
export const byName: Way = { foundBy: "name", find: findLiteral };

/** Its words stand in name, year and body together: `热线 2025`. Of withheld projects nothing stands there. */
export function byContext({ foldText }: Folding): Way {
  const around = (row: Row): readonly string[] => {
    const { context, year, body, withheld } = row.record();
    return withheld ? [] : [...context, String(year ?? ""), body?.name ?? ""].map(foldText);
  };
  return {
    foundBy: "context",
    find: (list, query, most) =>
      findAmong(list, query.words, (row) => (isAround(row, around(row), query) ? ranks.around : undefined), most),
  };
}

/** Names are read as it says in pinyin. */
export function byPinyin(readings: Readings): Way {
  return {
    foundBy: "pinyin",
    find: (list, query, most) => findByPinyin(list, query, readings, most),
  };
}
