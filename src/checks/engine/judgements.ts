import type { DisclosureEntry, SectionEntry } from "../../compile/entry.ts";
import type { Identity, Profile } from "../../forms/form.ts";
import type { Checked } from "../finding.ts";
import { judge, type Judged } from "./judge.ts";
import { readSheets, type Sheet } from "./sheet.ts";
import { isPrinted, spotsOf } from "./tie.ts";
import { tieIdentity } from "./ties.ts";

/** One identity judged in every place of a section where something is printed. */
export interface Judgement {
  /** The sections whose cells it ties: one, of an equality one or two. */
  readonly sections: readonly SectionEntry[];
  readonly judged: readonly Judged[];
  readonly checked: readonly Checked[];
}

/** Judges every identity that the profile declares, in print order of the sections, of a section as declared. */
export function judgeDisclosure(disclosure: DisclosureEntry, profile: Profile): Judgement[] {
  const sheets = readSheets(disclosure, profile);
  const byForm = new Map(sheets.filter(({ prefix }) => prefix === "").map((sheet) => [sheet.form.id, sheet]));
  return sheets.flatMap((sheet) => sheet.form.identities.map((identity) => keptJudgement(identity, sheet, byForm)));
}

const kept = new WeakMap<SectionEntry, Map<Identity, Judgement>>();

/** A section never changes: what an identity gives for it is worked out once, whatever other sections its disclosure has. */
function keptJudgement(identity: Identity, sheet: Sheet, byForm: ReadonlyMap<string, Sheet>): Judgement {
  const own = kept.get(sheet.section) ?? new Map<Identity, Judgement>();
  kept.set(sheet.section, own);
  const sections = sectionsOf(identity, sheet, byForm);
  const known = own.get(identity);
  if (known && isSame(known.sections, sections)) return known;
  const judged = tieIdentity(identity, sheet, byForm).filter(isPrinted).map(judge);
  const judgement = { sections, judged, checked: judged.map(checkedOf) };
  own.set(identity, judgement);
  return judgement;
}

function sectionsOf(identity: Identity, sheet: Sheet, byForm: ReadonlyMap<string, Sheet>): SectionEntry[] {
  if (identity.kind === "sum") return [sheet.section];
  const sides = [identity.left.form, identity.right.form].flatMap((form) => byForm.get(form)?.section ?? []);
  return [...new Set(sides)];
}

function isSame(left: readonly SectionEntry[], right: readonly SectionEntry[]): boolean {
  return left.length === right.length && left.every((section, index) => section === right[index]);
}

function checkedOf({ tie, outcome }: Judged): Checked {
  return { rule: tie.rule, outcome, figureIds: spotsOf(tie).flatMap(({ figure }) => figure?.id ?? []) };
}
