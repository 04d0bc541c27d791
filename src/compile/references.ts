import type { Problem } from "../errors/publish-error.ts";
import { type FieldPath, formatField } from "../schema/field-path.ts";
import type { Located, Report } from "../schema/read-entries.ts";

/** A key that a field refers to, and what holds such keys. */
export interface Reference {
  readonly key: string;
  /** Path of the field inside the located entry. */
  readonly field: FieldPath;
  readonly what: "body" | "project";
}

const homes = {
  body: { zh: "bodies/ 里的文件名", en: "the name of a file in bodies/" },
  project: { zh: "projects.yaml 里的键", en: "a key of projects.yaml" },
} as const;

/** Reports a reference to a key that nobody defines. */
export function checkReference(
  { key, field, what }: Reference,
  entry: Located<unknown>,
  known: ReadonlySet<string>,
  report: Report,
): void {
  if (known.has(key)) return;
  const near = nearest(key, known);
  const home = homes[what];
  report({
    ...placeOf(entry, field),
    code: "compile/dead-reference",
    found: { zh: `“${key}”，没有文件定义它`, en: `"${key}", which no file defines` },
    wanted: home,
    fix: near
      ? {
          zh: `最接近的是“${near}”；请改正，或先建立“${key}”。`,
          en: `The nearest is "${near}": correct it, or define "${key}" first.`,
        }
      : { zh: `请改正，或先建立“${key}”。`, en: `Correct it, or define "${key}" first.` },
  });
}

/** Place and field of something inside an entry, for a problem. */
export function placeOf(entry: Located<unknown>, field: FieldPath = []): Pick<Problem, "place" | "field"> {
  const path = [...entry.path, ...field];
  const name = formatField(path);
  return { place: entry.file.locate(path), ...(name === undefined ? {} : { field: name }) };
}

/** The known key with the fewest letters to change, if that is at most two and a third of the key. */
function nearest(key: string, known: ReadonlySet<string>): string | undefined {
  const scored = [...known].map((candidate) => ({ candidate, cost: distance(key, candidate) }));
  const [best] = scored.filter(({ cost }) => cost <= Math.min(2, key.length / 3)).sort((a, b) => a.cost - b.cost);
  return best?.candidate;
}

/** Letters to insert, delete or replace to make one word of the other. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
