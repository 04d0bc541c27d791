import { join } from "node:path";
import { compile } from "../src/compile/compile.ts";
import { formatProblems } from "../src/errors/format.ts";
import { type Problem, PublishError } from "../src/errors/publish-error.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { readContent } from "./lib/content.ts";
import { root } from "./lib/run.ts";

const usage = "npm run check -- [DIR] [--format text|json]";

/** Checks a content directory; returns 0 when nothing is wrong, 2 when data cannot be read. */
function check(): number {
  const { values, positionals } = parseArguments(usage, {
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { format: { type: "string", default: "text" } },
  });
  const [directory = join(root, "content"), ...more] = positionals.map(callerPath);
  const { format } = values;
  if (more.length > 0 || (format !== "text" && format !== "json")) {
    const given = process.argv.slice(2).join(" ");
    throw argumentError(usage, { zh: given, en: given });
  }
  const { disclosures, problems } = tryCompile(directory);
  if (format === "json") console.log(JSON.stringify(toJson(problems), undefined, 1));
  else if (problems.length > 0) console.error(formatProblems(problems, shownPath(directory)));
  else console.log(`${String(disclosures)} 份公开，没有发现问题。\n${String(disclosures)} disclosures, nothing found.`);
  return problems.length > 0 ? 2 : 0;
}

function tryCompile(directory: string): { disclosures: number; problems: readonly Problem[] } {
  try {
    return { disclosures: compile(readContent(directory)).disclosures.length, problems: [] };
  } catch (error) {
    if (error instanceof PublishError) return { disclosures: 0, problems: error.problems };
    throw error;
  }
}

/** The public shape of `--format json`; `problems` is what keeps the data from being read. */
function toJson(problems: readonly Problem[]) {
  return { findings: [], summary: { error: 0, warning: 0, note: 0, problems: problems.length }, problems };
}

await runCommand(check);
