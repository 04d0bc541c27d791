import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { oneAtATime } from "./one-at-a-time.mjs";

/** No process has this number: the largest one Linux gives is 4194304. */
const DEAD_PID = 99_999_999;

let folder = "";
let lock = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
  lock = join(folder, "cache", "lock");
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function leaveLock(pid: number): void {
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, "pids"), String(pid));
}

test("two at the same time do their work one after the other", async () => {
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    events.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(lock, work("a"), 5), oneAtATime(lock, work("b"), 5)]);
  expect(events).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("the lock is gone afterwards, also when the work failed", async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
  expect(existsSync(lock)).toBe(false);
});

test("a lock left by a process that was killed is taken over", async () => {
  leaveLock(DEAD_PID);
  expect(await oneAtATime(lock, () => Promise.resolve("done"), 5)).toBe("done");
});

test("a lock not renewed for long is taken over, whoever has its process number now", async () => {
  leaveLock(process.pid);
  utimesSync(lock, new Date(0), new Date(0));
  expect(await oneAtATime(lock, () => Promise.resolve("done"), 5)).toBe("done");
});
