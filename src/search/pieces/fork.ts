/** Where a piece stands: the places right after it, those of the best title first; a range of the places that are forked. */
export interface Branch {
  /** The last unit of the piece. */
  readonly unit: number;
  /** Units of the piece. */
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** All places of a text, sorted again and again by what stands there, each time within a branch. */
export interface Forks {
  readonly places: Uint32Array;
  /** The branches of all single units. */
  readonly roots: () => readonly Branch[];
  /** The branches of a piece with one more unit; the branch itself is used up. */
  readonly fork: (branch: Branch) => readonly Branch[];
}

/** Starts with all places. Units of 0 are ends, over which no piece goes. */
export function makeForks(units: Uint16Array): Forks {
  const places = new Uint32Array(units.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  const before = new Uint32Array(places.length);
  const counts = new Uint32Array(0x10000);
  /** Sorts by unit, otherwise in their order: counted first, then filled in. `counts` is all zero before and after. */
  const fork = ({ length, from, to }: Omit<Branch, "unit">): readonly Branch[] => {
    const found: number[] = [];
    for (let index = from; index < to; index += 1) {
      const place = places[index] ?? 0;
      const unit = units[place] ?? 0;
      before[index] = place;
      if (unit === 0) continue;
      const count = counts[unit] ?? 0;
      if (count === 0) found.push(unit);
      counts[unit] = count + 1;
    }
    let end = from;
    const branches = found.map((unit) => {
      const start = end;
      end += counts[unit] ?? 0;
      counts[unit] = start;
      return { unit, length: length + 1, from: start, to: end };
    });
    for (let index = from; index < to; index += 1) {
      const place = before[index] ?? 0;
      const unit = units[place] ?? 0;
      if (unit === 0) continue;
      const next = counts[unit] ?? 0;
      places[next] = place + 1;
      counts[unit] = next + 1;
    }
    for (const unit of found) counts[unit] = 0;
    return branches;
  };
  return { places, roots: () => fork({ length: 0, from: 0, to: places.length }), fork };
}
