import { join } from "node:path";
import { readAudited } from "./lib/audited.ts";
import { callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { indexSite } from "./lib/index-site.ts";
import { refuseForeign } from "./lib/own-folder.ts";
import { provePortable } from "./lib/prove-portable.ts";
import { root } from "./lib/run.ts";
import { buildSite } from "./lib/site.ts";
import { say } from "./lib/terminal.ts";
import { writeDownloads } from "./lib/write-downloads.ts";

const usage = "npm run build -- [--content DIR] [--out DIR]";

/** Builds the whole site: compile, pages, data files, search index; put in place whole or not at all; 1 when the gate stops it. */
async function build(): Promise<number> {
  const { values } = parseArguments(usage, {
    args: process.argv.slice(2),
    options: { content: { type: "string" }, out: { type: "string" } },
  });
  const content = values.content === undefined ? join(root, "content") : callerPath(values.content);
  const out = values.out === undefined ? join(root, "dist") : callerPath(values.out);
  refuseForeign(out, "data/datapackage.json");
  say(`正在读取和核对内容：${shownPath(content)}`, `Reading and checking the content: ${shownPath(content)}`);
  const model = readAudited(content);
  if (!model) return 1;
  await buildSite(model, out, async (next) => {
    say("正在写数据文件和查找索引……", "Writing the data files and the search index …");
    writeDownloads(model, join(next, "data"));
    await indexSite(model, next);
    say("正在证明网站处处能打开……", "Proving that the site works everywhere …");
    provePortable(model, next);
  });
  const count = model.disclosures.length;
  say(
    `完成：${String(count)} 份公开，${shownPath(join(out, "index.html"))}`,
    `Done: ${String(count)} disclosures, ${shownPath(join(out, "index.html"))}`,
  );
  return 0;
}

await runCommand(build);
