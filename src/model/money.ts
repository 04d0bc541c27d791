/** 分 in one 元. */
const fenPerYuan = 100n;

const fenPerUnit: Readonly<Record<string, bigint>> = {
  元: fenPerYuan,
  万元: 10_000n * fenPerYuan,
  亿元: 100_000_000n * fenPerYuan,
};

/** The 计量单位 of money that the tool knows. */
export const moneyUnits: readonly string[] = Object.keys(fenPerUnit);

const plain = /^(?<minus>[-−－]?)(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<fraction>\d+))?$/;

/**
 * Reads a printed number (`1,943.84`, `1943.84`, `-12.87`) as a plain decimal string (`1943.84`, `-12.87`), digits kept as printed.
 * Returns undefined for anything else, also for wrongly grouped digits (`1,23.4`).
 */
export function parseDecimal(printed: string): string | undefined {
  const groups = plain.exec(printed)?.groups;
  if (!groups) return undefined;
  const whole = (groups["whole"] ?? "").replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const fraction = groups["fraction"] === undefined ? "" : `.${groups["fraction"]}`;
  return `${groups["minus"] ? "-" : ""}${whole}${fraction}`;
}

/**
 * Converts a decimal string in a 计量单位 to integer 分; exact.
 * Returns undefined when the unit is unknown, the value has parts of a 分, or it exceeds the safe integer range.
 */
export function toFen(decimal: string, unit: string): number | undefined {
  const scale = fenPerUnit[unit];
  if (scale === undefined) return undefined;
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const numerator = BigInt(whole + fraction) * scale;
  const denominator = 10n ** BigInt(fraction.length);
  if (numerator % denominator !== 0n) return undefined;
  const fen = Number(numerator / denominator);
  if (!Number.isSafeInteger(fen)) return undefined;
  return negative && fen !== 0 ? -fen : fen;
}

/** Writes integer 分 as 元 with two decimals and no separators: `4061880000` → `40618800.00`. */
export function fenToYuan(fen: number): string {
  const digits = Math.abs(fen).toString().padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
