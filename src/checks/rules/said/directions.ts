import type { Change } from "./changes.ts";

/** Whether 增减额 and 增减率 go the same way; a printed zero goes any way. */
export function directionsAgree({ change, percent }: Change): boolean {
  const [by, rate] = [signOf(change.figure?.value), signOf(percent?.figure?.value)];
  return by === 0 || rate === 0 || by === rate;
}

/** −1, 0 or 1 of a plain decimal; 0 where there is none. */
export function signOf(value: string | undefined): -1 | 0 | 1 {
  if (value === undefined || !/[1-9]/.test(value)) return 0;
  return value.startsWith("-") ? -1 : 1;
}
