import { join } from "node:path";
import { readAudited } from "./lib/audited.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { refuseForeign } from "./lib/own-folder.ts";
import { root } from "./lib/run.ts";
import { heal, nextOf, swap } from "./lib/swap.ts";
import { say } from "./lib/terminal.ts";
import { writeDownloads } from "./lib/write-downloads.ts";

const usage = "npm run export -- [--content DIR] --out DIR";

/** Writes the data files of a content directory and nothing else; the folder is put in place whole or not at all; 1 when the gate stops it. */
function exportData(): number {
  const { values } = parseArguments(usage, {
    args: process.argv.slice(2),
    options: { content: { type: "string" }, out: { type: "string" } },
  });
  if (values.out === undefined) throw argumentError(usage, { zh: "没有写 --out", en: "no --out" });
  const content = values.content === undefined ? join(root, "content") : callerPath(values.content);
  const out = callerPath(values.out);
  refuseForeign(out, "datapackage.json");
  const model = readAudited(content);
  if (!model) return 1;
  heal(out);
  const count = writeDownloads(model, nextOf(out));
  swap(out);
  say(`已写出 ${String(count)} 个数据文件：${shownPath(out)}`, `Wrote ${String(count)} data files: ${shownPath(out)}`);
  return 0;
}

await runCommand(exportData);
