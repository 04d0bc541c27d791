const places: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** A number as it is printed: sign, digits with or without commas between thousands, decimals. */
const amount = /^([-−－]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * Amount in 元 with two decimals that a printed number and its 计量单位 state, digit by digit; undefined where they state none that is exact
 * in 分. `8,950.00`, `万元` → `89500000.00`.
 */
export function yuanOf(printed: string, unit: string): string | undefined {
  const shift = places[unit];
  const [, minus = "", grouped, fraction = ""] = (shift !== undefined && amount.exec(printed)) || [];
  if (shift === undefined || grouped === undefined) return undefined;
  const digits = fraction.padEnd(shift + 2, "0");
  if (digits.length > shift + 2 && /[1-9]/.test(digits.slice(shift + 2))) return undefined;
  const whole = `${grouped.replaceAll(",", "")}${digits.slice(0, shift)}`;
  const yuan = whole.startsWith("0") ? whole.replace(/^0+(?=\d)/, "") : whole;
  const cents = digits.slice(shift, shift + 2);
  const sign = minus === "" || /^0*$/.test(`${yuan}${cents}`) ? "" : "-";
  return `${sign}${yuan}.${cents}`;
}
