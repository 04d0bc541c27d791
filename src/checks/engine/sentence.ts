import type { Bilingual } from "../../errors/publish-error.ts";
import { groupDigits } from "../../text/amount.ts";
import { add, type Fraction } from "../interval.ts";
import { isSwap } from "./correction.ts";
import type { Correction } from "./evidence.ts";
import type { Fault } from "./explain.ts";
import type { Judged } from "./judge.ts";
import { nameSpot, rowName, sectionName, shownValue } from "./names.ts";
import { correctedValue, inUnitOf, readNumber } from "./reading.ts";
import type { Cause } from "./causes.ts";
import type { TieKind } from "./tie.ts";

const nought: Fraction = { top: 0n, bottom: 1n };

/** Printed parts that a sentence spells out; more are only counted. */
const spelledParts = 5;

/** Failed identities that a finding spells out; more are only counted. */
const spelledReasons = 3;

/** What the parts of a sum are called. */
const partsNames: Readonly<Record<TieKind, string>> = {
  columns: "同一行各栏",
  rows: "分项",
  tree: "下级科目",
  bodies: "各单位",
  projects: "各项目",
  equal: "另一处",
};

/** Says what two or more printed figures make of each other: `…印为 3,413.71，分项之和为 3,413.72（1,692.12＋1,721.59）`. */
export function sayTie({ tie }: Judged): Bilingual {
  const [name, value] = [nameSpot(tie.whole), shownValue(tie.whole)];
  const [only] = tie.parts;
  if (tie.kind === "equal" && only) {
    const [other, otherValue] = [nameSpot(only), shownValue(only)];
    return {
      zh: `${name.zh}为${value.zh}，${other.zh}为${otherValue.zh}`,
      en: `${name.en} is ${value.en}, ${other.en} is ${otherValue.en}`,
    };
  }
  const printed = tie.parts.filter(({ figure }) => figure?.value !== undefined);
  const sum = groupDigits(sumOf({ tie }));
  const addends = printed.map((part) => shownValue(part).zh);
  const spelled = addends.length <= spelledParts;
  const parts = partsNames[tie.kind];
  return {
    zh: `${name.zh}为${value.zh}，${parts}之和为${sum}（${spelled ? addends.join("＋") : `${String(addends.length)}项`}）`,
    en: `${name.en} is ${value.en}, its parts add up to ${sum} (${spelled ? addends.join(" + ") : `${String(addends.length)} parts`})`,
  };
}

/** The sum of the parts of a tie as printed, a plain decimal in the unit of the whole. */
export function sumOf({ tie }: Pick<Judged, "tie">): string {
  return inUnitOf(
    tie.whole,
    tie.parts.reduce((total, part) => add(total, readNumber(part, 0)?.value ?? nought), nought),
  );
}

/** Says what is wrong: which cell, what it should be by the others, and the arithmetic. */
export function sayCause({ faults, shifted }: Cause): Bilingual {
  const said = shifted ? [sayShift(faults)] : faults.map(sayFault);
  const because = sayReasons(faults.flatMap(({ ties }) => ties));
  return {
    zh: `${said.map(({ zh }) => zh).join("")}${because.zh}`,
    en: `${said.map(({ en }) => en).join(" ")} ${because.en}`,
  };
}

function sayReasons(ties: readonly Judged[]): Bilingual {
  const said = ties.slice(0, spelledReasons).map(sayTie);
  const more = ties.length - said.length;
  return {
    zh: `依据：${said.map(({ zh }) => zh).join("；")}${more > 0 ? `；另有${String(more)}处` : ""}。`,
    en: `Because ${said.map(({ en }) => en).join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}.`,
  };
}

function sayFault({ corrections, incomplete, ties }: Fault): Bilingual {
  const [first, second] = corrections;
  if (!first) throw new Error("a fault names a cell");
  if (incomplete) return sayIncomplete(first);
  if (second && isSwap(first, second)) return saySwap(first, second);
  if (ties[0]?.tie.kind === "equal" && !second && ties.length === 1) return sayDifference(first);
  const said = corrections.map(sayCorrection);
  return { zh: `${said.map(({ zh }) => zh).join("；")}。`, en: `${said.map(({ en }) => en).join("; ")}.` };
}

function sayCorrection({ spot, by }: Correction): Bilingual {
  const [name, value, wanted] = [nameSpot(spot), shownValue(spot), groupDigits(correctedValue(spot, by))];
  return {
    zh: `${name.zh}为${value.zh}，按其余数字应为${wanted}`,
    en: `${name.en} is ${value.en}; by the other figures it should be ${wanted}`,
  };
}

function saySwap({ spot: left }: Correction, { spot: right }: Correction): Bilingual {
  return {
    zh: `${nameSpot(left).zh}（${shownValue(left).zh}）与${nameSpot(right).zh}（${shownValue(right).zh}）可能互换了位置。`,
    en: `${nameSpot(left).en} (${shownValue(left).en}) and ${nameSpot(right).en} (${shownValue(right).en}) seem to be swapped.`,
  };
}

function sayIncomplete({ spot, by }: Correction): Bilingual {
  const short = by.top < 0n;
  const gap = groupDigits(inUnitOf(spot, short ? { ...by, top: -by.top } : by));
  const name = nameSpot(spot);
  return {
    zh: `${name.zh}比分项之和${short ? "多" : "少"}${gap}，其中各数在别处都对得上，可能${short ? "漏印了一行" : "有一行重复或印错了位置"}。`,
    en: `${name.en} is ${gap} ${short ? "more" : "less"} than its parts, each of which agrees with other figures; a row may be ${short ? "missing" : "printed twice or out of place"}.`,
  };
}

function sayDifference({ spot }: Correction): Bilingual {
  const name = nameSpot(spot);
  return {
    zh: `${name.zh}与另一处印的同一数字不符。`,
    en: `${name.en} differs from the same number printed elsewhere.`,
  };
}

function sayShift(faults: readonly Fault[]): Bilingual {
  const spots = faults.flatMap(({ corrections }) => corrections.slice(0, 1).map(({ spot }) => spot));
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last) throw new Error("a shift has rows");
  const [section, from, to] = [sectionName(first), rowName(first), rowName(last)];
  return {
    zh: `${section.zh}从“${from}”到“${to}”连续几行的数字与名称对不上，可能整体错位。`,
    en: `From "${from}" to "${to}" in ${section.en} the numbers do not fit their names; the rows seem to have slipped.`,
  };
}
