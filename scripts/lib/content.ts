import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type Problem, PublishError } from "../../src/errors/publish-error.ts";
import { type ContentFile, maxFileBytes } from "../../src/schema/content-file.ts";

/** Endings of the files that are read; others are only named, so that compile can say that they belong nowhere. */
const readable = /\.(yaml|yml|json|csv|md|txt|tsv)$/;

/**
 * Reads a content directory: every file in it, in the order of their paths. Links are refused, so that nothing outside the directory is ever
 * read; a file above the size limit is named with its size and left unread. Hidden files are passed over.
 * @throws PublishError when the directory is missing, holds links, or a file is not UTF-8.
 */
export function readContent(directory: string): ContentFile[] {
  const problems: Problem[] = [];
  const files = listFiles(realDirectory(directory), "", problems)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, absolute, size }) => ({ path, size, text: readText(path, absolute, size, problems) }));
  if (problems.length > 0) throw new PublishError(problems);
  return files;
}

interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
}

function realDirectory(directory: string): string {
  try {
    const real = realpathSync(directory);
    if (lstatSync(real).isDirectory()) return real;
  } catch (error) {
    throw new PublishError([notThere()], { cause: error });
  }
  throw new PublishError([notThere()]);
}

function listFiles(folder: string, prefix: string, problems: Problem[]): FoundFile[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith(".") || name === "Thumbs.db") return [];
    const [path, absolute] = [`${prefix}${name}`, join(folder, name)];
    const found = lstatSync(absolute);
    if (found.isDirectory()) return listFiles(absolute, `${path}/`, problems);
    if (found.isFile()) return [{ path, absolute, size: found.size }];
    problems.push(isLink(path));
    return [];
  });
}

function readText(path: string, absolute: string, size: number, problems: Problem[]): string {
  if (size > maxFileBytes || !readable.test(path)) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push(notUtf8(path));
    return "";
  }
}

function notThere(): Problem {
  return {
    code: "content/not-a-directory",
    place: { file: "." },
    found: { zh: "没有这个目录", en: "no such directory" },
    wanted: {
      zh: "内容目录，里面有 bodies/ 和 disclosures/",
      en: "a content directory, with bodies/ and disclosures/ in it",
    },
    fix: {
      zh: "请检查路径；相对路径从运行命令的目录算起。",
      en: "Check the path; a relative one starts where the command was run.",
    },
  };
}

function isLink(file: string): Problem {
  return {
    code: "content/link",
    place: { file },
    found: { zh: "链接或特殊文件", en: "a link or special file" },
    wanted: { zh: "普通文件和文件夹", en: "plain files and folders" },
    fix: { zh: "请把文件本身放进来。", en: "Put the file itself there." },
  };
}

function notUtf8(file: string): Problem {
  return {
    code: "content/not-utf8",
    place: { file },
    found: { zh: "不是 UTF-8 编码的文字", en: "text that is not UTF-8" },
    wanted: { zh: "UTF-8", en: "UTF-8" },
    fix: { zh: "请用编辑器另存为 UTF-8。", en: "Save it as UTF-8 in an editor." },
  };
}
