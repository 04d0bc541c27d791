import { isStarter } from "./paragraphs.ts";
import type { PartRole } from "./regions.ts";
import type { SourceLine } from "./source.ts";
import { tidy } from "./tidy.ts";

/** Words by which the heading of a part tells what it holds. */
const roleWords: readonly (readonly [PartRole, RegExp])[] = [
  ["attachments", /见附表|决算报表|附[表件]$/],
  ["glossary", /名词解释|术语/],
  ["tables", /公开表|(?:预算|决算|收支)(?:公开)?(?:报)?表/],
  ["explanation", /说明/],
  ["profile", /概况|职责|职能|机构|基本情况/],
  ["explanation", /预算|决算|情况|绩效/],
];

/** What a heading says its part holds; undefined when it says nothing known. */
export function roleOf(heading: string): PartRole | undefined {
  return roleWords.find(([, word]) => word.test(heading))?.[0];
}

/** Where a part begins. */
export interface PartStart {
  readonly role: PartRole;
  /** Index of the heading's first line. */
  readonly index: number;
  /** Index after its last line: a page's width may break a heading. */
  readonly end: number;
  /** The heading as printed, its lines joined. */
  readonly text: string;
}

/** How the heading of a part ends; the rest of a broken one is short. */
const headingEnds = /(?:概况|公开表|预算表|决算表|说明|名词解释|术语|附[表件])$/;
const longestRest = 12;

/** The last heading of each 第N部分: earlier ones stand in the table of contents, and so do those before the first part that the text lacks. */
export function findParts(lines: readonly SourceLine[]): PartStart[] {
  const last = new Map<string, PartStart>();
  lines.forEach((line, index) => {
    if (!/^第[一二三四五六七八九]部分/.test(tidy(line.text))) return;
    const { text, end } = wholeHeading(lines, index);
    const heading = /^(第[一二三四五六七八九]部分)(.*)$/.exec(tidy(text));
    if (!heading?.[1] || /[。；]/.test(heading[2] ?? "")) return;
    const role = roleOf(heading[2] ?? "");
    if (role) last.set(heading[1], { role, index, end, text });
  });
  const contents = lines.findIndex((line) => /^目录$/.test(tidy(line.text)));
  const first = last.get("第一部分")?.index ?? 0;
  return [...last.values()]
    .filter(({ index }) => contents < 0 || index < contents || index >= first)
    .sort((a, b) => a.index - b.index);
}

/** A heading with the lines that go on with it: known from where lines begin on a page, else told by how a heading ends. */
function wholeHeading(lines: readonly SourceLine[], index: number): { text: string; end: number } {
  let text = lines[index]?.text ?? "";
  let end = index + 1;
  for (const [step, line] of lines.slice(index + 1).entries()) {
    const rest = tidy(line.text);
    if (rest === "") continue;
    if (line.cells || isStarter(rest)) break;
    const isRest =
      line.opens === undefined
        ? !headingEnds.test(tidy(text)) && rest.length <= longestRest && headingEnds.test(tidy(text) + rest)
        : !line.opens;
    if (!isRest) break;
    text += line.text;
    end = index + step + 2;
  }
  return { text, end };
}
