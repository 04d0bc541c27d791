/** A length as percent of the scale's whole, for SVG attributes: `43.21%`; at least a hair where the amount is not zero. */
export function percentLength(part: number, whole: number): string {
  if (whole <= 0 || part <= 0) return "0%";
  return `${Math.max((part / whole) * 100, 0.15).toFixed(2)}%`;
}

/** A coordinate of a picture, with one decimal. */
export function coordinate(value: number): string {
  return value.toFixed(1);
}
