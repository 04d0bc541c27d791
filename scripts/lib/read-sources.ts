import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { PublishError, type Problem } from "../../src/errors/publish-error.ts";
import { maxSourceBytes } from "../../src/import/readers/limits.ts";
import { readSource, type ReaderEffects } from "../../src/import/readers/read-source.ts";
import { refuseTooLarge } from "../../src/import/readers/refuse.ts";
import type { SourceText } from "../../src/import/text/source.ts";
import { shownPath } from "./command.ts";
import { root } from "./run.ts";

const maps = join(root, "src", "import", "readers", "pdf", "maps");
const effects: ReaderEffects = { readMap: async (name) => new Uint8Array(await readFile(join(maps, basename(name)))) };

/** Reads source documents of any format, one after the other. @throws PublishError that names every file that cannot be read. */
export async function readSources(paths: readonly string[]): Promise<readonly SourceText[]> {
  const sources: SourceText[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      sources.push(await readSourceFile(path));
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new PublishError(problems);
  return sources;
}

async function readSourceFile(path: string): Promise<SourceText> {
  const file = shownPath(path);
  const bytes = readBytes(path, file);
  return toSourceText(file, bytes);
}

/** The bytes of a document as a source; `file` names it in problems, its last part in content. @throws PublishError when they cannot be read. */
export async function toSourceText(file: string, bytes: Uint8Array): Promise<SourceText> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file: basename(file), sha256, ...(await readSource(file, bytes, effects)) };
}

function readBytes(path: string, file: string): Uint8Array {
  let size: number;
  try {
    const stats = statSync(path);
    size = stats.size;
    // What is neither file nor folder (a pipe, a device) may never end.
    if (!stats.isFile() && !stats.isDirectory()) throw new Error("no regular file");
    if (size <= maxSourceBytes) return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new PublishError([unopened(file, error)], { cause: error });
  }
  const megabytes = Math.ceil(size / 1024 / 1024);
  throw refuseTooLarge(file, { zh: `${megabytes} MB，超过 32 MB`, en: `${megabytes} MB, more than 32 MB` });
}

type Reason = Pick<Problem, "code" | "found" | "fix">;

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: {
    code: "import/source-missing",
    found: { zh: "没有这个文件", en: "no such file" },
    fix: {
      zh: "请检查路径；相对路径从运行命令的目录算起。",
      en: "Check the path; a relative one starts where the command was run.",
    },
  },
  EISDIR: {
    code: "import/source-missing",
    found: { zh: "这是一个文件夹", en: "a folder" },
    fix: {
      zh: "请写出文件夹里要导入的文件，例如 npm run import -- 文件夹/*.docx --out 目录",
      en: "Name the files in it: npm run import -- FOLDER/*.docx --out DIR",
    },
  },
};

const unreadable: Reason = {
  code: "import/source-unreadable",
  found: { zh: "文件在，但打不开", en: "a file that cannot be opened" },
  fix: {
    zh: "请检查您有没有读它的权限，是否被别的程序（如 Word、WPS）占用；也可以复制到自己的文件夹里再导入。",
    en: "Check that you may read it and that no other program (Word, WPS) holds it; or copy it to a folder of your own and import that.",
  },
};

/** The problem of a file that the system does not open, by the code of the system's error. */
function unopened(file: string, error: unknown): Problem {
  const system = error instanceof Error && "code" in error ? String(error.code) : "";
  const { code, found, fix } = reasons[system === "ENOTDIR" ? "ENOENT" : system] ?? unreadable;
  return { code, place: { file }, found, wanted: { zh: "要导入的公开材料", en: "the document to import" }, fix };
}
