/** One part of `npm test`, in the order they run. */
export type TestPart = "types" | "lint" | "unit" | "site";

/** What `npm test` was asked to do. */
export interface TestPlan {
  readonly parts: readonly TestPart[];
  /** Passed on to vitest: file name filters and options. */
  readonly vitestArguments: readonly string[];
}

const PARTS = ["types", "lint", "unit", "site"] as const satisfies readonly TestPart[];

/**
 * Reads the arguments of `npm test`. None: everything. `--only PART` (repeatable): those parts. Anything else goes to
 * vitest, and without `--only` the tests alone are run. Undefined when `--only` names no part.
 */
export function planTests(args: readonly string[]): TestPlan | undefined {
  const parts: TestPart[] = [];
  const vitestArguments: string[] = [];
  const words = args.flatMap((word) =>
    word.startsWith("--only=") ? ["--only", word.slice("--only=".length)] : [word],
  );
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word !== "--only") {
      vitestArguments.push(word);
      continue;
    }
    index += 1;
    const part = PARTS.find((known) => known === words[index]);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  if (parts.length > 0) return { parts: PARTS.filter((part) => parts.includes(part)), vitestArguments };
  return { parts: vitestArguments.length > 0 ? ["unit", "site"] : PARTS, vitestArguments };
}
