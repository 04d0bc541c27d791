const digits = "〇一二三四五六七八九";

/** Writes a year digit by digit in Chinese, for vertical titles: 2025 → `二〇二五`. */
export function chineseYear(year: number): string {
  return [...String(year)].map((digit) => digits[Number(digit)] ?? digit).join("");
}

/** Writes 1 to 99 in Chinese, for the order of sections: 1 → `一`, 12 → `十二`. */
export function chineseOrdinal(order: number): string {
  const tens = Math.floor(order / 10);
  const ones = order % 10;
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return `${ten}${ones === 0 && tens > 0 ? "" : (digits[ones] ?? "")}`;
}
