import type { Numberer } from "../write-blocks.ts";
import { formatNumber } from "./number-formats.ts";
import type { ListLevel, Lists } from "./read-numbering.ts";
import type { StyleList } from "./read-styles.ts";

/** Starts counting at the beginning of a document. */
export function startNumbering(lists: Lists, styles: ReadonlyMap<string, StyleList>): Numberer {
  const counts = new Map<string, (number | undefined)[]>();
  return ({ style, list, level }) => {
    const fromStyle = style === undefined ? undefined : styles.get(style);
    const id = list ?? fromStyle?.list ?? "";
    const depth = Math.min(level ?? fromStyle?.level ?? 0, 8);
    const levels = lists.get(id);
    const own = levels?.[depth];
    if (!levels || !own) return "";
    const numbers = counts.get(id) ?? [];
    const before = numbers[depth];
    const above = Array.from({ length: depth }, (_, index) => numbers[index]);
    const now = [...above, before === undefined ? own.start : before + 1];
    counts.set(id, now);
    return print(own, levels, now);
  };
}

function print(own: ListLevel, levels: readonly ListLevel[], numbers: readonly (number | undefined)[]): string {
  if (own.format === "bullet") return "";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels[Number(digit) - 1];
    return level ? formatNumber(numbers[Number(digit) - 1] ?? level.start, level.format) : "";
  });
}
