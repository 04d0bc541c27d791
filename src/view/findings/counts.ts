import type { DisclosureAudit, FamilyCount } from "../../checks/published/audit.ts";
import type { Summary } from "../../checks/summary.ts";
import { groupDigits } from "../../text/amount.ts";
import { findingsText, severityText } from "../../text/findings.ts";

/** The counts of a check as a bar of three pieces. */
export interface SplitView {
  readonly label: string;
  readonly pieces: readonly {
    readonly tone: "pass" | "note" | "fail";
    readonly text: string;
    readonly x: string;
    readonly width: string;
  }[];
}

/** One line of the table of what was checked. */
export interface CountLine {
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly tone: "plain" | "nothing" | "fail" }[];
}

/** What was checked, by kind of relation. */
export interface CountsView {
  readonly split: SplitView;
  readonly lines: readonly CountLine[];
  readonly total: CountLine;
}

type Counts = Pick<FamilyCount, "checked" | "held" | "rounded" | "failed">;
type SeverityCounts = Pick<Summary, "error" | "warning" | "note">;

/** Builds the counts of one disclosure. */
export function buildCounts({ summary, families }: DisclosureAudit): CountsView {
  return {
    split: buildSplit(summary),
    lines: families.map((family) => countLine(family.title.zh, family)),
    total: countLine(findingsText.total, summary),
  };
}

/** Draws counts as a bar; a count of nothing has no piece. */
export function buildSplit(counts: Counts): SplitView {
  const { held, rounded, failed, checked } = counts;
  const words = { held: count(held), rounded: count(rounded), failed: count(failed), checked: count(checked) };
  const tones = [
    { tone: "pass", number: held, text: findingsText.pass },
    { tone: "note", number: rounded, text: findingsText.rounded },
    { tone: "fail", number: failed, text: findingsText.fail },
  ] as const;
  let before = 0;
  const pieces = tones.map(({ tone, number, text }) => {
    const piece = {
      tone,
      text: text.replace("{count}", count(number)),
      x: percent(before, checked),
      width: percent(number, checked),
    };
    before += number;
    return piece;
  });
  return { label: fillWords(findingsText.split, words), pieces };
}

/** A line of counts; zeros recede, failures stand out. */
export function countLine(name: string, counts: Counts): CountLine {
  return {
    name,
    cells: (["checked", "held", "rounded", "failed"] as const).map((column) => ({
      text: count(counts[column]),
      tone: counts[column] === 0 ? "nothing" : column === "failed" ? "fail" : "plain",
    })),
  };
}

/** A count with separators. */
export function count(number: number): string {
  return groupDigits(String(number));
}

/** Fills the places of a sentence with words. */
export function fillWords(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "0%" : `${((part * 100) / whole).toFixed(2)}%`;
}

/** The way from a summary to its findings: `3处错误、5处疑问、12处提示，逐项查看核对结果`. */
export function moreFindings(counts: SeverityCounts): string {
  const said = nameCounts(counts);
  return said === "" ? findingsText.look : `${said}，${findingsText.look}`;
}

/** How many findings there are of each severity: `3处错误、5处疑问`; empty where there are none. */
export function nameCounts({ error, warning, note }: SeverityCounts): string {
  const counts = [
    [error, severityText.error],
    [warning, severityText.warning],
    [note, severityText.note],
  ] as const;
  return counts.flatMap(([number, { name }]) => (number > 0 ? [`${count(number)}处${name}`] : [])).join("、");
}
