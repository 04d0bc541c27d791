import type { ListedBody, SectionContent } from "../../schema/content.ts";
import type { ImportContext, Recognised } from "../context.ts";
import type { ProseSection } from "../regions.ts";
import { readAssets } from "./assets.ts";
import { readCarry } from "./carry.ts";
import { readListed, type Listed } from "./listed.ts";
import { readOrganisation, readStaffing } from "./organisation.ts";
import { readOther, readWithheld } from "./other.ts";
import { readSaidPerformance } from "./performance.ts";
import { readProcurement } from "./procurement.ts";
import { askUnplaced } from "./unplaced.ts";

type Reader = (section: ProseSection) => SectionContent | undefined;

/** Heading of a section and what reads it. */
const readers: readonly (readonly [RegExp, readonly Reader[]])[] = [
  [/^机构设置/, [readOrganisation, readStaffing]],
  [/^政府采购/, [readProcurement]],
  [/^国有资产占/, [readAssets]],
  [/^预算绩效/, [readSaidPerformance]],
  [/^其他需(?:要)?说明/, [readWithheld, readOther]],
];

const carryHeading = /结转结余预算/;

/**
 * Reads organisation, staff, procurement, assets, performance in words, secret and other matters, and what is carried over, from the sections of
 * the profile and the explanation, in print order. A figure of these sections that found no place is a question.
 */
export function recogniseMatters(sections: readonly ProseSection[]): Recognised<readonly SectionContent[]> {
  const read = sections.map(readSection);
  return { found: read.flatMap((one) => one.found), questions: read.flatMap((one) => one.questions) };
}

function readSection(section: ProseSection): Recognised<readonly SectionContent[]> {
  const heading = section.subtitle === "" ? section.title : section.subtitle;
  if (carryHeading.test(heading)) {
    const { found, questions } = readCarry(section);
    const sections = found ? [found] : [];
    return { found: sections, questions: [...questions, ...askUnplaced(section, sections)] };
  }
  const reader = readers.find(([title]) => title.test(heading))?.[1];
  if (!reader) return { found: [], questions: [] };
  const found = reader.flatMap((read) => read(section) ?? []);
  return { found, questions: askUnplaced(section, found) };
}

/** Reads the offices and subordinate bodies that 机构设置 lists by name. */
export function recogniseUnits(sections: readonly ProseSection[], context: ImportContext): Recognised<Listed> {
  const lists = sections
    .filter((section) => /^机构设置/.test(section.title))
    .map((section) => readListed(section, context));
  const offices: readonly ListedBody[] = lists.flatMap((list) => list.offices);
  return { found: { offices, units: lists.flatMap((list) => list.units) }, questions: [] };
}
