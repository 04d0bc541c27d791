import { compile } from "../../compile/compile.ts";
import { formatProblems } from "../../errors/format.ts";
import { PublishError } from "../../errors/publish-error.ts";
import type { ContentFile } from "../../schema/content-file.ts";
import { buildContentFiles, editedText } from "./build.ts";

/** What the publisher reads in the terminal about a content directory; empty when nothing is wrong. */
export function messageOf(files: readonly ContentFile[]): string {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof PublishError) return formatProblems(error.problems, "content");
    throw error;
  }
  return "";
}

/** What the publisher reads after one edit of one file of the sound content. */
export function messageAfter(path: string, piece: string, replacement: string): string {
  return messageOf(buildContentFiles({ [path]: editedText(path, piece, replacement) }));
}
