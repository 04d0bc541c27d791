import * as z from "zod";
import type { Form, Profile } from "../forms/form.ts";
import { genericPrefix } from "../forms/generic.ts";
import { findForm } from "../forms/profiles.ts";
import { clauseSchema } from "./clause.ts";
import type { ClauseContent, PerformanceContent, SectionContent } from "./content.ts";
import { performanceSchema } from "./performance.ts";
import { listEntries, type Located, readEntry, type Report } from "./read-entries.ts";
import { genericFormOf, genericHeadSchema, genericSectionSchema, sectionSchema } from "./section.ts";
import { want } from "./wants.ts";
import type { YamlFile } from "./yaml-file.ts";

/** An accepted entry together with the form whose columns it was checked against. */
export interface Formed<T> extends Located<T> {
  readonly form: Form;
}

const formName = z.looseObject({ form: z.string(want("form")) }, want("map"));

/** Checks sections.yaml; each section against the form it names, a generic one against the columns it declares. */
export function readSections(file: YamlFile, profile: Profile, report: Report): Formed<SectionContent>[] {
  return listEntries(file, report).flatMap((entry) => {
    const named = readEntry(formName, file, report, entry);
    if (!named) return [];
    if (named.value.form.startsWith(genericPrefix)) return readGeneric(entry, report);
    const form = findForm(profile, named.value.form);
    if (!form || form.part === "performance" || form.part === "clause") {
      return reportForm(entry, named.value.form, sectionForms(profile), report);
    }
    const section = readEntry(sectionSchema(form), file, report, { ...entry, form });
    return section ? [{ ...section, form }] : [];
  });
}

function readGeneric(entry: Located<unknown>, report: Report): Formed<SectionContent>[] {
  const head = readEntry(genericHeadSchema, entry.file, report, entry);
  if (!head) return [];
  const form = genericFormOf(head.value);
  const section = readEntry(genericSectionSchema(form), entry.file, report, { ...entry, form });
  return section ? [{ ...section, form }] : [];
}

/** Checks performance.yaml. */
export function readPerformance(file: YamlFile, profile: Profile, report: Report): Formed<PerformanceContent>[] {
  const forms = profile.forms.filter((form) => form.part === "performance");
  return listEntries(file, report).flatMap((entry) => {
    const named = readEntry(formName, file, report, entry);
    if (!named) return [];
    const form = forms.find(({ id }) => id === named.value.form);
    if (!form) return reportForm(entry, named.value.form, forms, report);
    const table = readEntry(performanceSchema(form), file, report, { ...entry, form });
    return table ? [{ ...table, form }] : [];
  });
}

/** Checks clauses.yaml. */
export function readClauses(file: YamlFile, profile: Profile, report: Report): Formed<ClauseContent>[] {
  const form = findForm(profile, "clause");
  if (!form) return [];
  return listEntries(file, report).flatMap((entry) => {
    const clause = readEntry(clauseSchema(form), file, report, { ...entry, form });
    return clause ? [{ ...clause, form }] : [];
  });
}

/** The forms that sections.yaml may hold. */
export function sectionForms(profile: Profile): readonly Form[] {
  return profile.forms.filter((form) => form.part !== "performance" && form.part !== "clause");
}

function reportForm(entry: Located<unknown>, id: string, forms: readonly Form[], report: Report): [] {
  const ids = forms.map((form) => form.id);
  report({
    code: "schema/unknown-form",
    place: entry.file.locate([...entry.path, "form"]),
    field: `[${String(entry.path[0] ?? 0)}].form`,
    found: { zh: `“${id}”`, en: `"${id}"` },
    wanted: { zh: ids.join("、"), en: ids.join(", ") },
    fix: {
      zh: `请改成上面的一种；不属于任何已知表的，用 ${genericPrefix} 加短键，并自己写明 columns。`,
      en: `Choose one of these; for a table that no profile knows write ${genericPrefix} and a short key, and declare its columns.`,
    },
  });
  return [];
}
