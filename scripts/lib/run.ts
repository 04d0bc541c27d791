import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { runChild } from "../start/child.mjs";

/** The project's own directory. */
export const root = resolve(import.meta.dirname, "..", "..");

const PackageWithBin = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** What to change in the surroundings of a program we run. */
export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a command-line tool of an installed package with the Node that runs now; returns its exit code, 128 + n when
 * signal n ended it. Works without a shell, so on Windows too.
 */
export function runTool(packageName: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const home = join(root, "node_modules", packageName);
  const { bin } = PackageWithBin.parse(JSON.parse(readFileSync(join(home, "package.json"), "utf8")));
  const file = typeof bin === "string" ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (file === undefined) throw new Error(`${packageName} has no command`);
  return runNode(join(home, file), args, options);
}

/** Runs a script with the Node that runs now, in the project's directory; returns its exit code as `runTool` does. */
export function runNode(script: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const flags = ["--disable-warning=ExperimentalWarning"];
  return runProgram(process.execPath, [...flags, script, ...args], options);
}

/** Runs any program in the project's directory; returns its exit code as `runTool` does. */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return runChild(program, args, { cwd: root, env: { ...process.env, ...options.env } });
}

/** What a short program prints; undefined when it is not there or fails. */
export function printedBy(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
