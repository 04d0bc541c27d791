import { relative, resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { formatProblems } from "../../src/errors/format.ts";
import { PublishError } from "../../src/errors/publish-error.ts";

/** Directory from which the person called; relative paths in arguments start there. */
export function callerDirectory(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}

/** Absolute path of an argument. */
export function callerPath(path: string): string {
  return resolve(callerDirectory(), path);
}

/** How a path is shown to the person: from their directory where it is inside, else absolute. */
export function shownPath(path: string): string {
  const near = relative(callerDirectory(), path);
  return near.startsWith("..") ? path : near.replaceAll("\\", "/");
}

/** Thrown where a person asks how a command is used. */
class HelpAsked extends Error {}

/**
 * Parses a command's arguments strictly; `--help` anywhere makes `runCommand` tell the usage and end with 0.
 * @throws PublishError that names the argument and the command's usage.
 */
export function parseArguments<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  if (config.args?.some((given) => given === "--help" || given === "-h")) throw new HelpAsked(usage);
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const reason = error.message.split(". ")[0] ?? error.message;
    throw argumentError(usage, { zh: reason, en: reason }, error);
  }
}

/** What is wrong with the arguments of a command. */
export function argumentError(usage: string, found: { zh: string; en: string }, cause?: unknown): PublishError {
  const problem = {
    code: "command/arguments",
    place: { file: "npm run" },
    found,
    wanted: { zh: usage, en: usage },
    fix: { zh: "请改正参数。", en: "Correct the arguments." },
  };
  return new PublishError([problem], { cause });
}

/** Runs a command to its exit code: what it returns, or 2 with every problem printed when the publisher can put it right. A bug is left to crash. */
export async function runCommand(command: () => number | Promise<number>, directory = ""): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof HelpAsked) {
      console.log(
        `用法：${error.message}\n详见 README.md 和 docs/。\nUsage: ${error.message}\nMore in README.md and docs/.`,
      );
      process.exitCode = 0;
      return;
    }
    if (!(error instanceof PublishError)) {
      process.exitCode = 3;
      console.error(error);
      return;
    }
    console.error(formatProblems(error.problems, directory));
    process.exitCode = 2;
  }
}
