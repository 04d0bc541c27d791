import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { say } from "./say.mjs";

const HEARTBEAT_MS = 2000;
/** A lock whose owner has not shown itself for so long is left over from a run that was killed. */
const STALE_MS = 60_000;

/** @type {readonly [zh: string, en: string]} */
const installing = ["另一个命令正在安装，等它完成……", "Another command is installing; waiting for it …"];

/** @param {unknown} error @param {string} code */
const hasCode = (error, code) => error instanceof Error && "code" in error && error.code === code;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** @param {string} lock @param {number} now */
function isStale(lock, now) {
  try {
    const age = now - statSync(lock).mtimeMs;
    if (age > STALE_MS) return true;
    const pids = readFileSync(join(lock, "pids"), "utf8").split("\n").filter(Boolean).map(Number);
    return !pids.some(isAlive);
  } catch (error) {
    // Just made and not yet signed, or just released: look again. Only the first case lasts, until it is too old.
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** @param {string} lock @returns {boolean} whether it is ours now */
function tryTake(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    return false;
  }
}

/**
 * Does `work` while no other process does the same; waits for the other one, and takes over from one that was killed.
 * @template T
 * @param {string} lock a directory that exists while someone works
 * @param {(sign: (pid: number) => void) => Promise<T>} work calls `sign` with each process that does part of the work
 * @param {number} [pollMs]
 * @param {readonly [zh: string, en: string]} [waiting] said once while another process is waited for
 * @returns {Promise<T>}
 */
export async function oneAtATime(lock, work, pollMs = 500, waiting = installing) {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!tryTake(lock)) {
    if (isStale(lock, Date.now())) {
      const aside = `${lock}.${process.pid}`;
      try {
        renameSync(lock, aside);
        rmSync(aside, { recursive: true, force: true });
      } catch (error) {
        if (!hasCode(error, "ENOENT")) throw error;
      }
      continue;
    }
    if (!told) say(...waiting);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  const pids = [process.pid];
  const write = () => writeFileSync(join(lock, "pids"), pids.join("\n"));
  write();
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), HEARTBEAT_MS);
  try {
    return await work((pid) => {
      pids.push(pid);
      write();
    });
  } finally {
    clearInterval(beat);
    rmSync(lock, { recursive: true, force: true });
  }
}
