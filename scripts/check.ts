import { join } from "node:path";
import { checkSite, type SiteCheck } from "../src/checks/check-site.ts";
import { toCheckJson } from "../src/checks/report/json.ts";
import { formatReport } from "../src/checks/report/text.ts";
import { compilePlaced, type PlacedModel } from "../src/compile/compile.ts";
import { formatProblems } from "../src/errors/format.ts";
import { type Problem, PublishError } from "../src/errors/publish-error.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { readContent } from "./lib/content.ts";
import { root } from "./lib/run.ts";

const usage = "npm run check -- [DIR] [--format text|json]";

/** Checks a content directory; 1 when errors are open, that is neither put right nor acknowledged; 2 when data cannot be read. */
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
  const compiled = tryCompile(directory);
  if (!("model" in compiled)) return tellProblems(compiled, format, directory);
  const { model, locate } = compiled;
  const checked = checkSite(model);
  if (format === "json") printJson({ ...toCheckJson(checked, model, locate), problems: [] });
  else console.log(formatReport(checked, { model, locate, directory: shownPath(directory) }));
  return hasOpenErrors(checked) ? 1 : 0;
}

function tryCompile(directory: string): PlacedModel | readonly Problem[] {
  try {
    return compilePlaced(readContent(directory));
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
    throw error;
  }
}

/** Says what keeps the data from being read. */
function tellProblems(problems: readonly Problem[], format: "text" | "json", directory: string): number {
  if (format === "json") printJson({ findings: [], summary: { problems: problems.length }, problems });
  else console.error(formatProblems(problems, shownPath(directory)));
  return 2;
}

function hasOpenErrors({ findings }: SiteCheck): boolean {
  return findings.some(({ severity, acknowledged }) => severity === "error" && !acknowledged);
}

function printJson(value: object): void {
  console.log(JSON.stringify(value, undefined, 1));
}

await runCommand(check);
