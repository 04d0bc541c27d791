import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../src/compile/compile.ts";
import { PublishError } from "../src/errors/publish-error.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { readContent } from "./lib/content.ts";
import { root } from "./lib/run.ts";
import { heal, nextOf, swap } from "./lib/swap.ts";
import { say } from "./lib/terminal.ts";
import { writeDownloads } from "./lib/write-downloads.ts";

const usage = "npm run export -- [--content DIR] --out DIR";

/** Writes the data files of a content directory and nothing else; the folder is put in place whole or not at all. */
function exportData(): number {
  const { values } = parseArguments(usage, {
    args: process.argv.slice(2),
    options: { content: { type: "string" }, out: { type: "string" } },
  });
  if (values.out === undefined) throw argumentError(usage, { zh: "没有写 --out", en: "no --out" });
  const content = values.content === undefined ? join(root, "content") : callerPath(values.content);
  const out = callerPath(values.out);
  refuseForeign(out);
  const model = compile(readContent(content));
  heal(out);
  const count = writeDownloads(model, nextOf(out));
  swap(out);
  say(`已写出 ${String(count)} 个数据文件：${shownPath(out)}`, `Wrote ${String(count)} data files: ${shownPath(out)}`);
  return 0;
}

/** The folder is replaced as a whole, so it must be new, empty, or an earlier export. */
function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  const names = statSync(out).isDirectory() ? readdirSync(out) : undefined;
  if (names?.length === 0 || (names?.includes("datapackage.json") && isOurs(join(out, "datapackage.json")))) return;
  throw new PublishError([
    {
      code: "command/arguments",
      place: { file: shownPath(out) },
      found: names
        ? { zh: "这个目录里有别的文件", en: "a folder that holds other files" }
        : { zh: "这是一个文件", en: "a file" },
      wanted: {
        zh: "新目录、空目录，或以前导出的目录",
        en: "a new or empty folder, or one written by an earlier export",
      },
      fix: {
        zh: "请换一个目录，免得里面的文件被替换掉。",
        en: "Choose another folder, lest what is in it is replaced.",
      },
    },
  ]);
}

function isOurs(descriptor: string): boolean {
  return readFileSync(descriptor, "utf8").includes('"name": "mingzhang"');
}

await runCommand(exportData);
