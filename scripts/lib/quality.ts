import { runTool } from "./run.ts";

/** Types of the templates, then of everything; returns an exit code. */
export async function checkTypes(): Promise<number> {
  const types = await writeAstroTypes();
  const severity = ["--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"];
  const templates = await runTool("astro", ["check", "--noSync", ...severity]);
  return worst(types, templates, await runTool("typescript", ["--noEmit"]));
}

/** Writes `.astro/types.d.ts`, which both checkers need. Silent: a fresh clone has no entries yet, and needs none here. */
async function writeAstroTypes(): Promise<number> {
  const silent = await runTool("astro", ["sync", "--silent"]);
  return silent === 0 ? 0 : runTool("astro", ["sync"]);
}

/** Lint without warnings, and the layout of the code; returns an exit code. */
export async function lint(): Promise<number> {
  const eslint = await runTool("eslint", ["--max-warnings", "0", "."]);
  return worst(eslint, await runTool("prettier", ["--check", "--log-level", "warn", "."]));
}

/** Mends what the tools can mend; returns an exit code. */
export async function format(): Promise<number> {
  const eslint = await runTool("eslint", ["--fix", "."]);
  return worst(eslint, await runTool("prettier", ["--write", "--log-level", "warn", "."]));
}

function worst(...codes: readonly number[]): number {
  return Math.max(...codes);
}
