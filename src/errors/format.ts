import type { FilePlace, Problem } from "./publish-error.ts";

/**
 * Writes one problem for the terminal: place and field, then found, wanted and fix in Chinese and in English, then the code.
 * `directory` is put before the file, e.g. `content`.
 */
export function formatProblem(problem: Problem, directory = ""): string {
  const { code, place, field, found, wanted, fix } = problem;
  return [
    `${formatPlace(place, directory)}${field === undefined ? "" : ` (${field})`}`,
    `  发现：${found.zh}`,
    `  应为：${wanted.zh}`,
    `  改法：${fix.zh}`,
    `  Found: ${found.en}`,
    `  Wanted: ${wanted.en}`,
    `  Fix: ${fix.en}`,
    `  [${code}]`,
  ].join("\n");
}

/** Writes every problem, one after the other with a blank line between, and how many there are. */
export function formatProblems(problems: readonly Problem[], directory = ""): string {
  const count = problems.length;
  const summary = `共 ${String(count)} 处需要改正。\n${count === 1 ? "1 problem" : `${String(count)} problems`} to put right.`;
  return [...problems.map((problem) => formatProblem(problem, directory)), summary].join("\n\n");
}

/** Writes a place as `file:line:column`, as far as it is known; the file `.` is the directory itself. */
export function formatPlace({ file, line, column }: FilePlace, directory = ""): string {
  const folder = directory.replace(/\/$/, "");
  const path = file === "." || folder === "" ? folder || file : `${folder}/${file}`;
  return [path, line, column].filter((piece) => piece !== undefined).join(":");
}

/** Puts problems in the order in which a reader meets them: file, line, column, code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      compare(a.code, b.code),
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
