import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PublishError } from "../src/errors/publish-error.ts";
import { buildArchive } from "../src/portable/archive.ts";
import { archiveFolder } from "../src/portable/check-paths.ts";
import { writeZip } from "../src/portable/write-zip.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { sha256 } from "./lib/digest.ts";
import { root } from "./lib/run.ts";
import { listPaths } from "./lib/site-files.ts";
import { say } from "./lib/terminal.ts";

const usage = "npm run archive -- --out FILE.zip [--site DIR]";
const Package = z.object({ version: z.string() });

/** Packs the built site, as it is, into one zip with its opening page, guide, manifest and digests. */
function archive(): number {
  const { values } = parseArguments(usage, {
    args: process.argv.slice(2),
    options: { out: { type: "string" }, site: { type: "string" } },
  });
  if (values.out === undefined) throw argumentError(usage, { zh: "没有写 --out", en: "no --out" });
  const out = callerPath(values.out);
  if (!out.endsWith(".zip") || statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw argumentError(usage, { zh: `${values.out} 不是 .zip 文件名`, en: `${values.out} names no .zip file` });
  }
  const site = values.site === undefined ? join(root, "dist") : callerPath(values.site);
  if (!existsSync(join(site, "index.html")) || !existsSync(join(site, "data/datapackage.json"))) throw noSite(site);

  const files = new Map(listPaths(site).map((path) => [path, readFileSync(join(site, path))]));
  const { version } = Package.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const made = buildArchive(files, version, sha256);
  const zip = writeZip(archiveFolder, made.files);
  writeFileSync(`${out}.part`, zip);
  renameSync(`${out}.part`, out);
  const [count, bytes] = [String(made.files.size), String(zip.length)];
  say(
    `已存档：${shownPath(out)}，${count} 个文件，${bytes} 字节\n压缩包 SHA-256：${sha256(zip)}\nSHA256SUMS 的 SHA-256：${made.fingerprint}`,
    `Archived: ${shownPath(out)}, ${count} files, ${bytes} bytes; its SHA-256 and that of its list SHA256SUMS stand above. Publish one of them.`,
  );
  return 0;
}

function noSite(site: string): PublishError {
  return new PublishError([
    {
      code: "archive/no-site",
      place: { file: shownPath(site) },
      found: { zh: "这里没有生成好的网站", en: "no built site" },
      wanted: { zh: "npm run build 生成的目录", en: "the folder that npm run build makes" },
      fix: { zh: "请先运行 npm run build。", en: "Run npm run build first." },
    },
  ]);
}

await runCommand(archive);
