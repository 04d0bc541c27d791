import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { lockOfOne } from "./lock-file.mjs";
import { bundledNode, nodePackage, runsTypeScript, tooOld } from "./node.mjs";
import { runNpmCi } from "./npm.mjs";

/**
 * Does the installation with a Node that is new enough. An old one would leave out, without a word, the optional
 * packages that do not support it, and with them the programs other packages are made of. Where this machine's Node is
 * too old, the one the lock file lists is brought first, alone and checked against the same hash.
 * @template T
 * @param {string} root
 * @param {(pid: number) => void} sign
 * @param {(node: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFirstNode(root, sign, work) {
  const isOurs = process.execPath.startsWith(join(root, "node_modules") + sep); // would be deleted under its own feet
  if (runsTypeScript(process.versions.node) && !isOurs) return work(process.execPath);
  const folder = join(root, ".cache", "first-node");
  rmSync(folder, { recursive: true, force: true });
  try {
    return await work(await bring(root, folder, sign));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {(pid: number) => void} sign
 * @returns {Promise<string>} path of the program
 */
async function bring(root, folder, sign) {
  const { platform, arch } = process;
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const one = lockOfOne(lock, nodePackage(platform, arch));
  if (one === undefined) throw tooOld(process.versions.node, platform, arch);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(one.manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(one.lock));
  if (existsSync(join(root, ".npmrc"))) copyFileSync(join(root, ".npmrc"), join(folder, ".npmrc"));
  await runNpmCi(folder, process.execPath, sign);
  return bundledNode(folder, platform, arch);
}
