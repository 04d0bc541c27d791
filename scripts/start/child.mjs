import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {NodeJS.Signals[]} */
const FORWARDED = ["SIGTERM", "SIGHUP", "SIGINT"];

/**
 * Runs a program to its end and returns its exit code; 128 + n when signal n ended it.
 * Signals sent to us go on to the child. Ctrl-C in a terminal already reaches both, so it is not sent twice.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {import("node:child_process").SpawnOptions & { onStart?: (pid: number) => void }} options
 * @returns {Promise<number>} rejects when the program could not be started
 */
export function runChild(program, programArguments, { onStart, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { stdio: "inherit", ...options });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const done = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once("spawn", () => onStart?.(child.pid ?? 0));
    child.once("error", (error) => {
      done();
      reject(error);
    });
    child.once("close", (code, signal) => {
      done();
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
