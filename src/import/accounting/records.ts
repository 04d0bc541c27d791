import type { WordKind } from "./word-kinds.ts";

/**
 * On what a placed number rests: `proved` by its position, its sentence or what must add up; `convention` of the form, and asked about;
 * `answered` by the clerk.
 */
export type Basis = "proved" | "convention" | "answered";

/**
 * What became of one number of the source, as the report tells it. `placed` in a cell · `narrative`: in running text only · `word`: part of a name, a
 * date, a title and the like · `listed`: nowhere yet.
 */
export interface NumberRecord {
  readonly at: string;
  readonly printed: string;
  readonly as: "placed" | "narrative" | "word" | "listed";
  /** Placed numbers only. */
  readonly by?: Basis;
  /** Address of the cell, name or text it stands in. */
  readonly figure?: string;
  /** Words only; `answered` when the clerk said that it is none. */
  readonly kind?: WordKind | "answered";
  /** The open question about it. */
  readonly question?: string;
  /** Listed numbers only: where it stands that nothing took it in. */
  readonly reason?: { readonly zh: string; readonly en: string };
}

/** How many numbers a source prints and what became of them; `total` is the sum of `placed`, `narrative`, `words` and `listed`. */
export interface NumberCounts {
  readonly total: number;
  readonly placed: number;
  readonly proved: number;
  readonly convention: number;
  readonly answered: number;
  readonly narrative: number;
  readonly words: number;
  readonly listed: number;
  /** Words by their kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Counts the records of a document. */
export function countNumbers(records: readonly NumberRecord[]): NumberCounts {
  const having = (fits: (record: NumberRecord) => boolean): number => records.filter(fits).length;
  const kinds = [...new Set(records.flatMap(({ kind }) => kind ?? []))].sort();
  return {
    total: records.length,
    placed: having(({ as }) => as === "placed"),
    proved: having(({ by }) => by === "proved"),
    convention: having(({ by }) => by === "convention"),
    answered: having(({ by }) => by === "answered"),
    narrative: having(({ as }) => as === "narrative"),
    words: having(({ as }) => as === "word"),
    listed: having(({ as }) => as === "listed"),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, having((record) => record.kind === kind)])),
  };
}
