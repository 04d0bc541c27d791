import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A text file to write, its path from the content directory. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Writes files one by one, each whole or not at all; call when everything that could go wrong has been checked. */
export function writeFiles(directory: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.next`, text);
    renameSync(`${target}.next`, target);
  }
}

/** Removes files that an import made once and does not make any more, and folders that are empty then. */
export function removeFiles(directory: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(directory, path), { force: true });
  for (const folder of new Set(paths.map((path) => dirname(join(directory, path)))))
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
