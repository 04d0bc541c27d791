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

/** One mistake made everywhere would push the first one out of the terminal. */
const mostShown = 50;

/** Writes problems one after the other with a blank line between, the first 50 where there are more, and how many there are. */
export function formatProblems(problems: readonly Problem[], directory = ""): string {
  const count = problems.length;
  const shown = problems.slice(0, mostShown).map((problem) => formatProblem(problem, directory));
  const [more, moreEn] =
    count > mostShown ? [`，上面是前 ${mostShown} 处`, `; above are the first ${mostShown}`] : ["", ""];
  const summary = `共 ${count} 处需要改正${more}。\n${count === 1 ? "1 problem" : `${count} problems`} to put right${moreEn}.`;
  return [...shown, summary].join("\n\n");
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
