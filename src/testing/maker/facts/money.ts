/**
 * Money of invented disclosures: whole numbers of 0.01万元, so that what is printed with two decimals is exact and every sum of printed figures
 * adds up to the last digit.
 */
export type Cents = number;

/** Cents by some key: a column, a source, an economic code. */
export type Sums = Readonly<Record<string, Cents>>;

/** The sum of everything in several lists of sums. */
export function total(...all: readonly Sums[]): Cents {
  return all.reduce((sum, sums) => sum + Object.values(sums).reduce((part, cents) => part + cents, 0), 0);
}

/** Sums key by key. */
export function addUp(all: readonly Sums[]): Sums {
  const sums: Record<string, Cents> = {};
  for (const one of all) for (const [key, cents] of Object.entries(one)) sums[key] = (sums[key] ?? 0) + cents;
  return sums;
}

/** 万元 as printed: 1,234.50; `plain` without separators. */
export function printed(cents: Cents, plain = false): string {
  const fraction = String(Math.abs(cents) % 100).padStart(2, "0");
  const digits = String(Math.floor(Math.abs(cents) / 100));
  const grouped = plain ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${cents < 0 ? "-" : ""}${grouped}.${fraction}`;
}

/** A part as percent of a whole, rounded half up to two decimals, in hundredths of a percent; 0 of 0 is 0. */
function hundredths(part: Cents, whole: Cents): number {
  return whole === 0 ? 0 : Math.floor((Math.abs(part) * 20_000 + whole) / (2 * whole));
}

/** The share of a part in a whole as printed without its sign, 45.54. */
export function share(part: Cents, whole: Cents): string {
  return printed(hundredths(part, whole), true);
}

/** A percent with its sign as printed: -12.87; a base of zero has none. */
export function signedPercent(part: Cents, whole: Cents): string {
  const value = hundredths(part, whole);
  return printed(part < 0 ? -value : value, true);
}

/** A change against a base, as sentences print it. From nothing to something is 增长 100.00, from nothing to nothing 增长 0.00. */
export interface Change {
  readonly change: string;
  readonly percent: string;
}

/** The words of a change: 增加 1.00, 增长 5.26 or 减少 1.00, 下降 5.00; `fall` is the word for a falling percent. */
export function changeOf(now: Cents, before: Cents, fall = "下降", plain = false): Change {
  const isLess = now < before;
  const percent = before === 0 && now > 0 ? "100.00" : printed(hundredths(now - before, before), plain);
  return {
    change: `${isLess ? "减少" : "增加"} ${printed(Math.abs(now - before), plain)}`,
    percent: `${isLess ? fall : "增长"} ${percent}`,
  };
}
