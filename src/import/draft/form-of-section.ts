import type { Form, Profile } from "../../forms/form.ts";
import { genericForm } from "../../forms/generic.ts";
import { findForm } from "../../forms/profiles.ts";
import type { SectionContent } from "../../schema/content.ts";

/** The form of a section; a table no profile knows brings its own columns. */
export function formOfSection(section: SectionContent, profile: Profile): Form {
  const columns = (section.columns ?? []).map(({ id, title, kind }) =>
    kind === "text" ? { id, title, kind: "text" as const } : { id, title, kind: "money" as const },
  );
  return findForm(profile, section.form) ?? genericForm(section.form, section.title ?? "", columns);
}
