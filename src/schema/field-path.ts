/** Steps from the top of a file to a value: keys and 0-based positions. */
export type FieldPath = readonly (string | number)[];

/** Writes a path for people: `[3].rows[7].amount`; undefined for the whole file. */
export function formatField(path: FieldPath): string | undefined {
  if (path.length === 0) return undefined;
  const text = path.map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`)).join("");
  return text.startsWith(".") ? text.slice(1) : text;
}
