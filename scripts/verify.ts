import { type Problem, PublishError } from "../src/errors/publish-error.ts";
import { isWhole, type Verified, verifyArchive } from "../src/portable/verify.ts";
import { argumentError, callerPath, parseArguments, runCommand, shownPath } from "./lib/command.ts";
import { sha256 } from "./lib/digest.ts";
import { findArchive, type Unreadable } from "./lib/found-archive.ts";
import { say } from "./lib/terminal.ts";

const usage = "npm run verify -- FILE.zip|DIR";

const why: Readonly<Record<Unreadable | "no-archive", Problem["found"]>> = {
  "not-there": { zh: "没有这个文件或目录", en: "no such file or folder" },
  "not-a-zip": { zh: "不是 zip 文件，或者不完整", en: "no zip file, or one cut short" },
  "too-large": { zh: "解开后超过 4 GB", en: "more than 4 GB when unpacked" },
  "no-archive": { zh: "没有 SHA256SUMS 和 manifest.json", en: "neither SHA256SUMS nor manifest.json" },
};

/** Proves that an archive, packed or unpacked, is complete and unaltered. */
function verify(): number {
  const { positionals } = parseArguments(usage, { args: process.argv.slice(2), allowPositionals: true, options: {} });
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) {
    throw argumentError(usage, { zh: "请写一个文件或目录", en: "not one file or folder" });
  }
  const path = callerPath(named);
  const found = findArchive(path);
  const verified = typeof found === "string" ? found : (verifyArchive(found, sha256) ?? "no-archive");
  if (typeof verified === "string") throw unreadable(path, verified);
  tell(path, verified);
  return isWhole(verified) ? 0 : 1;
}

function tell(path: string, verified: Verified): void {
  const { title, whole, fingerprint, altered, missing, extra, litter, faults } = verified;
  for (const [zh, en, list] of [
    ["被改动", "altered", altered],
    ["缺少", "missing", missing],
    ["多出", "extra", extra],
    ["压缩包本身与存档时不同", "the zip file itself is not as it was made", faults],
    ["系统留下的文件，不算改动", "left by the system, no alteration", litter],
  ] as const) {
    if (list.length > 0) say(`${zh}（${en}）：${String(list.length)}`, list.map((each) => `  ${each}`).join("\n"));
  }
  const [shown, count] = [shownPath(path), String(whole)];
  if (isWhole(verified)) {
    say(`完整，未被改动：${shown}，${title}，${count} 个文件`, `Complete and unaltered: ${shown}, ${count} files`);
  } else {
    say(
      `不能证明完整：${shown}，${count} 个文件相符`,
      `Not proved whole: ${shown}; ${count} files are as they were made`,
    );
  }
  say(`SHA256SUMS 的 SHA-256（请与公布的对照）：${fingerprint}`, "Compare it with the one that was announced.");
}

function unreadable(path: string, reason: keyof typeof why): PublishError {
  return new PublishError([
    {
      code: "verify/unreadable",
      place: { file: shownPath(path) },
      found: why[reason],
      wanted: {
        zh: "npm run archive 做的压缩包，或解开后的目录",
        en: "a zip that npm run archive made, or its folder",
      },
      fix: { zh: "请检查路径，或重新取得这份存档。", en: "Check the path, or get the archive again." },
    },
  ]);
}

await runCommand(verify);
