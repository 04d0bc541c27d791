import { type Level, unsureLabels } from "./vocabulary.ts";

/** The labels in force for a row: a merged cell is printed once and speaks for the rows beside it. */
export interface InForce {
  readonly level1?: string;
  readonly level2?: string;
}

/** Labels in force after a row's own labels, and what cannot be told about them. */
export interface LevelReading {
  readonly inForce: InForce;
  /** Column that is not certain, with what it could hold. */
  readonly doubt?: { readonly column: "level1" | "level2"; readonly candidates: readonly string[] };
}

/** Every label of a form's levels, longest first. */
export function allLabels(levels: readonly Level[]): string[] {
  const labels = new Set(levels.flatMap(({ level1, level2 }) => [level1, ...level2]));
  return [...labels].sort((a, b) => b.length - a.length);
}

/** Whether a text is a label of a level. */
export function isLabel(levels: readonly Level[], text: string): boolean {
  return levels.some(({ level1, level2 }) => level1 === text || level2.includes(text));
}

/**
 * Reads the labels printed with a row, none, one or two. A label alone is of the second level when the first in force may stand over it;
 * one that belongs under a label the page break took away leaves the first level open.
 */
export function readLevels(before: InForce, labels: readonly string[], levels: readonly Level[]): LevelReading {
  const [first, second] = labels;
  if (first === undefined) return before.level1 === undefined ? lost(before, levels) : { inForce: before };
  if (second !== undefined) return { inForce: { level1: first, level2: second } };
  const open = levels.find(({ level1 }) => level1 === before.level1);
  if (open?.level2.includes(first)) {
    const inForce = { level1: open.level1, level2: first };
    return unsureLabels.includes(first)
      ? { inForce, doubt: { column: "level2", candidates: [`${open.level1}/${first}`, first] } }
      : { inForce };
  }
  if (levels.some(({ level1 }) => level1 === first)) return { inForce: { level1: first } };
  return lost({ level2: first }, levels);
}

/** The first level is not printed: it stays open in every row the second one speaks for. */
function lost(inForce: InForce, levels: readonly Level[]): LevelReading {
  const { level2 } = inForce;
  const over = level2 === undefined ? levels : levels.filter((level) => level.level2.includes(level2));
  return { inForce, doubt: { column: "level1", candidates: over.map(({ level1 }) => level1) } };
}
