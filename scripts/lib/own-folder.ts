import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PublishError } from "../../src/errors/publish-error.ts";
import { shownPath } from "./command.ts";

/**
 * Refuses to replace a folder that holds other people's files: it must be new, empty, or made by us before, which `descriptor` inside it (the
 * description of the data files) proves.
 * @throws PublishError command/arguments
 */
export function refuseForeign(out: string, descriptor: string): void {
  if (!existsSync(out)) return;
  const names = statSync(out).isDirectory() ? readdirSync(out) : undefined;
  if (names?.length === 0 || (names && isOurs(join(out, descriptor)))) return;
  throw new PublishError([
    {
      code: "command/arguments",
      place: { file: shownPath(out) },
      found: names
        ? { zh: "这个目录里有别的文件", en: "a folder that holds other files" }
        : { zh: "这是一个文件", en: "a file" },
      wanted: {
        zh: "新目录、空目录，或以前由本命令写出的目录",
        en: "a new or empty folder, or one written by an earlier run",
      },
      fix: {
        zh: "请换一个目录，免得里面的文件被替换掉。",
        en: "Choose another folder, lest what is in it is replaced.",
      },
    },
  ]);
}

function isOurs(descriptor: string): boolean {
  return existsSync(descriptor) && readFileSync(descriptor, "utf8").includes('"name": "mingzhang"');
}
