import type { Form, Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import type { ListedBody, SectionContent } from "../../schema/content.ts";
import type { ImportContext, Recognised } from "../context.ts";
import type { ProseSection } from "../text/regions.ts";
import { readAssets } from "./assets.ts";
import { readCarry } from "./carry.ts";
import { readListed, type Listed } from "./listed.ts";
import { readOrganisation, readStaffing } from "./organisation.ts";
import { readOther, readWithheld } from "./other.ts";
import { readSaidPerformance } from "./performance.ts";
import { readProcurement } from "./procurement.ts";
import { askUnplaced } from "./unplaced.ts";

type Reader = (section: ProseSection, form: Form) => Recognised<SectionContent | undefined>;

/** A reader that leaves nothing open but what `askUnplaced` finds. */
function sure(read: (section: ProseSection, form: Form) => SectionContent | undefined): Reader {
  return (section, form) => ({ found: read(section, form), questions: [] });
}

/** Heading of a section, and which form each of its readers fills. */
const readers: readonly (readonly [RegExp, readonly (readonly [string, Reader])[]])[] = [
  [
    /^机构设置/,
    [
      ["organisation", sure(readOrganisation)],
      ["staffing", sure(readStaffing)],
    ],
  ],
  [/结转结余预算/, [["said/carry", readCarry]]],
  [/^政府采购/, [["procurement", sure(readProcurement)]]],
  [/^国有资产占/, [["assets", sure(readAssets)]]],
  [/^预算绩效/, [["said/performance", sure(readSaidPerformance)]]],
  [
    /^其他需(?:要)?说明/,
    [
      ["said/withheld", sure(readWithheld)],
      ["said/other", sure(readOther)],
    ],
  ],
];

/**
 * Reads organisation, staff, procurement, assets, performance in words, secret and other matters, and what is carried over, from the sections of
 * the profile and the explanation, in print order; only into forms the profile has. A figure of these sections that found no place is a question.
 */
export function recogniseMatters(
  sections: readonly ProseSection[],
  context: Pick<ImportContext, "profile">,
): Recognised<readonly SectionContent[]> {
  const read = sections.map((section) => readSection(section, context.profile));
  return { found: read.flatMap((one) => one.found), questions: read.flatMap((one) => one.questions) };
}

function readSection(section: ProseSection, profile: Profile): Recognised<readonly SectionContent[]> {
  const heading = section.subtitle === "" ? section.title : section.subtitle;
  const reader = readers.find(([title]) => title.test(heading))?.[1];
  if (!reader) return { found: [], questions: [] };
  const read = reader.flatMap(([id, readForm]) => {
    const form = findForm(profile, id);
    return form ? [readForm(section, form)] : [];
  });
  const found = read.flatMap((one) => one.found ?? []);
  return { found, questions: [...read.flatMap((one) => one.questions), ...askUnplaced(section, found)] };
}

/** Reads the offices and subordinate bodies that 机构设置 lists by name. */
export function recogniseUnits(
  sections: readonly ProseSection[],
  context: Pick<ImportContext, "bodies">,
): Recognised<Listed> {
  const lists = sections
    .filter((section) => /^机构设置/.test(section.title))
    .map((section) => readListed(section, context));
  const offices: readonly ListedBody[] = lists.flatMap((list) => list.offices);
  return { found: { offices, units: lists.flatMap((list) => list.units) }, questions: [] };
}
