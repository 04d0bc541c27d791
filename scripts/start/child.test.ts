import { expect, test } from "vitest";
import { runChild } from "./child.mjs";

const run = (script: string) => runChild(process.execPath, ["-e", script], {});

test("the exit code passes through", async () => {
  expect(await run("process.exitCode = 3")).toBe(3);
});

test.skipIf(process.platform === "win32")("a signal becomes 128 and its number", async () => {
  expect(await run("process.kill(process.pid, 'SIGTERM')")).toBe(143);
});

test("a program that does not exist is an error, not an exit code", async () => {
  await expect(runChild("no-such-program-here", [], {})).rejects.toThrow("ENOENT");
});
