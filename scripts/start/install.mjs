import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { withFirstNode } from "./first-node.mjs";
import { corresponds, stampOf } from "./lock-file.mjs";
import { runNpmCi } from "./npm.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { say, StartError } from "./say.mjs";

const PROGRESS_MS = 15_000;
const machine = `${process.platform}-${process.arch}`;

/**
 * Makes sure `node_modules` is what the lock file says, by `npm ci` if it is not.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await oneAtATime(join(root, ".cache", "installing"), async (sign) => {
    if (!isInstalled(root)) await install(root, sign);
  });
}

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules", ".mingzhang-lock");

/** @param {string} file */
const readText = (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

/** @param {string} root */
function isInstalled(root) {
  const lockText = readFileSync(join(root, "package-lock.json"), "utf8");
  const installedText = readText(join(root, "node_modules", ".package-lock.json"));
  if (installedText === undefined) return false;
  const stamp = stampOf(lockText, machine);
  const known = readText(stampFile(root));
  if (known === stamp) return true;
  if (known?.endsWith(` ${machine}\n`) === false) return false; // copied here from another kind of machine
  if (!corresponds(JSON.parse(lockText), JSON.parse(installedText), thisMachine())) return false;
  writeFileSync(stampFile(root), stamp);
  return true;
}

function thisMachine() {
  const report = process.platform === "linux" ? JSON.stringify(process.report?.getReport()) : "";
  const libc = report.includes('"glibcVersionRuntime"') ? "glibc" : "musl";
  return { platform: process.platform, arch: process.arch, libc };
}

/** @param {string} root @param {(pid: number) => void} sign */
async function install(root, sign) {
  if (process.platform === "win32" && process.execPath.startsWith(join(root, "node_modules") + sep)) {
    throw new StartError(
      "依赖已变化，而 Windows 不允许替换正在运行的 Node.js。请先运行：npm ci，然后重新运行同一条命令。",
      "The dependencies changed, and Windows cannot replace a running Node.js. Run: npm ci, then the same command again.",
    );
  }
  say(
    "正在按 package-lock.json 安装所需的软件包（npm ci，约一分钟，需要网络）……",
    "Installing the packages that package-lock.json lists (npm ci, about a minute, needs the network) …",
  );
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const progress = setInterval(() => {
    if (!process.stderr.isTTY) say(`……仍在安装（${seconds()} 秒）`, `… still installing (${seconds()} s)`);
  }, PROGRESS_MS);
  try {
    await withFirstNode(root, sign, (node) => runNpmCi(root, node, sign));
  } finally {
    clearInterval(progress);
  }
  writeFileSync(stampFile(root), stampOf(readFileSync(join(root, "package-lock.json"), "utf8"), machine));
  say(`安装完成（${seconds()} 秒）。`, `Installed (${seconds()} s).`);
}
