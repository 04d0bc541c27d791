/**
 * Compares two ids as a reader orders them: numbers of one or two digits by value (`p2` before `p10`, `xj-2` before `xj-11`),
 * longer ones digit by digit, so that a code stands before the codes under it (`201`, `20103`, `2010302`, `208`). Same on every machine.
 */
export function compareIds(left: string, right: string): number {
  const ours = pieces(left);
  const theirs = pieces(right);
  for (const [index, piece] of ours.entries()) {
    const other = theirs[index];
    if (other === undefined) return 1;
    const order = comparePieces(piece, other);
    if (order !== 0) return order;
  }
  return ours.length - theirs.length || compareText(left, right);
}

/** Sorts by ids, first to last; the given list is left as it is. */
export function sortByIds<Row>(rows: readonly Row[], ...ids: readonly ((row: Row) => string)[]): readonly Row[] {
  return [...rows].sort((left, right) => {
    for (const id of ids) {
      const order = compareIds(id(left), id(right));
      if (order !== 0) return order;
    }
    return 0;
  });
}

function pieces(id: string): readonly string[] {
  return id.match(/\d+|\D/gu) ?? [];
}

function comparePieces(left: string, right: string): number {
  const short = (piece: string): boolean => /^\d{1,2}$/.test(piece);
  const long = (piece: string): boolean => /^\d{3,}$/.test(piece);
  if (short(left) && short(right)) return Number(left) - Number(right);
  if (short(left) && long(right)) return -1;
  if (long(left) && short(right)) return 1;
  return compareText(left, right);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
