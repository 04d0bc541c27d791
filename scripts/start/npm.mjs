import { existsSync } from "node:fs";
import { basename } from "node:path";
import { runChild } from "./child.mjs";
import { environmentFor } from "./node.mjs";
import { StartError } from "./say.mjs";

const FLAGS = ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--include=dev", "--include=optional"];

/**
 * Runs `npm ci` in a folder, everything it prints on stderr.
 * @param {string} folder
 * @param {string} node path of the Node to run npm with
 * @param {(pid: number) => void} sign told the process that works
 * @throws {StartError} when npm is not there or fails
 */
export async function runNpmCi(folder, node, sign) {
  const code = await runNpm(folder, node, sign);
  if (code === 0) return;
  throw new StartError(
    `安装没有成功（npm 的退出码 ${code}）。请检查网络和 npm 镜像设置（npm config get registry），然后重新运行同一条命令。`,
    `The installation failed (npm's exit code ${code}). Check the network and npm's registry (npm config get registry), then run the same command again.`,
    code > 128 ? code : 2,
  );
}

/** @param {string} folder @param {string} node @param {(pid: number) => void} sign */
async function runNpm(folder, node, sign) {
  // npm tells the programs it runs which folder it works in, and would believe it again here.
  const { npm_config_local_prefix: _folder, ...env } = environmentFor(node, process.env, process.cwd());
  /** @type {Parameters<typeof runChild>[2]} */
  const options = { cwd: folder, env, stdio: ["ignore", process.stderr, process.stderr], onStart: sign };
  const npm = process.env["npm_execpath"];
  try {
    // Whoever started us may also be another package manager: then npm is looked for on PATH.
    if (npm !== undefined && basename(npm) === "npm-cli.js" && existsSync(npm)) {
      return await runChild(node, [npm, ...FLAGS], options);
    }
    return await runChild("npm", FLAGS, { ...options, shell: process.platform === "win32" });
  } catch (error) {
    throw new StartError(
      `无法启动 npm：${String(error)}。请从 https://nodejs.org 安装 Node.js（自带 npm）。`,
      `npm could not be started: ${String(error)}. Install Node.js from https://nodejs.org (npm comes with it).`,
    );
  }
}
