import type { Problem } from "../errors/publish-error.ts";

/** One file of a content directory, as the disk layer hands it over. */
export interface ContentFile {
  /** Path from the content directory with slashes, e.g. `bodies/zwfwj.yaml`. */
  readonly path: string;
  /** Text of the file; empty when the disk layer did not read it because of its size or ending. */
  readonly text: string;
  /** Size on disk in bytes. */
  readonly size: number;
}

/** Files larger than this many bytes are refused before anyone reads them. */
export const maxFileBytes = 8 * 1024 * 1024;

/** What is wrong with a file's size; undefined when it may be read. */
export function checkSize({ path, text, size }: ContentFile): Problem | undefined {
  const bytes = Math.max(size, text.length);
  if (bytes <= maxFileBytes) return undefined;
  const [found, most] = [mega(bytes), mega(maxFileBytes)];
  return {
    code: "schema/file-too-large",
    place: { file: path },
    found: { zh: `文件有 ${found} MB`, en: `a file of ${found} MB` },
    wanted: { zh: `不超过 ${most} MB`, en: `at most ${most} MB` },
    fix: {
      zh: "这里只放表格和文字；请检查是否误放了别的文件，或把它分成几份公开。",
      en: "Only tables and text belong here: look whether another file was put in its place, or split the disclosure.",
    },
  };
}

function mega(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
