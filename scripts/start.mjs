/**
 * The door every npm script goes through: `node scripts/start.mjs <command> [arguments]`.
 *
 * Runs on the Node a machine happens to have (18 or newer) and needs no package. It installs what the lock file says
 * when that is missing, chooses a Node that runs TypeScript as it is, and hands over to `scripts/<command>.ts`.
 */
import { existsSync, readdirSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./start/install.mjs";
import { chooseNode, environmentFor, flagsFor } from "./start/node.mjs";
import { runChild } from "./start/child.mjs";
import { say, StartError } from "./start/say.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** @param {string | undefined} command */
function findScript(command) {
  const scripts = join(root, "scripts");
  const known = readdirSync(scripts)
    .filter((name) => name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(name))
    .map((name) => name.slice(0, -".ts".length))
    .sort();
  if (command !== undefined && known.includes(command)) return join(scripts, `${command}.ts`);
  const list = known.join(" ");
  throw new StartError(
    `没有“${command ?? ""}”这个命令。可用的命令：${list}`,
    `There is no command "${command ?? ""}". The commands are: ${list}`,
  );
}

async function main() {
  const [command, ...rest] = process.argv.slice(2);
  const script = findScript(command);
  await ensureInstalled(root);
  const node = chooseNode({
    root,
    version: process.versions.node,
    execPath: process.execPath,
    platform: process.platform,
    arch: process.arch,
    exists: existsSync,
  });
  const env = environmentFor(node, process.env, process.cwd());
  return runChild(node, [...flagsFor(cpus().length), script, ...rest], { env });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  say(error.zh, error.en);
  process.exitCode = error.exitCode;
}
