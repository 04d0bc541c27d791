import type { Chance } from "../../wrapped-print.ts";
import { cut, happens, whole } from "../draw.ts";
import type { Cents } from "./money.ts";
import type { Assets, Fleet, Staff, YearFacts } from "./year.ts";

/** People; with `before`, some more or fewer of them. */
export function inventStaff(units: number, chance: Chance, before?: Staff): Staff {
  const near = (count: number): number => Math.max(0, count + (happens(0.4, chance) ? 0 : whole(-3, 4, chance)));
  const serving = before ? near(before.serving) : whole(4, 60 * units, chance);
  const posts = Math.max(serving, before && happens(0.7, chance) ? before.posts : serving + whole(0, 12, chance));
  return {
    posts,
    serving,
    retired: before ? near(before.retired) : happens(0.6, chance) ? whole(1, 30, chance) : 0,
    pensioned: before ? before.pensioned : happens(0.1, chance) ? whole(1, 2, chance) : 0,
  };
}

function inventFleet(share: number, chance: Chance, before?: Fleet): Fleet {
  const count = before && happens(0.8, chance) ? before.count : happens(share, chance) ? whole(1, 12, chance) : 0;
  if (before && count === before.count) return before;
  return { count, value: count === 0 ? 0 : count * whole(800, 3_200, chance) };
}

/** A house, or none; with `before`, the same or a little more of it. */
function inventHouse(chance: Chance, before?: Assets): Pick<Assets, "area" | "buildings"> {
  const has = before ? before.area > 0 : happens(0.4, chance);
  if (!has) return { area: 0, buildings: 0 };
  return {
    area: changed(before?.area, whole(8_000, 900_000, chance), chance),
    buildings: changed(before?.buildings, whole(5_000, 500_000, chance), chance),
  };
}

function changed(old: Cents | undefined, fresh: Cents, chance: Chance): Cents {
  if (old === undefined) return fresh;
  return happens(0.6, chance) ? old : Math.round(old * (0.95 + chance() * 0.15));
}

/** What is owned; with `before`, mostly the same. */
export function inventAssets(chance: Chance, before?: Assets): Assets {
  const equipment100 = before?.equipment100 ?? (happens(0.2, chance) ? whole(1, 3, chance) : 0);
  return {
    ...inventHouse(chance, before),
    fleet: {
      general: inventFleet(0.6, chance, before?.fleet.general),
      enforcement: inventFleet(0.1, chance, before?.fleet.enforcement),
      other: inventFleet(0.1, chance, before?.fleet.other),
    },
    furniture: changed(before?.furniture, whole(500, 9_000, chance), chance),
    other: changed(before?.other, whole(500, 90_000, chance), chance),
    equipment50: before?.equipment50 ?? equipment100 + (happens(0.3, chance) ? whole(1, 4, chance) : 0),
    equipment100,
  };
}

/** Purchases, at most a third of what is spent; what is kept for smaller enterprises is part of them. */
export function inventProcurement(spent: Cents, chance: Chance): YearFacts["procurement"] {
  const whole = happens(0.1, chance) ? 0 : Math.floor((spent / 3) * chance());
  const [first = 0, second = 0, third = 0] = cut(whole, 3, chance);
  const works = happens(0.6, chance) ? 0 : third;
  const goods = first + third - works;
  const sme = Math.floor((goods + works + second) * chance());
  return { goods, works, services: second, sme, micro: happens(0.5, chance) ? sme : Math.floor(sme * chance()) };
}
