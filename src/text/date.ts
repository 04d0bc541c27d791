/** Writes a date as exactly as it is known, without leading zeros: `2024-02-22` → `2024年2月22日`, `2024-06` → `2024年6月`, `2024` → `2024年`. */
export function dateText(date: string): string {
  const [year = "", month, day] = date.split("-");
  const parts = [`${year}年`, month && `${String(Number(month))}月`, day && `${String(Number(day))}日`];
  return parts.filter((part) => part !== undefined).join("");
}
