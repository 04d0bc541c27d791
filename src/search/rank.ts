import { foldText } from "./fold.ts";
import type { SearchKind, SearchRecord } from "./record.ts";

/** A record made ready for comparing. */
export interface ReadyRecord {
  readonly record: SearchRecord;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** Names, codes and everything else the record stands under. */
  readonly wide: readonly string[];
  /** Amount by which it is ordered; withheld projects are ordered by none, lest they stand beside a named one of the same amount. */
  readonly yuan: number;
}

/** How well a record answers: the whole name, its beginning, its inside, several words apart, what it stands under. Smaller is better. */
const ranks = { exact: 0, prefix: 1, inside: 2, apart: 3, under: 4 } as const;

const kindOrder: readonly SearchKind[] = ["function", "economic", "body", "project", "indicator", "page"];

/** Folds the names of every record once. */
export function readyRecords(records: readonly SearchRecord[]): readonly ReadyRecord[] {
  return records.map((record) => {
    const names = [record.title, ...(record.names ?? [])].map(foldText);
    const codes = record.codes ?? [];
    const wide = [...names, ...codes, ...(record.under ?? []).map(foldText)];
    return {
      record,
      names,
      codes,
      wide,
      yuan: record.withheld || record.amount_yuan === undefined ? -Infinity : Number(record.amount_yuan),
    };
  });
}

/**
 * Finds the records whose name or code contains the query, best first: exact, beginning, inside, words apart, standing under it; then by
 * amount, kind and address. Nothing is guessed: every word of the query occurs in every record returned.
 */
export function rankRecords(ready: readonly ReadyRecord[], query: string, kind?: SearchKind): readonly SearchRecord[] {
  const whole = foldText(query);
  if (whole === "") return [];
  const words = query
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== "");
  return ready
    .filter(({ record }) => kind === undefined || record.kind === kind)
    .flatMap((candidate) => {
      const rank = rankOf(candidate, whole, words);
      return rank === undefined ? [] : [{ ...candidate, rank }];
    })
    .sort(
      (left, right) =>
        left.rank - right.rank ||
        compareNumbers(right.yuan, left.yuan) ||
        kindOrder.indexOf(left.record.kind) - kindOrder.indexOf(right.record.kind) ||
        (left.record.id < right.record.id ? -1 : 1),
    )
    .map(({ record }) => record);
}

function rankOf({ names, codes, wide }: ReadyRecord, whole: string, words: readonly string[]): number | undefined {
  if (names.includes(whole)) return ranks.exact;
  if (names.some((name) => name.startsWith(whole))) return ranks.prefix;
  if (names.some((name) => name.includes(whole))) return ranks.inside;
  if (words.length === 1) return codes.some((code) => code.startsWith(whole)) ? ranks.under : undefined;
  const inName = words.filter((word) => names.some((name) => name.includes(word)));
  if (inName.length === words.length) return ranks.apart;
  const everywhere = words.every((word) => wide.some((name) => name.includes(word)));
  return inName.length > 0 && everywhere ? ranks.under : undefined;
}

function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
