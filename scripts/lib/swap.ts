import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/** The folder beside `out` in which its successor is made. Same disk, so that a rename is enough to put it in place. */
export function nextOf(out: string): string {
  return `${out}.next`;
}

function previousOf(out: string): string {
  return `${out}.previous`;
}

/**
 * Repairs what a killed run left: puts the previous folder back where it was killed between the two renames, and clears unfinished ones.
 * Call while no other build of the same folder runs.
 */
export function heal(out: string): void {
  const previous = previousOf(out);
  if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
  rmSync(previous, { recursive: true, force: true });
  rmSync(nextOf(out), { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
}

/** Puts the finished successor in the place of `out`: readers see the old folder or the new one, never a mixture. */
export function swap(out: string): void {
  if (existsSync(out)) renameSync(out, previousOf(out));
  renameSync(nextOf(out), out);
  rmSync(previousOf(out), { recursive: true, force: true });
}
