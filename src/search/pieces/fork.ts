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
  /** What is known of where each piece begins, in the order of the places: read one after the other, which is what makes a large tree fast. */
  readonly origins: Uint32Array;
  /** The branches of all single units. */
  readonly roots: () => readonly Branch[];
  /** The branches of a piece with one more unit; the branch itself is used up. */
  readonly fork: (branch: Branch) => readonly Branch[];
}

/** Starts with all places; `origins`: what is known of each. Units of 0 are ends, over which no piece goes. */
export function makeForks(units: Uint16Array, origins: Uint32Array): Forks {
  const places = new Uint32Array(units.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  const before = {
    places: new Uint32Array(units.length),
    origins: new Uint32Array(units.length),
    units: units.slice(),
  };
  const counts = new Uint32Array(0x10000);
  /** Sorts by unit, otherwise in their order: counted first, then filled in. `counts` is all zero before and after. */
  const fork = ({ length, from, to }: Omit<Branch, "unit">): readonly Branch[] => {
    const found: number[] = [];
    for (let index = from; index < to; index += 1) {
      const place = places[index] ?? 0;
      const unit = units[place] ?? 0;
      before.places[index] = place;
      before.origins[index] = origins[index] ?? 0;
      before.units[index] = unit;
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
      const unit = before.units[index] ?? 0;
      if (unit === 0) continue;
      const next = counts[unit] ?? 0;
      places[next] = (before.places[index] ?? 0) + 1;
      origins[next] = before.origins[index] ?? 0;
      counts[unit] = next + 1;
    }
    for (const unit of found) counts[unit] = 0;
    return branches;
  };
  return { places, origins, roots: () => fork({ length: 0, from: 0, to: places.length }), fork };
}
